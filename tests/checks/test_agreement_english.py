# ruff: noqa: E501
"""English agreement: what must not be flagged comes first."""

from __future__ import annotations

import pytest

from lint import article
from lint.agreement.sounds import begins_with_vowel
from lint.checks import agreement
from lint.lexicon import lexicon
from lint.model import Hit, Settings
from lint.source import SourceFile

START = "The council of the town met on Monday and the mayor said that it had been a long day for them.\n\n"


def hits(text: str) -> list[tuple[str, str]]:
    """What is flagged in a paragraph, with the first form suggested."""
    read = article.read(SourceFile("a.txt", START + text + "\n"), Settings(lang="en"))
    found = [hit for hit in agreement.check(read, agreement.Params()) if isinstance(hit, Hit)]
    return [(hit.block.text[hit.span.start : hit.span.end], hit.suggestions[0].text) for hit in found]


RIGHT = """
The team are confident, the government have agreed and the staff were told.
The police are looking for two men. The public were warned, and the crowd were restless.
A number of roads are closed, and a majority of voters were against it.
A handful of shops have reopened. The rest of the houses were empty.
The poor are getting poorer; the injured were flown out and the elderly have been moved.
If the minister were to resign, the party would split. If he were mayor, she would leave.
It is vital that he have a lawyer. They insisted that the bank have a plan.
Lest she have doubts, he wrote twice. Should they have time, they will stop.
Were the bridge to fail, the road would close. Had the minister known, he would have spoken.
Does he have a plan? Did she have time? Will it have windows? Let him have it.
Neither the mayor nor his deputies have replied. The mayor and the bishop were there.
The mayor, his wife and the bishop were there. Bread and butter was served.
The mayor, the bishop, the judge were all silent.
Fish and chips is a national dish. Trial and error was the method.
Ten kilometres is a long walk. Two weeks was enough. Five million dollars is a lot. Three goals was too many.
More than 20 years is a long time. Some 300 kilometres was covered. Two thirds of the harbour is frozen.
The news is bad. The series was long. The headquarters was sold. Politics is hard. The means was found.
The Philippines has agreed, the Netherlands was beaten and the United States is ready.
Brooks was late. Wolves was a film, Jaws is another, Friends was a hit. Williams has won.
Visiting relatives is tiring. Building bridges was his life. Killing wolves is banned.
What matters is the talks. All the talks did was delay. The only problem is the doors.
The ministers the president has chosen met. The house the sisters have bought is old.
The players whom he has named are unknown to us, said nobody.
The men whose father was shot left. The women the law was meant for left early.
The sports minister was late. The savings bank is closed. The arms deal was signed. The goods train has left.
The talks minister Brown was leading failed.
They were late, we were early, you were there, he was not and it has rained.
As it were, they had won.
The film "The Talks Was Held" opened. The novel They Was was praised.
The children she has are small. The man whose children have left is sad.
Each of the doors was open. One of the doors that were open led to the roof. One in ten houses are empty.
The couple were married. The pair have split. The BBC are late. The trio were arrested.
Every day buses leave. Every two weeks the boats have a rest. Each year brings rain.
There was a man and two boys. There is ham, eggs and cheese. There are a lot of doors.
An hour, an honest man, an heir, an MP, an FBI agent, an 8-year-old, an 11th, an 18-hole course, an SUV, an X-ray.
A hotel, an hotel, a historic day, an historic day, a one-off, a once-rich man, a European, a union, a university, a unit.
A user, a useful tool, a Ukrainian, a eulogy, a UN envoy, a US ship, a UFO, a ewe, a unanimous vote, a 10-year-old, a 1,800 m run.
An unidentified man, an unimportant rule, an uncle, an urgent call, an usher, an umbrella, an utter failure.
Hepatitis A is rare. Vitamin A intake fell. Plan A appeared to fail. Grade A eggs. Gate A opened. Group A is over.
He got an A in art, and from A to B. The letter a is a vowel. An A-level and a U-turn.
À la carte, a priori, a cappella, "il y a un an", "e a outra".
A sports car, a savings account, a goods train, a jobs fair, a news item, a means of escape, a series of talks.
An arms deal, a systems analyst, a women's team, a customs officer, a weapons inspector was shot, a drinks party.
A 20 metres high wall. A few days. A hundred people. A great many people. A good three hours. A dozen eggs.
A barracks in town, a works in Leeds, a species of bird, a crossroads near Nice, a headquarters for all.
This means that they left. This helps. This results in errors. This leaves two. This costs too much. This needs work.
These include milk. These help. Those present were told. Those in charge left. These two men. These are mine.
Many a man has tried. Many more came. Several hundred left. Few others came. Many in town are angry. Many think so.
These government officials, several city councils, many student groups, these country houses, many town hall staff.
Several deer in the park, many fish of the lake, these aircraft are old, many people were there, those sheep were lost.
Two million people, three percent of it, ten foot of snow, two dozen of them, six head of cattle, four stone in weight.
The world number two player in the draw, chapter two page in full, phase three trial of a drug, route five bus to town.
Two year-long projects. A two-year plan. The three day event. Five star service was offered. A four door car.
The Big Four audit firms. Formula One race in Spain. Take Two editor at large.
The book that he said he had went unsold. Everything they had went to charity. All she had went up in smoke.
The money the family had went to the church. What little we have came from friends.
He has come, gone, taken, given and written. They had drunk, sung and begun. She has since come home.
Those who did not received nothing. Some voted and those that did not paid a fine.
They did not need, exceed, proceed, shed, feed, wed, embed or heed it. He did not let go. They do not put up.
He did not use to smoke, people say, and did not, attended or not, care. He does not so much as nod.
The people he spoke to said no. The club she belonged to won the cup. The man referred to made the bed.
According to leaked papers, due to limited supply, to increased demand, to armed groups, to displaced families.
They agreed to limited strikes, plan to better their lives, and need to put the cat out and to cut the cost.
From hated to loved the band rose. He is used to hearing it. She looked forward to used cars.
Those who could left the city. As best they could, they helped. All they could saved them. Whoever can walked.
His will stated the reverse. The can opened. Free will allowed it. In May attended by many, a might unknown.
They will put, cut, set, let, hit, shut, read, beat, cost and hurt. He would rather left than right, would better it.
What would happened events teach us? Nor will prices fall. How could ministers agree? Only then would mistakes end.
He would, said the judge, be freed. They must, however, agree. You could of course leave.
The man who lost his phones was angry. The idea of cuts was dropped. The cost of repairs has risen.
The box of chocolates was empty. A report on prices has been published. The list of winners is out.
People like him have left. Critics of it have spoken. Houses near it are old. Friends of you and me were there.
The days of the horse are over. The results of the vote were known. The doors, built in 1890, were blue.
The ship, built in 1890, was found. The ship, which was sold, is here. The ships, sold twice, were scrapped.
The company make cars. The band play on. The council say no. The club want more. The army remain calm.
Statistics is a science; statistics are data. The data is clear, the data are clear. The media is free.
The committee recommended that the minister provide a written answer and that the airline include meals.
Among the guests there was a mayor and two bishops; there is no news from the front.
What the villagers say is true, and whatever the rules require is done.
The arms deals the government signed were secret; the sports clubs the city owns are closed.
Each of the two, in its own way, was right. One of the few women who have led the bank spoke.
The team say they will appeal; the band have split; the police believe he fled; the majority agree.
The poor remain poor and the rich become richer, the French believe.
Ten kilometres is a long way; two weeks is enough; 300 dollars was stolen; a thousand people was the limit.
The man who sings and the women who dance are cousins. The group of farmers who has the land left.
Both France and Spain agreed; both play and film were hits; both house and garden were sold.
These three are winners, those present applauded, these you know, and those few were late.
He is one of those players who have it all. It is the teachers who are to blame.
Will the ministers agree? Does the company provide meals? How does the mayor see it?
The minister's wife was there. The ministers' wives were there. St James's is a park.
The museum, like two libraries, is closed. The mayor, along with his sons, has left.
They help the old walk. He saw the children play and the boat leave. Let the jury decide.
The will remains valid; the court will, decides or not, meet. His iron will remains.
The rules of the club say otherwise, and the laws of physics allow it.
The series of reforms is over; the means of transport were few; the species are extinct.
He had been ill. She was born, and it was shown. The talks have begun; the ice has frozen.
All he had to do was agree; what it does is provide shelter; the plan is become law.
His goal is to lead by example and lose the fear. It was lead paint. He has lead in his blood.
Its own budget is small; it's its own fault; their own plans; there, own goals are rare.
More than half left; earlier then expected; once more, then a pause; less, then, than before.
If I were he, and were she mayor, nobody would complain. If nobody were hurt, so be it.
Three-quarters of the fields were flooded. Nearly forty house fires were put out.
Many a man has tried. Several dozen were hurt. Few doubt it. Several tried. Both laughed.
The Netherlands provides aid. The United States believes so. The Philippines remains silent.
General Motors says it expects growth. Human Rights Watch says four were killed. The Times reports.
The news agency reports that both agree. The two reports say so. Police sources say.
Those who agree decide. He who seems weak includes others. They who remain say little.
The number of cases has risen; a number of cases have closed; a lot of money was lost.
He doesn't agree; they don't; we don't know; the men don't say; nobody doesn't.
She said the ministers agree and the mayor believes in it. Farmers say the harvest seems poor.
The country's exports include rice. The city's parks remain open. Workers' unions say no.
The crew members who were rescued are well. The crew who were rescued are well.
There are a number of reasons, and there is a lot of talk. There is two-way traffic. There is no arms race.
The data show a rise; the media say little; the criteria include age; the phenomena remain odd.
None of the boats was found. Either of the plans works.
No decision has been made. No two cases are alike. No fewer than six men were held.
Most of the town lies in ruins. Some of the water remains. Half of the crop was lost.
A pair of gloves was found. A couple of shots were fired. The pair agree on that.
Fifty thousand is a lot. Twenty percent say no. Sixty percent of the land belongs to them.
The first of the buses leaves at six. The last of the rebels leave tomorrow.
His family live in Leeds. Her staff say she is kind. The board meet monthly. The cast include two Danes.
Long waits remain a problem. High prices seem here to stay. Cheap loans become scarce.
The storm, one of three this year, has passed. The storms, which have passed, were mild.
In Paris, the ministers meet today. On Monday, the mayor leaves. After the vote, the talks resume.
The reason the ministers agree is simple. The way the rules work is odd. The day the talks began was wet.
The boy whose parents remain abroad lives here. The girls whose mother says no stay home.
He asked that she be there. It is vital that he agree. They insist that it remain so.
Human rights is a cause. Foreign affairs is his brief. Current affairs was dull. There is no politics in it.
Fourteen die in crash. Two face charges; three share the prize and several report of it. Six hurt in the fall.
The book weighs its clear-eyed start and both zebra-striped cloths; the last line or two get lost.
Ninety-nine percent of the ships is rust. The majority of the bread was eaten. Half the fields were dry.
Said the officials: the talks are over. So say the ministers. Thus begin the talks. Here is the news.
Not only the doors but the roof was new. The doors as well as the roof were new. More than one man was hurt.
Nobody but the sisters have keys. All but he have left.
You and she have won. He and she are twins. Men such as he are rare. It was they who were late. I, who am late, am sorry.
Reuters says so. Officials say so. The Times says no. Two Sisters is a ship. Three Lions was a song.
Those were the days. These have gone. This is it. That was then. Others have left. Some were hurt. Both are here.
The following is a list. The following are the rules. The above is wrong. The accused were freed. The deceased were named.
The first is a hat, the others are shoes, the last were lost. The French are late and the Swiss have won.
Economics is fun, athletics is hard and measles is dangerous. Darts was on. The Olympics is a risk. Gymnastics is art.
The choice of the village where the keeper lives is his. The man who came before the talks was angry. Let a and b be sides.
A known exception are the locks. The semantics are clear. Nothing but the lights was on. It depends on whether the ship is in.
Thousands of litres of oil was spilled into the bay, and tens of thousands are without power.
""".strip().splitlines()


