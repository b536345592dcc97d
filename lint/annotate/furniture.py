"""Words on a page that are not copy: what opens a box of other articles, what menus and mastheads say.

Whole lines in lower case, without the signs around them; French, English and Vietnamese, the languages of a page are
often mixed in its furniture.
"""

from __future__ import annotations

from lint.annotate.words import phrases

# What opens teasers of other articles: alone on its line, or before a colon and the title of one.
RELATED = frozenset(
    phrases(
        "voir plus|voir aussi|voir également|lire aussi|lire également|lire plus|à lire|à lire aussi",
        "à lire également|a lire aussi|à voir aussi|à voir|lire la suite|relire|à relire|en savoir plus",
        "pour en savoir plus|pour aller plus loin|à découvrir|sur le même sujet|même sujet|sur le même thème",
        "même thème|même catégorie|dans la même catégorie|même auteur|du même auteur|dans la même rubrique",
        "même rubrique|articles liés|article lié|articles similaires|articles connexes|articles associés",
        "articles recommandés|autres articles|nos autres articles|plus d'articles|autres actualités",
        "à ne pas manquer|les plus lus|les plus consultés|les plus vus|le plus lu|vous aimerez aussi",
        "recommandé pour vous|recommandés pour vous|dernières nouvelles|dernières actualités|dernières infos",
        "à la une|nos dernières vidéos|notre dossier|nos dossiers|retrouvez aussi|sur le même dossier|à suivre",
        "liens utiles|contenus sponsorisés|read more|read also|also read|read next|see also|see more|watch also",
        "related|related articles|related article|related stories|related story|related news|related topics",
        "related content|related posts|related coverage|more on this story|more on this topic|more on this",
        "more stories|more news|more from this section|more in this section|you may also like|you might also like",
        "recommended|recommended for you|most read|most popular|most viewed|trending|trending now|latest news",
        "latest stories|in other news|up next|don't miss|top stories|editor's picks|editors' picks|further reading",
        "what to read next|popular now|you may be interested in|same category|same topic|same author|xem thêm",
        "xem tiếp|đọc thêm|đọc tiếp|đọc nhiều|xem nhiều|tin liên quan|bài liên quan|bài viết liên quan",
        "tin tức liên quan|tin bài liên quan|các tin liên quan|tin cùng chuyên mục|cùng chuyên mục|tin khác",
        "các tin khác|tin mới|tin mới nhất|tin nổi bật|tin đọc nhiều|bài đọc nhiều|có thể bạn quan tâm",
        "bạn có thể quan tâm|bạn có thể thích|cùng chủ đề|cùng tác giả|tin cùng chủ đề|chủ đề liên quan|tin tài trợ",
        "bài viết cùng chủ đề",
    )
)

OPENERS = frozenset(phrase.partition(" ")[0] for phrase in RELATED)

# The ones that often stand between two paragraphs of an article, before a single title.
INLINE = frozenset(
    phrases(
        "voir aussi|voir également|lire aussi|lire également|à lire|à lire aussi|à lire également|a lire aussi",
        "à voir aussi|à voir|lire la suite|relire|à relire|en savoir plus|à découvrir|read more|read also|also read",
        "read next|see also|see more|watch also|related|related article|related story|xem thêm|xem tiếp|đọc thêm",
        "đọc tiếp|tin liên quan",
    )
)

