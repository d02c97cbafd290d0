"""French phrases and invented sentences: days, places, and the events that they state.

The report is dated Thursday 20 January 2022 and about Kazakhstan, where nothing else is said.
"""

from datetime import date

import pytest

from geocode.build import DATA
from geocode.dates import Context, find_days
from geocode.gazetteers import Gazetteers
from geocode.language_file import load_languages
from geocode.model import Day, Sentence, Source
from geocode.reading import read
from geocode.statements import find_statements
from geocode.toponyms import find_toponyms

LANGUAGES = load_languages(DATA / "languages")
FRENCH = next(language for language in LANGUAGES if language.code == "fr")
GAZETTEERS = Gazetteers(DATA / "gazetteers")
ANCHOR = date(2022, 1, 20)
BEFORE = Day(0, 1, "le 3 janvier", date(2022, 1, 3), date(2022, 1, 3), "day", "day", "days")

DAYS = [
    # phrase, days found as "first..last precision"
    ("Le 3 janvier, la grève était générale.", ["2022-01-03 day"]),
    ("le 1er janvier", ["2022-01-01 day"]),
    ("le premier janvier 2022", ["2022-01-01 day"]),
    ("le lundi 3 janvier 2022", ["2022-01-03 day"]),
    ("mardi 4 janvier", ["2022-01-04 day"]),
    ("les 3 et 4 janvier", ["2022-01-03..2022-01-04 span"]),
    ("le 3 et le 7 janvier", ["2022-01-03 day", "2022-01-07 day"]),
    ("les 2, 3 et 4 janvier", ["2022-01-02..2022-01-04 span"]),
    ("mardi 4 et mercredi 5 janvier", ["2022-01-04..2022-01-05 span"]),
    ("du 3 au 5 janvier", ["2022-01-03..2022-01-05 span"]),
    ("du 30 décembre au 2 janvier", ["2021-12-30..2022-01-02 span"]),
    ("du lundi 3 au vendredi 7 janvier", ["2022-01-03..2022-01-07 span"]),
    ("entre le 3 et le 5 janvier", ["2022-01-03..2022-01-05 span"]),
    ("dans la nuit du 5 au 6 janvier", ["2022-01-05..2022-01-06 span"]),
    ("dans la nuit du 5 au 6, des blindés", ["2022-01-05..2022-01-06 span"]),
    ("le 17/01/2022", ["2022-01-17 day"]),
    ("le 4.1.2022", ["2022-01-04 day"]),
    ("2022-01-04", ["2022-01-04 day"]),
    ("depuis le 10 janvier", ["2022-01-10..2022-01-20 inferred"]),
    ("depuis le 10, les mineurs", ["2022-01-10..2022-01-20 inferred"]),
    ("depuis lundi", ["2022-01-17..2022-01-20 inferred"]),
    ("depuis hier", ["2022-01-19..2022-01-20 inferred"]),
    ("depuis trois jours", ["2022-01-18..2022-01-20 inferred"]),
    ("depuis deux semaines", ["2022-01-07..2022-01-20 inferred"]),
    ("à partir du 1er mars", ["2022-03-01 day"]),
    ("dès le 4 février", ["2022-02-04 day"]),
    ("jusqu'au 7 janvier", ["2022-01-03..2022-01-07 inferred"]),
    ("jusqu'au lendemain matin", ["2022-01-03..2022-01-04 inferred"]),
    ("le 4, le mouvement s'est étendu", ["2022-01-04 day"]),
    ("le mercredi 5, des dockers", ["2022-01-05 day"]),
    ("le 5 au matin", ["2022-01-05 day"]),
    ("pour le sixième jour consécutif", ["2022-01-15..2022-01-20 inferred"]),
    ("mardi pour le troisième jour consécutif", ["2022-01-16..2022-01-18 inferred"]),
    ("au 3e jour de grève", ["2022-01-18..2022-01-20 inferred"]),
    ("mardi, ils ont défilé", ["2022-01-18 inferred"]),
    ("jeudi soir", ["2022-01-20 inferred"]),
    ("vendredi dernier", ["2022-01-14 inferred"]),
    ("dans la nuit de lundi à mardi", ["2022-01-17..2022-01-18 inferred"]),
    ("lundi prochain", ["2022-01-24 inferred"]),
    ("le même jour", ["2022-01-03 inferred"]),
    ("ce jour-là", ["2022-01-03 inferred"]),
    ("le lendemain", ["2022-01-04 inferred"]),
    ("la veille", ["2022-01-02 inferred"]),
    ("l'avant-veille", ["2022-01-01 inferred"]),
    ("deux jours plus tard", ["2022-01-05 inferred"]),
    ("une semaine plus tard", ["2022-01-10 inferred"]),
    ("trois jours plus tôt", ["2021-12-31 inferred"]),
    ("hier soir", ["2022-01-19 inferred"]),
    ("avant-hier", ["2022-01-18 inferred"]),
    ("aujourd'hui", ["2022-01-20 inferred"]),
    ("ce matin", ["2022-01-20 inferred"]),
    ("demain", ["2022-01-21 inferred"]),
    ("la nuit dernière", ["2022-01-19..2022-01-20 inferred"]),
    ("il y a cinq jours", ["2022-01-15 inferred"]),
    ("il y a deux semaines", ["2022-01-06 inferred"]),
    ("la semaine dernière", ["2022-01-10..2022-01-16 inferred"]),
    ("mardi de la semaine dernière", ["2022-01-11 inferred"]),
    ("cette semaine", ["2022-01-17..2022-01-20 inferred"]),
    ("ce week-end", ["2022-01-15..2022-01-16 inferred"]),
    ("le mois dernier", ["2021-12-01..2021-12-31 inferred"]),
    ("en décembre", ["2021-12-01..2021-12-31 inferred"]),
    ("en décembre 2011", ["2011-12-01..2011-12-31 inferred"]),
    ("début janvier", ["2022-01-01..2022-01-10 inferred"]),
    ("à la mi-décembre 2021", ["2021-12-11..2021-12-20 inferred"]),
    ("fin décembre", ["2021-12-21..2021-12-31 inferred"]),
    ("à la fin du mois de décembre", ["2021-12-21..2021-12-31 inferred"]),
    ("tout au long de 2011", ["2011-01-01..2011-12-31 inferred"]),
    ("en 2011", ["2011-01-01..2011-12-31 inferred"]),
    ("l'an dernier", ["2021-01-01..2021-12-31 inferred"]),
    ("dans les années 1990", ["1990-01-01..1999-12-31 inferred"]),
    ("dans les années quatre-vingt", ["1980-01-01..1989-12-31 inferred"]),
    ("jusqu'à présent", ["2022-01-03..2022-01-20 inferred"]),
    # figures and words that are no days
    ("85 % du personnel", []),
    ("le 20 % d'augmentation", []),
    ("1 380 euros par mois", []),
    ("Slim, 27 ans, chauffeur", []),
    ("les personnes tuées en janvier", []),
    ("trois personnes ont été tuées en décembre", ["2021-12-01..2021-12-31 inferred"]),
    ("dans la soirée du 14, la direction", ["2022-01-14 day"]),
    ("d'ici à 2030", []),
    ("la Constitution de 1993", []),
    ("la loi du 12 mars 2014", []),
    ("la place du 8 mai 1945", []),
    ("il y a dix ans", ["2012-01-01..2012-12-31 inferred"]),
    ("le 20 heures de la chaîne", []),
    ("en mer Caspienne", []),
    ("remettre en jeu", []),
    ("le 31 avril", []),
]