@pytest.mark.parametrize("text", RIGHT)
def test_right(text: str) -> None:
    assert hits(text) == []


WRONG = [
    ("He said that two boats was damaged.", "was", "were"),
    ("He ruled that the town clerks could viewed his papers.", "could viewed", "could view"),
    ("New locks would costed two million.", "would costed", "would cost"),
    ("Two boat were lost.", "Two boat", "Two boats"),
    ("The council has build twelve piers.", "has build", "has built"),
    ("The plan was approve by all.", "was approve", "was approved"),
    ("The boats carries salt.", "carries", "carry"),
    ("The chairman of the two clubs say no.", "say", "says"),
    ("Heavy snows has come.", "has", "have"),
    ("Trade between the towns have grown.", "have", "has"),
    ("The town's rules was dropped.", "was", "were"),
    ("The bridge, in the north of the town, have been shut.", "have", "has"),
    ("The workmen was late.", "was", "were"),
    ("They agrees.", "They agrees", "They agree"),
    ("She believe him.", "She believe", "She believes"),
    ("He don't know.", "He don", "He doesn"),
    ("Nobody were hurt.", "Nobody were", "Nobody was"),
    ("There was four boats.", "There was", "There were"),
    ("Each of the boats are blue.", "are", "is"),
    ("Three of the boats is blue.", "is", "are"),
    ("They met the workers who decides.", "who decides", "who decide"),
    ("The mayor and his wife has left.", "has", "have"),
    ("The price will be announce today.", "be announce", "be announced"),
    ("The boat was stole.", "was stole", "was stolen"),
    ("The mayor has decide to go.", "has decide", "has decided"),
    ("The river had rose.", "had rose", "had risen"),
    ("The plant will produces 20 boats.", "will produces", "will produce"),
    ("It is expected to handles the cargo.", "to handles", "to handle"),
    ("These report were late.", "These report", "These reports"),
    ("This measures will help.", "This measures", "This measure"),
    ("Both side agreed.", "Both side", "Both sides"),
    ("Nearly forty house lost a roof.", "forty house", "forty houses"),
    ("It was lead by him.", "lead by", "led by"),
    ("It is more then half.", "then half", "than half"),
    ("Their are two.", "Their are", "There are"),
    ("Its been long.", "Its been", "It’s been"),
    ("It lost it's roof.", "it's", "its"),
    ("It's on it's own.", "it's own", "its own"),
    ("It has'nt come.", "has'nt", "hasn’t"),
    ("They may loose the vote.", "loose the", "lose the"),
    ("The talks was held in Geneva.", "was", "were"),
    ("These talks has failed.", "has", "have"),
    ("The minister have said so.", "have", "has"),
    ("The minister are ready.", "are", "is"),
    ("The ferry were late.", "were", "was"),
    ("The ferry, built in 1990, were carrying cars.", "were", "was"),
    ("Further events is planned in June.", "is", "are"),
    ("Several ministers was absent.", "was", "were"),
    ("Two men was arrested on Sunday.", "was", "were"),
    ("More than 20 people was killed.", "was", "were"),
    ("Some 300 houses has been destroyed.", "has", "have"),
    ("Officials has said nothing.", "has", "have"),
    ("Talks is planned for May.", "is", "are"),
    ("The results of the vote was announced.", "was", "were"),
    ("The prices of rice has fallen.", "has", "have"),
    ("The cost of repairs have risen.", "have", "has"),
    ("The number of cases have doubled.", "have", "has"),
    ("On Monday, the talks was suspended.", "was", "were"),
    ("In the north, the bridge have collapsed.", "have", "has"),
    ("He left because the roads was closed.", "was", "were"),
    ("It rained when the players was training.", "was", "were"),
    ("The officials says no.", "says", "say"),
    ("The report include a map.", "include", "includes"),
    ("The minister say so.", "say", "says"),
    ("One of the bridges were closed.", "were", "was"),
    ("They was late.", "They was", "They were"),
    ("We has agreed.", "We has", "We have"),
    ("He have left.", "He have", "He has"),
    ("She are here.", "She are", "She is"),
    ("The mayor said they was late.", "they was", "they were"),
    ("It rained, and he have gone.", "he have", "he has"),
    ("Everyone are happy.", "Everyone are", "Everyone is"),
    ("There was several reasons.", "There was", "There were"),
    ("There is many doors.", "There is", "There are"),
    ("He met a official.", "a official", "an official"),
    ("An minister left.", "An minister", "A minister"),
    ("It took a hour.", "a hour", "an hour"),
    ("She is an European.", "an European", "a European"),
    ("He has an unique plan.", "an unique", "a unique"),
    ("It was a Italian ship.", "a Italian", "an Italian"),
    ("He is a 8-year-old.", "a 8", "an 8"),
    ("He is an 10-year-old.", "an 10", "a 10"),
    ("He met a ministers of the region.", "a ministers", "a minister"),
    ("He spoke to a officials in Rome.", "a officials", "officials"),
    ("He visited this countries in May.", "this countries", "this country"),
    ("Every countries has signed.", "Every countries", "Every country"),
    ("In these country, the law is strict.", "these country", "these countries"),
    ("He has visited several country in Asia.", "several country", "several countries"),
    ("Many child are hungry.", "Many child", "Many children"),
    ("The two woman were freed.", "two woman", "two women"),
    ("He has went home.", "has went", "has gone"),
    ("The president had took office.", "had took", "had taken"),
    ("They would have gave it back.", "have gave", "have given"),
    ("He did not attended the fair.", "did not attended", "did not attend"),
    ("She didn't went there.", "didn't went", "didn't go"),
    ("He does not wants it.", "does not wants", "does not want"),
    ("They do not has time.", "do not has", "do not have"),
    ("They agreed to discussed the plan.", "to discussed", "to discuss"),
    ("He plans to visited the port.", "to visited", "to visit"),
    ("He will attended the fair.", "will attended", "will attend"),
    ("They would discussed it.", "would discussed", "would discuss"),
    ("The talks will focused on trade.", "will focused", "will focus"),
    ("Iran will retaliated against it.", "will retaliated", "will retaliate"),
    ("They still was late.", "They still was", "They still were"),
    ("It have not rained.", "It have", "It has"),
    ("He were seen in town.", "He were", "He was"),
    ("Republicans was absent.", "was", "were"),
    ("At the mine, trucks was being loaded.", "was", "were"),
    ("Call if you is late.", "you is", "you are"),
    ("He must has known.", "must has", "must have"),
    ("She could of known.", "could of", "could have"),
]


@pytest.mark.parametrize(("text", "flagged", "form"), WRONG)
def test_wrong(text: str, flagged: str, form: str) -> None:
    found = hits(text)
    assert [span for span, _ in found] == [flagged]
    assert found[0][1].endswith(form)


def test_direct_speech_is_a_note() -> None:
    read = article.read(SourceFile("a.txt", START + 'He said: "They was here."\n'), Settings(lang="en"))
    (hit,) = agreement.check(read, agreement.Params())
    assert isinstance(hit, Hit)
    assert hit.doubt == 2


@pytest.mark.parametrize(
    ("word", "vowel"),
    [
        ("unison", False), ("uninhabited", True), ("ugly", True), ("Uruguayan", False), ("once", False), ("onerous", True),
        ("honour", True), ("historic", None), ("FBI", True), ("NATO", None), ("UN", False), ("BBC", False), ("Xqzt", None), ("80", True), ("1100", None), ("7", False),
    ],
)  # fmt: skip
def test_sounds(word: str, vowel: bool | None) -> None:
    english = lexicon("en")
    assert english is not None
    assert begins_with_vowel(word, " ", english) is vowel
