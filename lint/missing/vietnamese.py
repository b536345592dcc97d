"""Vietnamese syllables that hardly ever stand without their partner: "chưa xảy vụ nào", "ban chức đã nhận"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lint.agreement.words import BLANKS
from lint.model import Block, Hit
from lint.source import Span

# Before each of them, and behind it, one of these stands; the first is the word that is lost most often.
PARTNERS = """
ra đến > xảy
tổ công viên quan giới nhậm đương tại cách từ nhà nhiệm giáng thăng phong phẩm quyền nguyên miễn bãi nhận đoàn hàm hưu thôi cấp giữ nắm mất tranh ngôi các những cựu lên có một hai sung tăng tân < chức > năng danh vụ sắc tước trách nghiệp việc quyền tổng chủ phó giám bí thủ vô bộ trưởng cục viện hiệu thứ tư vị sự phận
doanh công sự nông khởi chuyên đồng nghề thất lâm ngư tốt xí tội cơ sản ngành lập hành tác học thương sinh dinh trí bách nối đại < nghiệp > vụ đoàn dư chủ chướng báo
phát tiến < triển > khai lãm vọng hạn
hại mạng thòi hơn > thiệt
cứu ngả > nghiên
nguy bảo mạo thám hung nham tai thâm thoát đánh mối < hiểm > họa nguy trở yếu độc ác hóc
khích cáo nghị mại học nông mãi lâm công thiện > khuyến
nghệ kỹ phẫu học thủ ma tường chiến võ mỹ trần thành toán mưu lược kĩ ảo quyền xảo y < thuật > ngữ toán lại
công mỹ văn kỹ giải tay nông làng du thiện tài < nghệ > nhân thuật sĩ sỹ danh tinh
giám thống đô tổng đôn < đốc > thúc học công
trách bổ chủ đảm tín miễn kiêm tiền kế mãn bãi phân ủy biệt đương trọng thừa đặc < nhiệm > vụ kỳ kì sở màu
phụ chức chuyên khiển quở oán cai < trách > nhiệm cứ móc phạt mắng
kỷ tưởng khái lưu quan hoài ý mặc tụng kỉ < niệm > phật kinh hương
thành kiệt tiết hạ > khánh
hội đề kiến hữu khuyến quyết kháng thương dị công < nghị > quyết định sĩ viện trường sự lực án luận sỹ
chủ khai khẩn phô < trương > tuần
kinh thí thử xét trải thực trắc kiểm khảo khám linh hiệu chiêm ứng < nghiệm > thu ra sinh chứng
khu lĩnh hải lưu thủy địa xuống vùng bờ xúc < vực > thẳm dậy sâu
kế quy thu < hoạch > định toán
trung tai < ương > bướng ngạnh dở
chủ quốc hộ thư đảng lý nguyên mờ < tịch > thu biên mịch dương điền
kiểm cảnh quan giám khảo tự ám trinh thị sâu mưu đột ma sơ thảm xem bò < sát > hại nhập hạch thương phạt với khuẩn cánh nhau ngay trùng biên sao bờ nách gần đường mép
giải nghị biểu phán kiên cương bí phủ tự < quyết > định tâm liệt toán chiến đấu đoán sách thắng tử
tiểu lý giả học truyền giảng diễn huyền < thuyết > phục minh trình giảng pháp giáo
báo quảng bị tố khuyến kháng cảnh thông vu nguyên < cáo > buộc trạng già phó thị từ chung bệnh giác lỗi
vấn đoán sinh dịch > phỏng
cố phỏng tư chất thẩm học tham tra nghi cật truy < vấn > đề đáp nạn vương an
thương thất hại hao phí thọ > tổn
thường dưỡng đắp bàn thẩm hồi lắng tụ bổ > bồi
định khái > khẳng
khuyến kích đả hiềm quá khiêu < khích > lệ bác
hỗ tài viện bảo cứu tương phụ bổ nội phù yểm trang được bù < trợ > giúp cấp lý giá lực từ thủ cụ giảng tim sức thai lái năng chiến tá thính vốn
trợ tương > hỗ
cố > củng
bảo bồi nuôi phụng an điều nghỉ tu sinh dinh cấp tĩnh < dưỡng > sinh lão đường da bệnh tâm dục ẩm khí thai
chăm tóc con cáo < sóc
chuyển khoan nhún < nhượng > bộ quyền lại địa
thận trọng mật > cẩn
phúc sơ tái giám bồi đình < thẩm > phán quyền định tra mỹ vấn thấu kế
sở ứng sử lợi áp tác vận tận hữu công chuyên lạm tín diệu chi vô tiện thông trọng khả gia tuyển < dụng > cụ ý công hợp
giao thời tham chuyên quốc khách oan hoàng thương nhà tăng nông thế công xuất trị sử luận nhạc < gia > đình tăng hạn cầm súc nhập cố công vị chủ dụng tốc sư tài phả truyền trưởng giảm thế quyến cảnh sản nhân
khả chức tính tiềm kỹ hiệu bản tài kĩ công cơ đa siêu vạn quyền thế < năng > lượng lực suất động nổ khiếu nhặt
trí minh < tuệ
giáo tình thể ái sinh tính phàm < dục > vọng tình
thanh thiếu trung cao đồng lão thường kỷ tất thâm vị bách ngũ quanh thiên tân học kinh thành thập < niên > vụ khóa giám kỷ đại biểu hạn thiếu
khó quàng chiếc < khăn > quàng tay mặt giấy lau trải choàng ướt tang đỏ piêu rằn xếp lụa len trùm vấn đóng
vọng sinh lạp > hy
giới < thiệu
hy thất tuyệt triển nguyện khát kỳ hi tham ước cuồng vô danh viễn hoài dục ngóng uy < vọng > cổ gác lại tưởng về phu
kết thôi bó giục quản < thúc > đẩy giục ép bách ước
kích sinh linh lưu phim quán < hoạt > động hình bát họa náo
thủ cố kinh cực đế thành dời định đóng < đô > thị đốc hộ vật la
kinh quốc y thực tinh cứu cúng lễ chủ vật thiết ngoại đồng khám < tế > bào lễ nhị thế trời thần
chỉ phát quốc đảng < huy > chương động hiệu hoàng
công tổng bất trừ < cộng > đồng hòa sản tác hưởng sinh với trừ dồn tất thêm cả điểm lại hoà
phí trừ tố nhiệm dịch cưỡng thuế giảm thị tội là cước visa thứ lệ hoàn học tiền > miễn
nghiêm thời khoảnh điêu chạm tức hà < khắc > phục nghiệt họa sâu chữ khổ tinh dấu xuất ghi tên nổi trên
gia triều tam ngôi sân mái cung tòa pháp đền < đình > chỉ công làng đám chùa chiến trệ đốn bản miếu huynh
duy bảo kiên chủ hộ < trì > hoãn trệ trích
tư < duy > trì nhất tu vật tâm danh ý
trì tạm hòa bị phải được xin < hoãn > lại binh thi nợ ngày đến chuyến
liên thất câu an hoan cực lưu khoái củ thoải âm khúc < lạc > quan hậu đường loạn đà mất bước vào rang đề nghiệp điệu
cư nội lưu thường tạm ngụ bán ẩn di đồn hầm đang < trú > đông tạm ẩn quán ngụ tại đóng mưa ở bão quân chân
bất tranh cố thế < chấp > nhận hành thuận pháp bút chính thủ
chia chim < sẻ
thuận mãn đáng hiệp thích ước hiệp > thỏa
thỏa đồng chấp hòa bất hiệp hiếu ưng mưa tương chuẩn < thuận > lợi tiện buồm chiều theo tình hòa an tay đường
phân tẩm tu thuốc < bổ > sung nhiệm trợ ích dưỡng túc khuyết ngữ nhào béo máu đôi
hệ truyền tổng chính huyết < thống > nhất kê đốc trị lĩnh soái khổ thiết
thống liệt < kê > khai biên đơn khống gối tên thuốc lên cao bàn
tư lý mơ ảo tin cảm hoang viễn vọng giả tơ chủ mộng ý liên cứ < tưởng > niệm tượng nhớ như rằng thưởng lệ chừng vô
đặc tượng < trưng > bày cầu dụng mua thu vật
bố hoảng khiếp long > khủng
khủng kinh hốt < hoảng > loạn sợ hốt hồn
âm tham đa < mưu > sinh trí đồ mẹo sát kế hại cầu lược toan tính
thử < thách > thức đố đấu cưới
lâm an gian suy hiểm < nguy > hiểm cơ hại kịch ngập nga nan biến
thể phong < thao > tác túng thức trường diễn lược thao
nghiêm sung thủy bổ trực dồi kỳ ký thỏa trầm < túc > cầu trực mục
trang uy tôn giới luật rất < nghiêm > túc trọng trị cấm khắc ngặt minh trang chỉnh lệnh
quan tôn nghiêm chú trầm sang thận trân trịnh kính chủ tải xem đề cân coi siêu đặc hệ tỷ tỉ quý bảo cẩn long trang < trọng > tài lượng điểm đại yếu tâm thể thương trách tội dụng đãi lực thị nam hậu đông
tỷ tỉ khích điều thông ngoại phiền nô hoa thể tục diễm tráng mỹ luật lề < lệ > thuộc phí làng
khiếm bổ trăng khiếm < khuyết > tật điểm danh
dân di định chung nhập tản cộng an tái ngụ tụ thổ hồi khu < cư > dân trú xá xử sĩ
quy tập hội đoàn ngưng tích lãnh < tụ > tập họp hội điểm huyết cư tại về
thiệt tác tai nguy gây có bị làm sát phương vô độc xâm hãm cái mưu lợi ám giết thảm cực tổn hư rét < hại > đời điện não cho sức người đến dân cây nhau lúa nặng môi
hợp đối công thao sáng tương chế canh tự động dị đồng cộng xảo phá < tác > động phẩm giả dụng hại nghiệp quyền chiến phong thành hợp nhân oai quái
đối ấn hiện biểu khí bức pho trừu vật hình dựng đúc con tạc bồ tưởng mô thần quân < tượng > trưng đài phật hình đồng đất gỗ sáp quan binh
thái ban quốc học viện tổng < giám > đốc sát định khảo thị hộ mục
thế thời hải dân hậu âm số kênh < vận > động hành chuyển tải dụng mệnh may hội tốc đơn khí đen
tình tâm chí cầu ý phát hứa cam toại thiện lời tự < nguyện > vọng ước cầu
hùng ngụy tổng bao kiểm < biện > pháp hộ minh luận chứng giải bạch
sinh hình trạng sắc biến động < thái > độ giám bình dương tử hậu lan cực quá
tình hiện thực bệnh hình cáo cảnh công < trạng > thái nguyên huống sư
khai bế khoảng màn sa kết < mạc
"""


def _read(table: str) -> dict[str, tuple[frozenset[str], frozenset[str], str]]:
    """What may stand before and behind each syllable, and the syllable with its most frequent partner."""
    found = {}
    for line in table.strip().splitlines():
        head, _, tail = line.partition(" < ")
        if not tail:
            after, _, syllable = head.partition(" > ")
            found[syllable] = (frozenset[str](), frozenset(after.split()), f"{syllable} {after.split()[0]}")
            continue
        syllable, _, after = tail.partition(" > ")
        found[syllable] = (frozenset(head.split()), frozenset(after.split()), f"{head.split()[0]} {syllable}")
    return found


_partners = _read(PARTNERS)


def hits(blocks: Sequence[Block]) -> Iterator[Hit]:
    """The lone syllables of some blocks."""
    for block in blocks:
        lowered = block.tokens.lowered
        if not _partners.keys().isdisjoint(lowered):
            for index, word in enumerate(lowered):
                if word in _partners and block.tokens.words[index].islower() and _is_alone(block, index):
                    yield _hit(block, index)


def _is_alone(block: Block, index: int) -> bool:
    tokens = block.tokens
    before, after, _ = _partners[tokens.lowered[index]]
    if tokens.gaps[index] not in BLANKS or tokens.gaps[index + 1][:1] in ("-", "–", "/", ".") or index == 0:
        return False
    if index + 1 < len(tokens.words) and (tokens.words[index + 1][0].isupper() or tokens.words[index - 1][0].isupper()):
        return False
    following = tokens.lowered[index + 1] if index + 1 < len(tokens.words) else ""
    return tokens.lowered[index - 1] not in before and following not in after


def _hit(block: Block, index: int) -> Hit:
    tokens = block.tokens
    start, end = tokens.span(index - 1)[0], tokens.span(index)[1]
    shown = block.text[start:end]
    form = f"{tokens.words[index - 1]} {_partners[tokens.lowered[index]][2]}"
    return Hit("word", block, Span(start, end), {"words": shown, "form": form})