@pytest.mark.parametrize(("phrase", "expected"), DAYS, ids=[p for p, _ in DAYS])
def test_phrase_gives_days(phrase, expected):
    found = find_days(Sentence(0, len(phrase), phrase), FRENCH, Context(ANCHOR, BEFORE))
    days = [str(d.first) if d.first == d.last else f"{d.first}..{d.last}" for d in found]
    assert [f"{d} {f.precision}" for d, f in zip(days, found, strict=True)] == expected


PLACES = [
    ("à Janaozen", ["Zhanaozen"]),
    ("à Aktaou et à Oural'sk", ["Aktau", "Oral"]),
    ("à Tchimkent, à Karaganda et à Pavlodar", ["Shymkent", "Karagandy", "Pavlodar"]),
    ("à Chymkent", ["Shymkent"]),
    ("à Djezkazgan", ["Zhezqazghan"]),
    ("à Oust-Kamenogorsk et Petropavlovsk", ["Öskemen", "Petropavl"]),
    ("à Kostanaï, Kokchetaou et Taldykourgan", ["Kostanay", "Kokshetau", "Taldykorgan"]),
    ("à Ekibastouz et à Temirtaou", ["Ekibastuz", "Temirtau"]),
    ("à Koulsary", ["Qulsary"]),
    ("à Khromtaou", ["Khromtau"]),
    ("à Satpaïev et à Balkhach", ["Satpayev", "Balqash"]),
    ("A Jambyl, dans l'oblast d'Aktioubé", ["Zhambyl Region", "Aktobe Region"]),
    ("dans la région de Manguistaou", ["Mangystau Region"]),
    ("dans les régions d'Aktioubé et de Kyzylorda", ["Aktobe Region", "Kyzylorda Region"]),
    ("dans les villes d'Atyraou, Astana et Ouralsk", ["Atyrau", "Astana", "Oral"]),
    (
        "le district de Beïneou, dans la région de Manguistaou",
        ["Beyneu District", "Mangystau Region"],
    ),
    ("la police d’Almaty", ["Almaty"]),
    ("qu'Almaty", ["Almaty"]),
    ("les mineurs karagandais", ["Karagandy"]),
    ("au Kazakhstan", ["Kazakhstan"]),
    ("à Bruxelles et à Genève", ["Brussels", "Geneva"]),
    ("en Tunisie et aux États-Unis", ["Tunisia", "United States"]),
    # no places
    ("une lettre de Noursoultan Nazarbaïev", []),
    ("le président Aktaou a parlé", []),
    ("le Parti communiste du Kazakhstan", []),
    ("Les journaux anglais et les techniciens tunisiens", []),
    ("Air Astana, selon Radio Almaty", []),
    ("des Kazakhs et des Français", []),
    ("Karim Atyraou, délégué", []),
    ("Les ouvriers désormais mauvais", []),
]