# Buttons, counters, empty boxes, section names: whole lines.
NAVIGATION = frozenset(
    phrases(
        "back to top|top|scroll to top|home|menu|search|skip to content|skip to main content|skip navigation|close",
        "loading|share|share this|share this article|share on facebook|tweet|print|print this page|save|copy link",
        "link copied|subscribe|subscribe now|sign in|sign up|log in|login|register|follow us|newsletter|newsletters",
        "sign up for our newsletter|advertisement|advertising|sponsored|sponsored content|ad|comment|comments",
        "no comments|leave a comment|add a comment|post a comment|reply|no data|no data available",
        "no videos available|no results|no results found|no image|no photo|listen to this article|listen|read aloud",
        "play|pause|font size|facebook|twitter|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|email",
        "e-mail|rss|zalo|x|messenger|tags|tag|topics|source|sources|previous|next|previous article|next article",
        "view all|see all|load more|show more|show less|accept|accept cookies|download|download the app|undefined",
        "null|accueil|rechercher|recherche|connexion|se connecter|s'inscrire|s'abonner|abonnez-vous|je m'abonne",
        "partager|partager l'article|partager cet article|partager sur facebook|imprimer|envoyer|envoyer par e-mail",
        "enregistrer|copier le lien|lien copié|publicité|annonce|contenu sponsorisé|commentaire|commentaires",
        "aucun commentaire|laisser un commentaire|commenter|répondre|écouter l'article|écouter|haut de page",
        "retour en haut|retour en haut de page|retour à l'accueil|aller au contenu|suivez-nous|nous suivre",
        "mots-clés|étiquettes|aucune donnée|pas de données|aucun résultat|chargement|en cours de chargement",
        "article précédent|article suivant|précédent|suivant|tout voir|voir tout|fermer|télécharger l'application",
        "accepter|tout accepter|réagir|signaler|taille du texte|trang chủ|tìm kiếm|đăng nhập|đăng ký|chia sẻ",
        "chia sẻ bài viết|in bài|in bài viết|lưu|lưu bài viết|sao chép liên kết|bình luận|gửi bình luận|ý kiến",
        "quảng cáo|theo dõi|theo dõi chúng tôi|về đầu trang|lên đầu trang|nghe bài viết|từ khóa|từ khoá|thẻ",
        "không có dữ liệu|chưa có bình luận|nguồn|đóng|tải thêm|xem tất cả|cỡ chữ|trả lời|thích|báo cáo",
    )
)

# What stands before the colon in a masthead.
MASTHEAD = frozenset(
    phrases(
        "rédactrice en chef|rédacteur en chef|rédacteurs en chef|directeur de la publication",
        "directrice de la publication|directeur de publication|directeur général|directeur de la rédaction|adresse",
        "adresse postale|siège|siège social|tél|tel|téléphone|fax|télécopie|e-mail|email|mail|courriel|contact",
        "contacts|contact us|nous contacter|permis de publication|permis|licence|license|n° de permis",
        "publication licence|licence no|issn|rcs|siret|hotline|standard|publicité et abonnements|editor-in-chief",
        "editor in chief|managing editor|publisher|published by|address|head office|phone|telephone|advertising",
        "tổng biên tập|phó tổng biên tập|giám đốc|chịu trách nhiệm nội dung|cơ quan chủ quản|địa chỉ|trụ sở",
        "tòa soạn|toà soạn|điện thoại|đt|đường dây nóng|thư điện tử|liên hệ|liên hệ quảng cáo|giấy phép",
        "giấy phép số|giấy phép xuất bản|số giấy phép|bản quyền thuộc về|website",
    )
)

RIGHTS = phrases(
    "tous droits réservés|all rights reserved|droits de reproduction|mentions légales|terms of use|terms of service",
    "privacy policy|conditions d'utilisation|politique de confidentialité|copyright ©|© copyright|bản quyền thuộc",
    "giữ bản quyền|ghi rõ nguồn|reproduction interdite",
)

# How the author's line begins, in front of a name.
AUTHOR = phrases(
    "par |by |de notre |propos recueillis par|texte :|texte et photos|article de |bài:|bài :|bài và ảnh|bài, ảnh",
    "theo |reporting by|edited by|written by|source :|source:|sources :|nguồn:|nguồn :|with |avec ",
)

TEASER_MARKS = (">>", "> >", "»»", "►", "▶", "➡", "→", "👉", "⇒", "⏩", "▸", "➤", "☞")


def fold(line: str) -> str:
    """A short line as the tables hold it: lower case, straight apostrophes, no signs around it, no counter behind."""
    folded = (
        line.lower().replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ").strip(" .:;…,>»›→►▶*•|+-–—!#\t")
    )
    if folded.endswith(")"):
        folded, _, count = folded[:-1].rpartition("(")
        folded = folded.rstrip() if count.strip().isdigit() else line.lower()
    elif folded[-1:].isdigit() or folded[:1].isdigit():
        folded = folded.strip("0123456789 ") or folded
    return " ".join(folded.split())