@pytest.mark.parametrize(("phrase", "expected"), PLACES, ids=[p for p, _ in PLACES])
def test_phrase_names_places(phrase, expected):
    sentence = Sentence(7, 7 + len(phrase), phrase)
    found = find_toponyms(sentence, FRENCH, GAZETTEERS.home("KZ"), GAZETTEERS.world).toponyms
    assert [toponym.place.name for toponym in found] == expected


EVENTS = [
    # strikes
    (
        "Le 10 janvier, les mineurs de Karaganda se sont mis en grève.",
        ["strike Karagandy 2022-01-10"],
    ),
    ("Les dockers d'Aktaou ont cessé le travail mardi.", ["strike Aktau 2022-01-18"]),
    (
        "Les ouvriers de l'usine de Pavlodar ont débrayé le 12 janvier.",
        ["strike Pavlodar 2022-01-12"],
    ),
    (
        "À Taraz, les conducteurs de bus sont en grève depuis lundi.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    ("Une grève a éclaté le 11 janvier à Janaozen.", ["strike Zhanaozen 2022-01-11"]),
    ("Le 11 janvier a commencé à Janaozen une grève illimitée.", ["strike Zhanaozen 2022-01-11"]),
    (
        "La grève se poursuit à Aktaou pour le cinquième jour.",
        ["strike Aktau 2022-01-16..2022-01-20"],
    ),
    (
        "Les sidérurgistes de Temirtaou ont observé le 13 janvier un arrêt de "
        "travail de deux heures.",
        ["strike Temirtau 2022-01-13"],
    ),
    ("Troisième jour de grève à Semeï.", ["strike Semey 2022-01-18..2022-01-20"]),
    ("Grève des éboueurs à Almaty le 12 janvier.", ["strike Almaty 2022-01-12"]),
    (
        "Les mineurs de Satpaïev ont refusé de descendre au fond le 14 janvier.",
        ["strike Satpayev 2022-01-14"],
    ),
    ("Mercredi, à Aktaou, les grutiers croisaient les bras.", ["strike Aktau 2022-01-19"]),
    ("À Aktaou, la grève a été suspendue le 14 janvier.", []),
    (
        "À Aktaou, les dockers, en grève, ont été rejoints par les routiers.",
        ["strike Aktau 2022-01-20"],
    ),
    ("Arrêt de travail à la mine de Satpaïev le 12 janvier.", ["strike Satpayev 2022-01-12"]),
    # protests
    (
        "Des centaines d'habitants ont manifesté le 4 janvier à Almaty.",
        ["protest Almaty 2022-01-04"],
    ),
    (
        "Le 4 janvier, plusieurs milliers de personnes sont descendues dans les rues de Taraz.",
        ["protest Taraz 2022-01-04"],
    ),
    (
        "Hier, des chômeurs se sont rassemblés devant l'akimat d'Aktaou.",
        ["protest Aktau 2022-01-19"],
    ),
    ("Un rassemblement s'est tenu dimanche à Kyzylorda.", ["protest Kyzylorda 2022-01-16"]),
    (
        "À Janaozen, les grévistes ont dressé des tentes sur la place le 9 janvier.",
        ["protest Zhanaozen 2022-01-09"],
    ),
    (
        "Des ouvriers ont entamé une grève de la faim le 12 janvier à Aktaou.",
        ["protest Aktau 2022-01-12"],
    ),
    ("Manifestation devant la mairie de Semeï le 12 janvier.", ["protest Semey 2022-01-12"]),
    (
        "Le 5 janvier, un cortège de 300 personnes a défilé à Atyraou.",
        ["protest Atyrau 2022-01-05"],
    ),
    ("Le 5 janvier, des mères de famille défilent à Atyraou.", ["protest Atyrau 2022-01-05"]),
    ("Le 5 janvier, les livreurs ont organisé un sit-in à Almaty.", ["protest Almaty 2022-01-05"]),
    # storming
    (
        "Le 5 janvier, des manifestants ont pris d'assaut l'akimat d'Almaty.",
        ["storming Almaty 2022-01-05"],
    ),
    (
        "Le 5 janvier, la foule a tenté de pénétrer dans la mairie à Taraz.",
        ["storming Taraz 2022-01-05"],
    ),
    (
        "Le siège du parti au pouvoir a été incendié à Almaty le 5 janvier.",
        ["storming Almaty 2022-01-05"],
    ),
    # blockades
    (
        "Le 6 janvier, des routiers ont bloqué la route nationale près de Koulsary.",
        ["blockade Qulsary 2022-01-06"],
    ),
    (
        "La voie ferrée est coupée à Beïneou depuis mardi.",
        ["blockade Beyneu 2022-01-18..2022-01-20"],
    ),
    ("Des barricades ont été érigées à Almaty le 5 janvier.", ["blockade Almaty 2022-01-05"]),
    ("Lundi, les dockers ont barré l'entrée du port d'Aktaou.", ["blockade Aktau 2022-01-17"]),
    # repression
    (
        "Trois syndicalistes ont été interpellés le 7 janvier à Aktaou.",
        ["repression Aktau 2022-01-07"],
    ),
    ("La police a dispersé la foule à Almaty le 6 janvier.", ["repression Almaty 2022-01-06"]),
    ("Le 6 janvier, l'armée a ouvert le feu à Almaty.", ["repression Almaty 2022-01-06"]),
    ("Des blindés ont été déployés à Janaozen le 8 janvier.", ["repression Zhanaozen 2022-01-08"]),
    (
        "La police a procédé à une vingtaine d'arrestations à Taraz le 6 janvier.",
        ["repression Taraz 2022-01-06"],
    ),
    (
        "Le 16 décembre 2011, la police a tiré sur les grévistes à Janaozen.",
        ["repression Zhanaozen 2011-12-16 background"],
    ),
    (
        "Les tirs de la police ont fait douze morts à Almaty le 6 janvier.",
        ["repression Almaty 2022-01-06"],
    ),
    # what those in power did
    (
        "Le 5 janvier, le président a décrété l'état d'urgence.",
        ["state_response Kazakhstan 2022-01-05"],
    ),
    (
        "Le 5 janvier, le président a limogé le gouvernement.",
        ["state_response Kazakhstan 2022-01-05"],
    ),
    ("Le 6 janvier, l'internet a été coupé à Almaty.", ["state_response Almaty 2022-01-06"]),
    (
        "Le 12 janvier, la direction a promis une prime aux ouvriers de Pavlodar.",
        ["state_response Pavlodar 2022-01-12"],
    ),
    (
        "Quarante mineurs de Karaganda ont été licenciés le 12 janvier.",
        ["state_response Karagandy 2022-01-12"],
    ),
    ("Un couvre-feu a été instauré à Aktaou le 6 janvier.", ["state_response Aktau 2022-01-06"]),
    # announced
    (
        "Les enseignants d'Almaty se mettront en grève le 1er février.",
        ["strike Almaty 2022-02-01 announced"],
    ),
    ("Une manifestation est prévue samedi à Aktaou.", ["protest Aktau 2022-01-22 announced"]),
    (
        "Le syndicat a déposé un préavis de grève pour le 3 février à Semeï.",
        ["strike Semey 2022-02-03 announced"],
    ),
    (
        "Le syndicat appelle à manifester le 3 février à Almaty.",
        ["protest Almaty 2022-02-03 announced"],
    ),
    (
        "Les mineurs de Karaganda ont décidé de cesser le travail le 3 février.",
        ["strike Karagandy 2022-02-03 announced"],
    ),
    # what is not asserted
    ("Les mineurs de Karaganda n'ont pas fait grève le 12 janvier.", []),
    ("Aucune grève n'a eu lieu à Karaganda le 12 janvier.", []),
    ("Le 12 janvier, la direction a démenti toute grève à Karaganda.", []),
    ("Selon de fausses rumeurs, une grève a éclaté à Karaganda le 12 janvier.", []),
    ("Les mineurs de Karaganda menacent de se mettre en grève le 1er février.", []),
    ("Si la direction ne cède pas, il y aura une grève à Karaganda.", []),
    ("Les ouvriers d'Aktaou exigent la fin de la répression.", []),
    ("Les habitants de Janaozen réclament la libération des grévistes arrêtés.", []),
    ("Nous voulons que la grève gagne tout le pays.", []),
    ("La grève a pris fin le 14 janvier à Aktaou.", []),
    ("Les dockers d'Aktaou ont mis fin à leur grève le 14 janvier.", []),
    ("La manifestation prévue le 14 janvier à Aktaou a été annulée.", []),
    ("Deux mineurs ont été tués à Karaganda le 14 janvier dans un accident.", []),
    ("De telles grèves ont souvent éclaté à Karaganda.", []),
    ("La raffinerie de Pavlodar a été arrêtée le 14 janvier pour entretien.", []),
    ("Le procès des grévistes arrêtés s'est ouvert le 12 janvier à Aktaou.", []),
    # a cue does not swallow what it does not speak of
    (
        "Le 12 janvier, les ouvriers ont manifesté à Aktaou pour exiger la "
        "libération de leurs camarades.",
        ["protest Aktau 2022-01-12"],
    ),
    (
        "Non seulement à Aktaou, mais aussi à Almaty, des ouvriers se sont mis "
        "en grève le 10 janvier.",
        ["strike Aktau 2022-01-10", "strike Almaty 2022-01-10"],
    ),
    (
        "Les ouvriers licenciés ont manifesté le 10 janvier à Aktaou.",
        ["protest Aktau 2022-01-10"],
    ),
    (
        "À Aktaou, les dockers ont manifesté le 10 janvier contre les licenciements.",
        ["protest Aktau 2022-01-10"],
    ),
    # places: those of the event, abroad, of persons and of organisations
    (
        "Le 10 janvier, des mineurs de Karaganda ont manifesté à Astana.",
        ["protest Astana 2022-01-10"],
    ),
    (
        "Le 10 janvier, à Paris, deux cents personnes se sont rassemblées en "
        "soutien aux grévistes de Janaozen.",
        ["protest Paris 2022-01-10"],
    ),
    (
        "Le 10 janvier, Agnès Astana a participé à une marche de soutien à Aktaou.",
        ["protest Aktau 2022-01-10"],
    ),
    ("Les salariés d'Air Astana ont débrayé le 10 janvier à Almaty.", ["strike Almaty 2022-01-10"]),
    (
        "Le 4 janvier, les usines d'Almaty étaient en grève, tandis qu'à Taraz "
        "des jeunes bloquaient la rue.",
        ["strike Almaty 2022-01-04", "blockade Taraz 2022-01-04"],
    ),
    (
        "Une grève a éclaté à Aktaou et à Almaty, où la foule a pris d'assaut "
        "l'akimat, le 5 janvier.",
        ["strike Aktau 2022-01-05", "strike Almaty 2022-01-05", "storming Almaty 2022-01-05"],
    ),
    # days and places carried over
    (
        "Le 3 janvier, les ouvriers d'Aktaou se sont mis en grève. Le "
        "lendemain, ils ont bloqué la route.",
        ["strike Aktau 2022-01-03", "blockade Aktau 2022-01-04"],
    ),
    (
        "Le 3 janvier, une grève a éclaté à Aktaou. Le mouvement s'est étendu à Janaozen le 4.",
        ["strike Aktau 2022-01-03", "strike Zhanaozen 2022-01-04"],
    ),
    (
        "Lundi 10 janvier. – Les dockers d'Aktaou débraient. Troisième jour de grève à Semeï.\n"
        "Mardi 11. – Des chômeurs manifestent à Almaty. La police en arrête trois.",
        [
            "strike Aktau 2022-01-10",
            "strike Semey 2022-01-08..2022-01-10",
            "protest Almaty 2022-01-11",
            "repression Almaty 2022-01-11",
        ],
    ),
    (
        "Le 11 janvier, une manifestation a eu lieu à Foobarsk. Le lendemain, "
        "la police a arrêté dix personnes.",
        [],
    ),
]


def statements_of(text):
    report = Source("a.txt", text, published=ANCHOR, country="KZ", languages=("fr",))
    return find_statements(read(report, LANGUAGES, GAZETTEERS), GAZETTEERS)


@pytest.mark.parametrize(("text", "events"), EVENTS, ids=[text[:60] for text, _ in EVENTS])
def test_sentence_gives_what_it_states(text, events):
    found, left_out = statements_of(text)
    days = [str(s.first) if s.first == s.last else f"{s.first}..{s.last}" for s in found]
    status = ["" if s.status == "happened" else f" {s.status}" for s in found]
    assert [
        f"{s.kind} {s.place.name} {day}{ending}"
        for s, day, ending in zip(found, days, status, strict=True)
    ] == events
    if not events:
        assert left_out, "left out without a word"


@pytest.mark.parametrize("word", ["anciens", "anglais", "bourgeois", "mauvais", "tunisien"])
def test_ordinary_word_is_no_adjective_of_a_town(word):
    gazetteer = GAZETTEERS.world.within("FR") if word != "tunisien" else GAZETTEERS.world
    phrase = f"les gens {word}"
    assert not find_toponyms(Sentence(0, len(phrase), phrase), FRENCH, gazetteer).toponyms
