"""French phrases and invented sentences: days, places, and the events that they state.

The report is dated Thursday 20 January 2022 and about Kazakhstan, where nothing else is said.
"""

from datetime import date

import pytest

from geocode.build import DATA
from geocode.date_parts import Context
from geocode.dates import find_days
from geocode.gazetteer_file import Entry
from geocode.gazetteers import Gazetteers
from geocode.language_file import load_languages
from geocode.model import Day, Place, Sentence, Source
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
    ("la première quinzaine de janvier", ["2022-01-01..2022-01-15 inferred"]),
    ("des mineurs détenus depuis avril", []),
    ("depuis hier soir", ["2022-01-19..2022-01-20 inferred"]),
    ("depuis la nuit dernière", ["2022-01-19..2022-01-20 inferred"]),
    ("depuis avant-hier", ["2022-01-18..2022-01-20 inferred"]),
    ("depuis dimanche dans la nuit", ["2022-01-16..2022-01-20 inferred"]),
    ("depuis la nuit de lundi à mardi", ["2022-01-17..2022-01-20 inferred"]),
    ("débutée lundi, elle est toujours en cours", ["2022-01-17..2022-01-20 inferred"]),
    ("la reprise du travail dès demain", []),
    ("10 % d'augmentation au 1er juillet", []),
    ("leurs arriérés de novembre et décembre", []),
    ("le 3 mai de l'an dernier", ["2021-05-03 day"]),
    ("de janvier à juin de cette année-là", ["2022-01-01..2022-06-30 inferred"]),
    ("le samedi suivant", ["2022-01-08 inferred"]),
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
    ("ce lundi-là", ["2022-01-03 inferred"]),
    ("la semaine suivante", ["2022-01-10..2022-01-16 inferred"]),
    ("la semaine précédente", ["2021-12-27..2022-01-02 inferred"]),
    ("au lendemain d'un sit-in", ["2022-01-02 inferred"]),
    ("le samedi 14 mai", ["2022-05-14 day"]),
    ("Bulletin arrêté au 31 janvier 2022", ["2022-01-31 day"]),
    ("mardi 2 000 personnes", ["2022-01-18 inferred"]),
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
    ("entre octobre et décembre 2019", ["2019-10-01..2019-12-31 inferred"]),
    ("d'octobre à décembre 2019", ["2019-10-01..2019-12-31 inferred"]),
    ("10/01 – Débrayage à Taraz", ["2022-01-10 day"]),
    ("15 et 16/01 – Rassemblements", ["2022-01-15..2022-01-16 span"]),
    ("15-17/01 : grève", ["2022-01-15..2022-01-17 span"]),
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
    ("À Namur, des mineurs ont débrayé.", ["Namur"]),
    ("À Bakanas, à Manas et à Oral", ["Bakanas", "Manas", "Oral"]),
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
    ("9. Bichkek (Kirghizistan), 26 juillet", ["Bishkek", "Kyrgyzstan"]),
    # no places
    ("devant l'ambassade du Kazakhstan", []),
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


# Haiti: regions that are called departments there, and a town that has an article in French alone.
HAITI = [
    # phrase, places with their positions
    ("manifestation au Cap-Haïtien", [("Cap-Haïtien", "in")]),
    ("Au Cap-Haïtien, on manifeste", [("Cap-Haïtien", "in")]),
    ("dans le département de l'Ouest", [("Ouest", "in")]),
    ("dans les départements du Nord et de l'Ouest", [("Nord", "in"), ("Ouest", "in")]),
    # no places: a part of a town, where the wind blows from
    ("au Centre-Ville", []),
]


@pytest.mark.parametrize(("phrase", "expected"), HAITI)
def test_phrase_names_departments_and_a_town_with_an_article(phrase, expected):
    places = [("Cap-Haïtien", "city"), ("Ouest", "region"), ("Nord", "region")]
    home = GAZETTEERS.world.within("HT").with_entries(
        Entry(Place(name, name, kind, 19, -72, kind, "HT", ""), (name,)) for name, kind in places
    )
    found = find_toponyms(Sentence(0, len(phrase), phrase), FRENCH, home).toponyms
    assert [(toponym.place.name, toponym.position) for toponym in found] == expected


DEMONYMS = [
    # phrase about France, place
    ("les dockers nazairiens", "Saint-Nazaire"),
    ("une ouvrière nazairienne", "Saint-Nazaire"),
    ("les soignantes nazairiennes", "Saint-Nazaire"),
    ("les cheminotes rochelaises", "La Rochelle"),
    ("la raffinerie quimpéroise", "Quimper"),
    ("des Niçoises", "Nice"),
    ("des Malouins", "Saint-Malo"),
    ("une Malouine", "Saint-Malo"),
]


@pytest.mark.parametrize(("phrase", "place"), DEMONYMS, ids=[p for p, _ in DEMONYMS])
def test_demonym_names_its_town_in_gender_and_number(phrase, place):
    sentence = Sentence(7, 7 + len(phrase), phrase)
    found = find_toponyms(sentence, FRENCH, GAZETTEERS.home("FR"), GAZETTEERS.world).toponyms
    assert [toponym.place.name for toponym in found] == [place]


EVENTS = [
    (
        "Les manifestations ont commencé à Oral le 5 janvier, mais les 6 et 7 janvier, elles se "
        "sont étendues à Aktaou.",
        ["protest Oral 2022-01-05", "protest Aktau 2022-01-06..2022-01-07"],
    ),
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
    # a heading with a day; a way leads elsewhere
    (
        "1. Aktaou, 12 janvier. Meeting de cinquante chômeurs.\n2. Taraz, 13 janvier. Des "
        "habitants bloquent la route d'Almaty.",
        ["protest Aktau 2022-01-12", "blockade Taraz 2022-01-13"],
    ),
    (
        "Le 11 janvier, une manifestation a eu lieu à Foobarsk. Le lendemain, "
        "la police a arrêté dix personnes.",
        [],
    ),
]


MORE_EVENTS = [
    # verbs in other forms, voices and orders; and what only looks like an event
    ("A Aktaou, les dockers ont stoppé le travail lundi.", ["strike Aktau 2022-01-17"]),
    (
        "Les ouvriers de la raffinerie de Pavlodar ont posé le sac le 12 janvier.",
        ["strike Pavlodar 2022-01-12"],
    ),
    (
        "Depuis lundi, plus aucun bus ne circule à Semeï : les conducteurs ont cessé "
        "toute activité.",
        ["strike Semey 2022-01-17..2022-01-20"],
    ),
    (
        "Les enseignants de Taraz ont entamé mercredi un mouvement de grève illimité.",
        ["strike Taraz 2022-01-19"],
    ),
    (
        "Réunis en assemblée générale le 12 janvier, les mineurs de Karaganda ont voté "
        "la reconduction de la grève.",
        ["strike Karagandy 2022-01-12"],
    ),
    (
        "Les mineurs de Satpaïev sont au cinquième jour de leur grève.",
        ["strike Satpayev 2022-01-16..2022-01-20"],
    ),
    (
        "Le 11 janvier, les 300 salariés de la cimenterie de Semeï ont arrêté les machines.",
        ["strike Semey 2022-01-11"],
    ),
    (
        "À Aktaou, la quasi-totalité des dockers observaient mardi un débrayage de "
        "vingt-quatre heures.",
        ["strike Aktau 2022-01-18"],
    ),
    (
        "Le personnel soignant de l'hôpital d'Atyraou s'est mis en grève vendredi dernier.",
        ["strike Atyrau 2022-01-14"],
    ),
    (
        "Les équipes de nuit de la mine de Satpaïev ont refusé de prendre leur service "
        "le 13 janvier.",
        ["strike Satpayev 2022-01-13"],
    ),
    (
        "Le 13 janvier, les équipages ont refusé de descendre dans la mine à Karaganda.",
        ["strike Karagandy 2022-01-13"],
    ),
    (
        "Les éboueurs d'Almaty, en grève depuis le 10 janvier, réclament une hausse de salaire.",
        ["strike Almaty 2022-01-10..2022-01-20"],
    ),
    (
        "La grève des cheminots est entrée mercredi dans sa deuxième semaine à Pavlodar.",
        ["strike Pavlodar 2022-01-19"],
    ),
    (
        "Le 12 janvier, 80 % des agents de la mairie de Semeï étaient en grève, selon le syndicat.",
        ["strike Semey 2022-01-12"],
    ),
    ("La grève a été massivement suivie mardi à Almaty.", ["strike Almaty 2022-01-18"]),
    (
        "Le 11 janvier, le travail a cessé dans tous les ateliers de l'usine de Pavlodar.",
        ["strike Pavlodar 2022-01-11"],
    ),
    (
        "Les mineurs de Karaganda refusent depuis dimanche de remonter à la surface.",
        ["strike Karagandy 2022-01-16..2022-01-20"],
    ),
    ("Les dockers d'Aktaou ont prolongé leur grève le 14 janvier.", ["strike Aktau 2022-01-14"]),
    ("Grève surprise à l'usine de Pavlodar ce jeudi.", ["strike Pavlodar 2022-01-20"]),
    (
        "À Janaozen, le mouvement de grève a fait tache d'huile le 4 janvier.",
        ["strike Zhanaozen 2022-01-04"],
    ),
    (
        "Lundi, les chauffeurs de taxi d'Atyraou ont mené une opération escargot.",
        ["blockade Atyrau 2022-01-17"],
    ),
    ("Deux cents retraités ont battu le pavé mardi à Almaty.", ["protest Almaty 2022-01-18"]),
    (
        "Le 4 janvier, la place centrale d'Aktaou était noire de monde.",
        ["protest Aktau 2022-01-04"],
    ),
    (
        "À l'appel de trois syndicats, les soignants d'Almaty ont manifesté mercredi.",
        ["protest Almaty 2022-01-19"],
    ),
    ("Une foule nombreuse a envahi les rues de Taraz le 5 janvier.", ["protest Taraz 2022-01-05"]),
    (
        "Des mères de détenus ont tenu un piquet devant le tribunal d'Aktaou le 12 janvier.",
        ["protest Aktau 2022-01-12"],
    ),
    (
        "Un cortège s'est ébranlé mardi à Almaty aux cris de « Dehors ! ».",
        ["protest Almaty 2022-01-18"],
    ),
    (
        "Quelque 500 personnes ont participé le 9 janvier à une marche blanche à Janaozen.",
        ["protest Zhanaozen 2022-01-09"],
    ),
    (
        "Une marche aux flambeaux a réuni mille personnes à Aktaou le 9 janvier.",
        ["protest Aktau 2022-01-09"],
    ),
    ("Ils étaient 2 000 à défiler samedi à Kyzylorda.", ["protest Kyzylorda 2022-01-15"]),
    (
        "Le 10 janvier, les ouvriers ont organisé une chaîne humaine autour de l'usine "
        "de Pavlodar.",
        ["protest Pavlodar 2022-01-10"],
    ),
    (
        "Sept ouvrières observent une grève de la faim à Aktaou depuis le 8 janvier.",
        ["protest Aktau 2022-01-08..2022-01-20"],
    ),
    (
        "Des heurts ont opposé manifestants et policiers le 5 janvier à Almaty.",
        ["protest Almaty 2022-01-05"],
    ),
    (
        "Le 5 janvier, des affrontements ont éclaté à Taraz entre la police et les manifestants.",
        ["protest Taraz 2022-01-05"],
    ),
    (
        "Plusieurs centaines de lycéens se sont joints au défilé, mardi, à Semeï.",
        ["protest Semey 2022-01-18"],
    ),
    (
        "Les pêcheurs campent depuis dix jours devant la préfecture d'Atyraou.",
        ["protest Atyrau 2022-01-11..2022-01-20"],
    ),
    (
        "Ce mercredi, les soudeurs ont installé un piquet devant les grilles de l'usine "
        "d'Oural'sk.",
        ["protest Oral 2022-01-19"],
    ),
    (
        "Les livreurs d'Almaty se sont donné rendez-vous lundi devant le siège de la "
        "plateforme pour protester contre les tarifs.",
        ["protest Almaty 2022-01-17"],
    ),
    (
        "Un rassemblement s'est formé spontanément dimanche soir sur la place de Janaozen.",
        ["protest Zhanaozen 2022-01-16"],
    ),
    (
        "Le 5 janvier, des inconnus ont mis le feu à l'akimat d'Almaty.",
        ["storming Almaty 2022-01-05"],
    ),
    (
        "Le 5 janvier, les grévistes ont fait irruption dans les bureaux de la direction à Aktaou.",
        ["storming Aktau 2022-01-05"],
    ),
    (
        "Des jeunes se sont introduits de force dans la préfecture de Taraz le 5 janvier.",
        ["storming Taraz 2022-01-05"],
    ),
    ("Le commissariat d'Aktioubé a été mis à sac le 5 janvier.", ["storming Aktobe 2022-01-05"]),
    (
        "Les ouvriers occupent depuis mardi l'usine de Semeï.",
        ["storming Semey 2022-01-18..2022-01-20"],
    ),
    (
        "L'aéroport d'Almaty est tombé aux mains des manifestants le 5 janvier.",
        ["storming Almaty 2022-01-05"],
    ),
    (
        "Le 6 janvier, des pneus en feu barraient la route à l'entrée de Koulsary.",
        ["blockade Qulsary 2022-01-06"],
    ),
    (
        "Une centaine d'habitants ont coupé mercredi la voie ferrée à Beïneou.",
        ["blockade Beyneu 2022-01-19"],
    ),
    (
        "Des tracteurs bloquent depuis lundi l'accès au port d'Aktaou.",
        ["blockade Aktau 2022-01-17..2022-01-20"],
    ),
    (
        "Le trafic ferroviaire a été interrompu par les manifestants le 6 janvier à Beïneou.",
        ["blockade Beyneu 2022-01-06"],
    ),
    (
        "Les dockers ont interdit l'entrée du port d'Aktaou aux camions le 7 janvier.",
        ["blockade Aktau 2022-01-07"],
    ),
    (
        "Le 7 janvier, aucun camion ne pouvait sortir du dépôt de Pavlodar, bloqué par "
        "les grévistes.",
        ["blockade Pavlodar 2022-01-07"],
    ),
    (
        "Les forces de l'ordre ont chargé les grévistes à Aktaou le 7 janvier.",
        ["repression Aktau 2022-01-07"],
    ),
    (
        "Le 7 janvier, la police a fait usage de grenades lacrymogènes à Taraz.",
        ["repression Taraz 2022-01-07"],
    ),
    (
        "Le délégué syndical a été placé en garde à vue le 8 janvier à Atyraou.",
        ["repression Atyrau 2022-01-08"],
    ),
    (
        "Un tribunal d'Aktaou a condamné le 12 janvier trois grévistes à quinze jours de "
        "détention.",
        ["repression Aktau 2022-01-12"],
    ),
    (
        "Le campement des pêcheurs a été démantelé par la gendarmerie mardi à Atyraou.",
        ["repression Atyrau 2022-01-18"],
    ),
    (
        "Un jeune homme est mort sous les balles à Taraz le 6 janvier.",
        ["repression Taraz 2022-01-06"],
    ),
    (
        "Au moins quatre manifestants ont perdu la vie le 6 janvier à Kyzylorda.",
        ["repression Kyzylorda 2022-01-06"],
    ),
    (
        "Les policiers antiémeutes ont repoussé la foule à coups de matraque le 6 "
        "janvier à Almaty.",
        ["repression Almaty 2022-01-06"],
    ),
    (
        "Dix-sept personnes ont été conduites au poste mardi à Aktaou.",
        ["repression Aktau 2022-01-18"],
    ),
    (
        "La militante a été arrêtée à son domicile d'Almaty dans la nuit de mardi à mercredi.",
        ["repression Almaty 2022-01-18..2022-01-19"],
    ),
    (
        "Le 6 janvier, on dénombrait douze morts à Almaty, tués par l'armée.",
        ["repression Almaty 2022-01-06"],
    ),
    (
        "Des renforts militaires ont été dépêchés à Janaozen le 4 janvier.",
        ["repression Zhanaozen 2022-01-04"],
    ),
    (
        "La justice a infligé une amende à deux organisateurs, mercredi, à Oural'sk.",
        ["repression Oral 2022-01-19"],
    ),
    ("L'armée a pris position autour d'Almaty le 7 janvier.", ["repression Almaty 2022-01-07"]),
    (
        "Le 5 janvier, le gouvernement a remis sa démission.",
        ["state_response Kazakhstan 2022-01-05"],
    ),
    (
        "Le 6 janvier, le chef de l'État a annoncé le plafonnement des prix du carburant.",
        ["state_response Kazakhstan 2022-01-06"],
    ),
    (
        "La direction de la mine de Satpaïev a accepté mercredi d'augmenter les salaires de 20 %.",
        ["state_response Satpayev 2022-01-19"],
    ),
    (
        "Un accord a été signé le 13 janvier à Aktaou : les salaires augmentent de 10 %.",
        ["state_response Aktau 2022-01-13"],
    ),
    (
        "Les dockers d'Aktaou ont obtenu gain de cause mercredi.",
        ["state_response Aktau 2022-01-19"],
    ),
    (
        "Trente meneurs ont été mis à la porte le 12 janvier à Pavlodar.",
        ["state_response Pavlodar 2022-01-12"],
    ),
    (
        "L'akim de la région a été remercié le 7 janvier à Taraz.",
        ["state_response Taraz 2022-01-07"],
    ),
    (
        "Les connexions internet ont été coupées à Almaty le 5 janvier.",
        ["state_response Almaty 2022-01-05"],
    ),
    (
        "La direction de l'usine de Semeï a finalement cédé le 13 janvier.",
        ["state_response Semey 2022-01-13"],
    ),
    (
        "Le ministre du Travail a reçu une délégation de grévistes le 14 janvier à "
        "Aktaou et promis une commission.",
        ["state_response Aktau 2022-01-14"],
    ),
    (
        "La compagnie a licencié douze grévistes à Aktaou le 14 janvier.",
        ["state_response Aktau 2022-01-14"],
    ),
    (
        "Les cheminots de Pavlodar cesseront le travail le 1er février.",
        ["strike Pavlodar 2022-02-01 announced"],
    ),
    (
        "Les syndicats appellent à une journée de grève le 3 février à Almaty.",
        ["strike Almaty 2022-02-03 announced"],
    ),
    (
        "Un rassemblement aura lieu samedi prochain sur la place d'Aktaou.",
        ["protest Aktau 2022-01-22 announced"],
    ),
    (
        "Rendez-vous est donné le 25 janvier devant l'akimat de Semeï pour un nouveau "
        "rassemblement.",
        ["protest Semey 2022-01-25 announced"],
    ),
    (
        "En mai 2011, les pétroliers de Janaozen ont débrayé. Le 16 décembre, la police "
        "a tiré sur la foule.",
        [
            "strike Zhanaozen 2011-05-01..2011-05-31 background",
            "repression Zhanaozen 2011-12-16 background",
        ],
    ),
    (
        "Le 12 janvier, une cinquantaine de personnes ont manifesté devant l'ambassade "
        "du Kazakhstan à Paris.",
        ["protest Paris 2022-01-12"],
    ),
    (
        "Le 12 janvier, une cinquantaine de personnes ont manifesté devant l'ambassade "
        "du Kazakhstan.",
        [],
    ),
    (
        "Le 4 janvier, des rassemblements ont eu lieu dans la région de la Manguistaou.",
        ["protest Mangystau Region 2022-01-04"],
    ),
    (
        "Lundi matin, les salariées de l'atelier de couture de Taraz ont laissé tomber "
        "leurs aiguilles.",
        ["strike Taraz 2022-01-17"],
    ),
    (
        "La colère a éclaté mardi à Semeï, où les mineurs ont bloqué l'entrée du puits.",
        ["blockade Semey 2022-01-18"],
    ),
    ("Les mineurs ont repris le travail le 14 janvier à Karaganda.", []),
    ("À Aktaou, le travail a repris lundi.", []),
    ("Le syndicat n'exclut pas une grève à Aktaou.", []),
    ("La grève prévue le 14 janvier à Aktaou n'a finalement pas eu lieu.", []),
    ("Les dockers d'Aktaou ont renoncé à manifester le 14 janvier.", []),
    ("Le tribunal a déclaré illégale la grève des dockers d'Aktaou.", []),
    ("Le 12 janvier, l'usine de Pavlodar a été mise à l'arrêt pour maintenance.", []),
    ("Selon la direction, aucun salarié n'a débrayé mardi à Semeï.", []),
    ("La direction d'Aktaou assure que les rumeurs de grève sont sans fondement.", []),
    ("Les ouvriers de Semeï pourraient se mettre en grève lundi.", []),
    ("« Sans réponse d'ici lundi, nous bloquerons le port », prévient le syndicat d'Aktaou.", []),
    ("Faute d'accord, les mineurs de Karaganda débraieront.", []),
    ("Un film sur la grève de Janaozen a été projeté mardi à Almaty.", []),
    ("Trois mineurs sont morts le 12 janvier à Karaganda dans un coup de grisou.", []),
    ("La route d'Aktaou a été coupée mardi par la neige.", []),
    ("L'aéroport d'Atyraou est bloqué par le brouillard depuis hier.", []),
    ("Une coupure de courant a paralysé la circulation à Almaty mardi.", []),
    ("Le concert a rassemblé mille personnes à Almaty samedi.", []),
    ("Une foire agricole s'est tenue dimanche à Kyzylorda.", []),
    ("Deux voleurs ont été arrêtés mardi à Semeï.", []),
    ("Les familles d'Aktaou demandent que les grévistes soient réintégrés.", []),
    ("Les mineurs de Karaganda ont décidé de ne pas faire grève le 12 janvier.", []),
    ("La police d'Almaty dément avoir tiré sur la foule le 6 janvier.", []),
    ("Il n'y a eu ni grève ni manifestation à Pavlodar cette semaine.", []),
    ("Le droit de grève est garanti à Almaty comme ailleurs.", []),
    ("Le syndicat d'Aktaou dénonce la répression.", []),
    ("La menace de grève a été levée mardi à Aktaou.", []),
    ("Les négociations ont échoué mercredi à Aktaou.", []),
    ("Le ministre a inauguré mardi une école à Taraz.", []),
    ("Personne n'a manifesté à Semeï le 12 janvier.", []),
    ("Les commerçants de Taraz craignent un blocage des routes.", []),
    ("Le marché de Taraz a été fermé mardi.", []),
    ("Les dockers d'Aktaou avaient menacé de débrayer le 12 janvier.", []),
    (
        "Contrairement à ce qui a été écrit, les chauffeurs de Semeï n'ont jamais bloqué la route.",
        [],
    ),
    ("La manifestation a été reportée à Almaty faute d'autorisation le 12 janvier.", []),
    ("Le procès de deux syndicalistes s'ouvre le 20 janvier à Aktaou.", []),
    (
        "Une marche est prévue dimanche à Aktaou ; celle d'Atyraou, d'abord fixée au "
        "même jour, est annulée.",
        ["protest Aktau 2022-01-23 announced"],
    ),
    (
        "À Aktaou, lundi, la police a délogé les occupants de la raffinerie.",
        ["repression Aktau 2022-01-17"],
    ),
    (
        "Les forces de l'ordre sont intervenues mercredi à Taraz pour dégager la route.",
        ["repression Taraz 2022-01-19"],
    ),
    (
        "La grève a fait tache d'huile : jeudi, les raffineurs de Pavlodar ont à leur "
        "tour arrêté le travail.",
        ["strike Pavlodar 2022-01-20"],
    ),
    (
        "Sur la route d'Atyraou, lundi, à l'entrée d'Aktaou, des camions barrent le passage.",
        ["blockade Aktau 2022-01-17"],
    ),
    (
        "Aktaou, 12 janvier. Rassemblement de cent personnes devant l'akimat.",
        ["protest Aktau 2022-01-12"],
    ),
    (
        "Deux cents personnes ont défilé mardi 4 janvier dans la région de l'Atyraou.",
        ["protest Atyrau Region 2022-01-04"],
    ),
    (
        "Prochaine étape : une grève à Semeï le lundi 31 janvier.",
        ["strike Semey 2022-01-31 announced"],
    ),
    ("La police attaquée en diffamation à Aktaou répond mardi.", []),
    ("Le syndicat charge le gouvernement mardi à Aktaou.", []),
    ("La direction bloque la négociation à Aktaou depuis mardi.", []),
    ("Le président a reçu mardi à Astana son homologue turc.", []),
    ("Les prix ont été augmentés lundi à Taraz.", []),
    ("L'équipe de Taraz a été battue mardi à Semeï.", []),
    ("Le chantier du port d'Aktaou est arrêté depuis lundi.", []),
    ("Les habitants d'Aktaou manifestent de l'intérêt pour le projet lundi.", []),
    ("Un camion a tué une femme lundi à Taraz.", []),
    ("Un accord sur le gaz a été signé mardi à Astana avec la Russie.", []),
    ("Les élèves de Taraz ont commencé l'année mardi.", []),
    ("Le port de Kouryk a rouvert lundi.", []),
    ("Le match a été interrompu mardi à Aktaou.", []),
    ("Des soldats ont été envoyés en renfort mardi à Taraz.", ["repression Taraz 2022-01-18"]),
    ("Les usines occupent une place importante à Pavlodar depuis 2015.", []),
    ("Le festival occupe la place centrale de Semeï depuis lundi.", []),
    ("Une femme a perdu la vie mardi à Taraz dans un incendie.", []),
]

THIRD_EVENTS = [
    # a way with its preposition; "it spread" opens the entry after the one it takes up
    (
        "Le 12 janvier, des habitants ont bloqué la voie ferrée à la sortie d'Aktaou, empêchant le "
        "passage des trains qui acheminent le minerai vers Semeï.",
        ["blockade Aktau 2022-01-12"],
    ),
    (
        "À Aktaou, mardi, des dockers ont occupé la voie ferrée, interrompant le trafic vers "
        "Almaty. La police en a arrêté deux.",
        ["blockade Aktau 2022-01-18", "repression Aktau 2022-01-18"],
    ),
    (
        "10/01 – À Taraz, les mineurs débrayent.\n11/01 – Le mouvement gagne l'usine de Semeï.",
        ["strike Taraz 2022-01-10", "strike Semey 2022-01-11"],
    ),
    ("10/01 – La police est à Taraz.\n11/01 – Le mouvement gagne l'usine de Semeï.", []),
    # as agencies, unions and chroniclers put it
    (
        "Les gardiens de la prison de Pavlodar ont entamé lundi une grève perlée.",
        ["strike Pavlodar 2022-01-17"],
    ),
    (
        "À Semeï, plus une rame ne roulait mardi matin, les conducteurs ayant cessé le travail.",
        ["strike Semey 2022-01-18"],
    ),
    (
        "Le service a été assuré au compte-gouttes mercredi à Almaty, la grève des bus étant "
        "suivie à 70 %.",
        ["strike Almaty 2022-01-19"],
    ),
    (
        "Piquets de grève dès l'aube, mardi, devant la raffinerie de Pavlodar.",
        ["strike Pavlodar 2022-01-18"],
    ),
    (
        "Les mineurs de Karaganda en sont à leur neuvième jour de lutte et de grève.",
        ["strike Karagandy 2022-01-12..2022-01-20"],
    ),
    (
        "Mardi, 400 ouvriers du chantier naval d'Aktaou ont refusé de pointer.",
        ["strike Aktau 2022-01-18"],
    ),
    ("Les machines se sont tues mardi à la filature de Taraz.", ["strike Taraz 2022-01-18"]),
    (
        "Les ouvrières de la filature de Taraz sont sorties en bloc de l'atelier mardi.",
        ["strike Taraz 2022-01-18"],
    ),
    (
        "Depuis lundi, les grues du port d'Aktaou sont immobiles : les grutiers sont en grève.",
        ["strike Aktau 2022-01-17..2022-01-20"],
    ),
    (
        "Les enseignants d'Oural'sk ont boycotté les cours le 12 janvier.",
        ["strike Oral 2022-01-12"],
    ),
    (
        "Le personnel a déserté l'usine de Semeï le 13 janvier pour protester contre les "
        "retards de salaire.",
        ["strike Semey 2022-01-13"],
    ),
    (
        "Les écoles d'Almaty sont restées portes closes mardi en raison d'une grève des "
        "enseignants.",
        ["strike Almaty 2022-01-18"],
    ),
    (
        "Grève, acte III : les raffineurs de Pavlodar ont remis ça mercredi.",
        ["strike Pavlodar 2022-01-19"],
    ),
    (
        "À Aktaou, 90 % de grévistes mardi chez les dockers, selon le syndicat.",
        ["strike Aktau 2022-01-18"],
    ),
    ("Deux mille personnes étaient dans la rue mardi à Almaty.", ["protest Almaty 2022-01-18"]),
    (
        "La rue a grondé mercredi à Taraz, où un millier de femmes ont marché jusqu'à la "
        "préfecture.",
        ["protest Taraz 2022-01-19"],
    ),
    (
        "Les retraités ont donné de la voix mardi sous les fenêtres de l'akimat d'Aktaou.",
        ["protest Aktau 2022-01-18"],
    ),
    (
        "Une trentaine de veuves ont remis une pétition à l'akim d'Aktaou le 12 janvier, lors "
        "d'un rassemblement devant l'akimat.",
        ["protest Aktau 2022-01-12"],
    ),
    (
        "Mardi soir, concert de klaxons et de casseroles dans les rues de Taraz.",
        ["protest Taraz 2022-01-18"],
    ),
    (
        "Des agriculteurs ont déversé du fumier devant la préfecture de Kyzylorda mardi.",
        ["protest Kyzylorda 2022-01-18"],
    ),
    (
        "Des pêcheurs se sont enchaînés aux grilles de l'akimat d'Atyraou le 11 janvier.",
        ["protest Atyrau 2022-01-11"],
    ),
    (
        "Les femmes de mineurs font le siège de la direction à Karaganda depuis lundi.",
        ["protest Karagandy 2022-01-17..2022-01-20"],
    ),
    (
        "La place centrale de Janaozen ne désemplit pas depuis le 2 janvier.",
        ["protest Zhanaozen 2022-01-02..2022-01-20"],
    ),
    (
        "Quelques dizaines de personnes ont bravé l'interdiction de manifester, mardi, à Astana.",
        ["protest Astana 2022-01-18"],
    ),
    (
        "Un pique-nique revendicatif a été organisé dimanche à Semeï par les livreurs.",
        ["protest Semey 2022-01-16"],
    ),
    (
        "La foule a forcé les grilles de la préfecture de Taraz le 5 janvier.",
        ["storming Taraz 2022-01-05"],
    ),
    (
        "Le 5 janvier, des émeutiers se sont emparés du commissariat d'Aktioubé.",
        ["storming Aktobe 2022-01-05"],
    ),
    (
        "Les vitres de l'akimat d'Almaty ont volé en éclats le 5 janvier sous les pierres de "
        "la foule.",
        ["storming Almaty 2022-01-05"],
    ),
    ("La télévision d'Almaty a été saccagée le 5 janvier.", ["storming Almaty 2022-01-05"]),
    (
        "Le barrage filtrant monté mardi à l'entrée de Koulsary a été tenu toute la nuit.",
        ["blockade Qulsary 2022-01-18"],
    ),
    (
        "Un tronc d'arbre en travers de la chaussée, une centaine d'habitants autour : à "
        "Beïneou, la route est barrée depuis lundi.",
        ["blockade Beyneu 2022-01-17..2022-01-20"],
    ),
    (
        "Pas un camion n'est entré mardi au port d'Aktaou, dont les grévistes tenaient les accès.",
        ["blockade Aktau 2022-01-18"],
    ),
    ("Les taxis ont paralysé le centre d'Almaty mercredi.", ["blockade Almaty 2022-01-19"]),
    ("Des paysans se sont assis sur les rails mardi à Beïneou.", ["blockade Beyneu 2022-01-18"]),
    (
        "Mercredi, les chauffeurs ont garé leurs camions en travers de la nationale près de Taraz.",
        ["blockade Taraz 2022-01-19"],
    ),
    (
        "Les manifestants ont pris le contrôle du pont de Koulsary lundi.",
        ["blockade Qulsary 2022-01-17"],
    ),
    (
        "Coups de filet à Aktaou : huit syndicalistes sous les verrous depuis mardi.",
        ["repression Aktau 2022-01-18..2022-01-20"],
    ),
    (
        "Le leader des dockers a été cueilli chez lui à l'aube, mardi, à Aktaou.",
        ["repression Aktau 2022-01-18"],
    ),
    ("Les policiers ont chargé à cheval mardi à Almaty.", ["repression Almaty 2022-01-18"]),
    (
        "Un gréviste a été roué de coups par des vigiles mardi à Pavlodar.",
        ["repression Pavlodar 2022-01-18"],
    ),
    (
        "Le 6 janvier, la troupe a fait feu sans sommation à Almaty.",
        ["repression Almaty 2022-01-06"],
    ),
    (
        "Les locaux du syndicat ont été perquisitionnés mercredi à Semeï.",
        ["repression Semey 2022-01-19"],
    ),
    (
        "La déléguée syndicale a écopé de dix jours de prison mercredi à Aktaou.",
        ["repression Aktau 2022-01-19"],
    ),
    (
        "Le 6 janvier, Almaty comptait ses morts : au moins douze, selon l'hôpital.",
        ["repression Almaty 2022-01-06"],
    ),
    ("Le blogueur a été relâché mardi à Taraz après une nuit au poste.", []),
    ("L'akim d'Aktaou a rendu son tablier mercredi.", ["state_response Aktau 2022-01-19"]),
    (
        "La direction a fini par verser les arriérés mardi aux ouvriers de Semeï.",
        ["state_response Semey 2022-01-18"],
    ),
    (
        "Les patrons d'Aktaou ont mis les dockers au chômage technique mercredi.",
        ["state_response Aktau 2022-01-19"],
    ),
    (
        "Le 6 janvier, le pays s'est réveillé sans internet.",
        ["state_response Kazakhstan 2022-01-06"],
    ),
    (
        "Les cheminots de Pavlodar ont fixé au 2 février le début de leur grève.",
        ["strike Pavlodar 2022-02-02 announced"],
    ),
    (
        "Cap sur le 3 février : ce jour-là, les retraités de Semeï marcheront sur l'akimat.",
        ["protest Semey 2022-02-03 announced"],
    ),
    (
        "Sans accord d'ici là, la grève commencera le 1er février à Pavlodar.",
        ["strike Pavlodar 2022-02-01 announced"],
    ),
    (
        "L'intersyndicale de Taraz convie la population à un meeting le 29 janvier.",
        ["protest Taraz 2022-01-29 announced"],
    ),
    ("Le préavis de grève a été retiré mardi à Pavlodar.", []),
    ("Les dockers d'Aktaou ont repris le chemin du port mercredi.", []),
    ("Le spectre d'une grève plane sur Pavlodar depuis lundi.", []),
    ("À Semeï, mardi, la grève n'était plus qu'un souvenir.", []),
    ("La grève des mineurs de Karaganda fait l'objet d'un livre paru mardi.", []),
    ("« Qui parle de grève ? », s'est étonné mardi le directeur de l'usine de Semeï.", []),
    ("Rien ne permet de dire qu'une manifestation a eu lieu mardi à Taraz.", []),
    ("Les autorités d'Aktaou ont évité de justesse une grève des bus mardi.", []),
    (
        "Le stade de Taraz a été pris d'assaut mardi par les supporters venus acheter des billets.",
        [],
    ),
    ("La marche des affaires s'est ralentie mardi à Almaty.", []),
    ("La grève aurait pu éclater mardi à Aktaou sans la médiation de l'akim.", []),
    ("Les soldes ont mobilisé la foule mardi à Almaty.", []),
    ("Les rues d'Almaty étaient vides mardi.", []),
    ("Le juge d'Aktaou a relaxé mardi les trois grévistes.", []),
    ("Les policiers d'Almaty ont manifesté leur satisfaction mardi.", []),
    ("Le bus a été bloqué mardi à Taraz par une panne.", []),
    ("Un conducteur ivre a été interpellé mardi à Semeï.", []),
    ("Le trafic est perturbé depuis lundi à Almaty en raison de travaux.", []),
    ("Le cortège présidentiel a traversé Astana mardi.", []),
    ("Des milliers de fidèles se sont rassemblés mardi à Turkestan pour la prière.", []),
    ("Les syndicats d'Aktaou ont débattu mardi d'une éventuelle grève.", []),
    ("Une grève serait suicidaire, a prévenu mardi le directeur de l'usine de Pavlodar.", []),
    ("L'usine de Pavlodar tourne normalement depuis lundi, assure la direction.", []),
    ("Les mineurs de Karaganda se donnent jusqu'à lundi pour décider d'une grève.", []),
    ("La mobilisation a été un échec mardi à Semeï : nul n'est venu.", []),
    ("La police d'Almaty a arrêté mardi le meurtrier présumé d'une fillette.", []),
    ("Le tribunal d'Aktaou a condamné mardi un trafiquant à dix ans de prison.", []),
    ("Trois soldats ont été blessés mardi à Taraz lors d'un exercice.", []),
    ("Le défilé militaire a eu lieu dimanche à Astana.", []),
    ("L'orchestre d'Almaty a donné mardi un concert au pied de la place.", []),
    ("Les écoliers de Taraz ont défilé samedi pour le carnaval.", []),
    (
        "Les gendarmes mobiles ont fait évacuer les grévistes mardi à Aktaou.",
        ["repression Aktau 2022-01-18"],
    ),
    (
        "Les conducteurs de tramway de Pavlodar observent depuis lundi un arrêt complet "
        "du travail.",
        ["strike Pavlodar 2022-01-17..2022-01-20"],
    ),
    (
        "À l'usine de Semeï, on ne travaille plus depuis lundi.",
        ["strike Semey 2022-01-17..2022-01-20"],
    ),
    (
        "Les brigades de nuit ont été les premières à débrayer, lundi, à Satpaïev.",
        ["strike Satpayev 2022-01-17"],
    ),
    (
        "Le maire de Taraz a quitté mardi la mairie sous les huées de la foule.",
        ["protest Taraz 2022-01-18"],
    ),
    (
        "Un millier de professeurs ont fait le déplacement à Astana samedi pour crier leur colère.",
        ["protest Astana 2022-01-15"],
    ),
    (
        "Le gouvernement a fait machine arrière mercredi : le prix du gaz est ramené à 50 tenges.",
        ["state_response Kazakhstan 2022-01-19"],
    ),
    (
        "Le rectorat d'Almaty est occupé depuis mercredi par une centaine d'étudiants.",
        ["storming Almaty 2022-01-19..2022-01-20"],
    ),
    ("Le syndicat de Pavlodar s'est donné un mois, à compter de lundi, avant toute grève.", []),
    ("L'hiver a paralysé la ville de Semeï mardi.", []),
    ("La colère a atteint son comble mardi à Taraz.", []),
    ("Aucune interpellation n'était signalée mardi soir à Almaty.", []),
]


FOURTH_EVENTS = [
    (
        "Pendant la grève nationale, les cheminots ont défilé lundi à Taraz.",
        ["strike Kazakhstan 2022-01-17", "protest Taraz 2022-01-17"],
    ),
    # nothing of the kind
    (
        "Le 12 janvier à Ouralsk, la police a distribué des tracts sur la loi relative aux "
        "rassemblements.",
        [],
    ),
    ("L'usine d'Ouralsk a arrêté la production le 12 janvier faute de charbon.", []),
    (
        "Le 12 janvier, la boulangerie d'Ouralsk a fermé pour travaux et les ouvriers ont "
        "été mis en congé.",
        [],
    ),
    ("La foule s'est pressée à Ouralsk le 12 janvier pour l'ouverture d'un centre commercial.", []),
    (
        "Des centaines de personnes ont défilé à Ouralsk le 12 janvier pour la fête de la "
        "Victoire.",
        [],
    ),
    (
        "Les supporters sont descendus dans la rue à Ouralsk le 12 janvier après la victoire "
        "de leur équipe.",
        [],
    ),
    ("Le 12 janvier, un voleur a pénétré dans les bureaux du syndicat à Ouralsk.", []),
    ("La route d'Ouralsk était fermée le 12 janvier à cause d'une tempête.", []),
    ("Le 12 janvier, le syndicat d'Ouralsk n'excluait pas une grève.", []),
    ("À Ouralsk, les négociations du 12 janvier ont permis d'éviter une grève.", []),
    ("Les grévistes d'Ouralsk ont mis fin à leur mouvement le 12 janvier.", []),
    ("Le 12 janvier, le tribunal d'Ouralsk a relaxé trois grévistes.", []),
    ("Trois grévistes ont été remis en liberté à Ouralsk le 12 janvier.", []),
    ("Un colloque sur l'histoire du mouvement gréviste s'est ouvert à Ouralsk le 12 janvier.", []),
    (
        "Le 12 janvier, le gouverneur d'Ouralsk a prévenu que tout blocage serait dispersé "
        "par la force.",
        [],
    ),
    ("À Ouralsk, la colère gronde mais au 12 janvier il n'y avait toujours pas de grève.", []),
    ("Le 12 janvier, des soldats ont défilé sur la place d'Ouralsk pour la parade militaire.", []),
    ("Les prix ont encore augmenté à Ouralsk le 12 janvier.", []),
    ("La police d'Ouralsk a exhorté le 12 janvier les habitants à ne pas bloquer les routes.", []),
    ("Le 12 janvier, l'usine d'Ouralsk a démenti les rumeurs de lock-out.", []),
    ("Le 12 janvier, les couturières d'Ouralsk ne quittent pas leur poste.", []),
    ("Le travail s'arrête à 17 heures à Ouralsk depuis le 12 janvier.", []),
    ("Le 12 janvier, le patron d'Ouralsk verse des salaires de misère.", []),
    # what happened
    (
        "Les soudeurs d'Ouralsk ont débrayé le 12 janvier, rapporte la section de Taraz du "
        "syndicat.",
        ["strike Oral 2022-01-12"],
    ),
    (
        "Les soudeurs d'Ouralsk ont débrayé le 12 janvier, ceux de Taraz le lendemain.",
        ["strike Oral 2022-01-12", "strike Taraz 2022-01-13"],
    ),
    (
        "Le 12 janvier, à cent kilomètres d'Aktobe, les soudeurs d'Ouralsk ont débrayé.",
        ["strike Oral 2022-01-12"],
    ),
    (
        "À Ouralsk, quelque 200 cuisinières de l'hôpital ont entamé lundi un arrêt de "
        "travail illimité. Le lendemain, elles sont allées porter leurs doléances au "
        "rectorat, sifflets et tambours à l'appui.",
        ["strike Oral 2022-01-17", "protest Oral 2022-01-18"],
    ),
    (
        "Le 12 janvier, les betteraviers de Taraz alignent leurs tracteurs en travers de la "
        "route. La voie est dégagée avant la nuit par la police, qui emmène six hommes "
        "menottés.",
        ["blockade Taraz 2022-01-12", "repression Taraz 2022-01-12"],
    ),
    (
        "À Ridder, les mineurs sont remontés du fond le 5 janvier et ont cessé le travail. "
        "Le 7 janvier, la fonderie a rejoint le mouvement.",
        ["strike Ridder 2022-01-05", "strike Ridder 2022-01-07"],
    ),
    (
        "Le 8 janvier, à Pavlodar, des vigiles licenciés sont entrés de force au siège et "
        "ont occupé la salle du conseil. Ils en ont été chassés dans la nuit par la police.",
        ["storming Pavlodar 2022-01-08", "repression Pavlodar 2022-01-08"],
    ),
    (
        "La journaliste Dana Omar a été retenue cinq heures au commissariat à Almaty le 16 "
        "janvier.",
        ["repression Almaty 2022-01-16"],
    ),
    (
        "Sept participants à la marche ont été reconnus coupables de désobéissance le 16 "
        "janvier à Almaty.",
        ["repression Almaty 2022-01-16"],
    ),
    (
        "Le 16 janvier, le militant Marat Bek a été roué de coups par des hommes en civil "
        "devant chez lui à Almaty.",
        ["repression Almaty 2022-01-16"],
    ),
    (
        "Un adolescent a reçu une balle dans la jambe à Almaty le 16 janvier.",
        ["repression Almaty 2022-01-16"],
    ),
    (
        "Aucun bus n'a circulé à Ouralsk le 19 janvier en raison d'une grève.",
        ["strike Oral 2022-01-19"],
    ),
    (
        "Les chirurgiens d'Ouralsk ont prévenu qu'ils cesseraient le travail à partir du 24 "
        "janvier.",
        ["strike Oral 2022-01-24 announced"],
    ),
    (
        "Les taxis ont engorgé la rocade d'Ouralsk avec 300 voitures le 19 janvier.",
        ["blockade Oral 2022-01-19"],
    ),
    (
        "À Aktaou, la grève des dockers a pris fin le 14 janvier après six jours.",
        ["strike Aktau 2022-01-09..2022-01-14"],
    ),
    (
        "Les agriculteurs ont levé le blocage du pont de Taraz le 10 janvier au bout de deux "
        "jours.",
        ["blockade Taraz 2022-01-09..2022-01-10"],
    ),
    (
        "À Ouralsk, le 12 janvier, les boulangers ne se présentent pas à leur poste.",
        ["strike Oral 2022-01-12"],
    ),
    (
        "Le 12 janvier à Ouralsk, le travail s'arrête dans tous les ateliers de la filature "
        "à l'appel du syndicat.",
        ["strike Oral 2022-01-12"],
    ),
    (
        "Le 11 janvier, une cinquantaine de mères se postent devant l'akimat de Semeï avec "
        "leurs enfants.",
        ["protest Semey 2022-01-11"],
    ),
    (
        "Rassemblés devant l'akimat de Semeï le 11 janvier, les mineurs ont réclamé leurs "
        "salaires.",
        ["protest Semey 2022-01-11"],
    ),
    (
        "Le 11 janvier, à Semeï, les slogans ont fusé sous les fenêtres du gouverneur.",
        ["protest Semey 2022-01-11"],
    ),
    ("À Semeï, le 11 janvier, on manifeste contre la vie chère.", ["protest Semey 2022-01-11"]),
    (
        "Le 6 janvier, des chômeurs forcent les portes de l'akimat de Taraz.",
        ["storming Taraz 2022-01-06"],
    ),
    (
        "Des licenciés s'introduisent dans le siège de l'usine à Taraz le 6 janvier.",
        ["storming Taraz 2022-01-06"],
    ),
    (
        "Des cheminots se couchent sur les rails à Kostanaï le 13 janvier.",
        ["blockade Kostanay 2022-01-13"],
    ),
    (
        "La nationale a été rouverte à Kostanaï le 13 janvier après avoir été barrée pendant "
        "trois heures par des routiers.",
        ["blockade Kostanay 2022-01-13"],
    ),
    ("Le 8 janvier à Almaty, la police emmène huit grévistes.", ["repression Almaty 2022-01-08"]),
    (
        "Des coups de feu ont été tirés sur la foule à Almaty le 8 janvier.",
        ["repression Almaty 2022-01-08"],
    ),
    (
        "Le 8 janvier, le tribunal d'Almaty envoie deux syndicalistes en prison pour quinze jours.",
        ["repression Almaty 2022-01-08"],
    ),
    (
        "Le 14 janvier, la direction de l'usine d'Ouralsk verse les salaires en retard.",
        ["state_response Oral 2022-01-14"],
    ),
    (
        "L'akim d'Ouralsk a annoncé le 14 janvier que les tarifs seraient gelés.",
        ["state_response Oral 2022-01-14"],
    ),
    (
        "Douze grévistes ont reçu leur lettre de licenciement le 14 janvier à Ouralsk.",
        ["state_response Oral 2022-01-14"],
    ),
    (
        "À Ouralsk, l'entreprise reprend les vingt licenciés le 14 janvier.",
        ["state_response Oral 2022-01-14"],
    ),
    (
        "Les chauffeurs de bus d'Aktobe cesseront le travail le 25 janvier.",
        ["strike Aktobe 2022-01-25 announced"],
    ),
    (
        "À Aktobe, les chauffeurs menacent de débrayer si les salaires ne sont pas versés le "
        "25 janvier.",
        [],
    ),
    ("Le ministre a déclaré le 10 janvier à Aktobe que les grèves nuisaient à l'économie.", []),
    ("Il est faux d'affirmer que les mineurs d'Aktobe ont cessé le travail le 10 janvier.", []),
    (
        "La grève commencée le 10 janvier à Ouralsk a duré jusqu'au 14 janvier.",
        ["strike Oral 2022-01-10..2022-01-14"],
    ),
    (
        "Lundi, à Aktaou, les caristes ont refusé de déplacer la moindre palette.",
        ["strike Aktau 2022-01-17"],
    ),
    ("À Aktaou, l'équipe du matin n'a pas pris son service lundi.", ["strike Aktau 2022-01-17"]),
    (
        "Les cours n'ont pas eu lieu le 18 janvier à Semeï, les enseignants étant en grève.",
        ["strike Semey 2022-01-18"],
    ),
    (
        "Aucune ambulance n'a quitté la caserne de Semeï le 18 janvier, les équipages étant "
        "en grève.",
        ["strike Semey 2022-01-18"],
    ),
    (
        "Le 18 janvier, les soudeurs de Semeï débraient ; ceux d'Ouralsk font de même.",
        ["strike Semey 2022-01-18", "strike Oral 2022-01-18"],
    ),
    (
        "Un défilé a traversé Almaty le 15 janvier, retraités en tête.",
        ["protest Almaty 2022-01-15"],
    ),
    (
        "Le 15 janvier, les locataires ont remis une pétition après avoir défilé jusqu'à la "
        "mairie d'Almaty.",
        ["protest Almaty 2022-01-15"],
    ),
    (
        "Le 15 janvier, des mères de conscrits se sont agenouillées devant l'akimat d'Almaty.",
        ["protest Almaty 2022-01-15"],
    ),
    (
        "Plus d'un millier de personnes étaient dans la rue à Almaty le 15 janvier.",
        ["protest Almaty 2022-01-15"],
    ),
    (
        "À Taraz, le 6 janvier, des vigiles ont lâché leurs chiens sur les grévistes.",
        ["repression Taraz 2022-01-06"],
    ),
    (
        "Deux personnes ont perdu la vie à Taraz le 6 janvier lorsque la troupe a ouvert le feu.",
        ["repression Taraz 2022-01-06"],
    ),
    (
        "Cinq chauffeurs de Taraz se sont vu infliger une amende le 6 janvier.",
        ["repression Taraz 2022-01-06"],
    ),
    (
        "Le chef du dépôt de Pavlodar a été relevé de ses fonctions le 13 janvier.",
        ["state_response Pavlodar 2022-01-13"],
    ),
    (
        "Les données mobiles ont été coupées à Pavlodar le 13 janvier.",
        ["state_response Pavlodar 2022-01-13"],
    ),
    (
        "Le 13 janvier, le gouvernement a bloqué les prix des carburants pour six mois.",
        ["state_response Kazakhstan 2022-01-13"],
    ),
    (
        "Le 8 janvier, la voie ferrée est restée coupée quatre heures à Ouralsk par des "
        "villageois.",
        ["blockade Oral 2022-01-08"],
    ),
    (
        "Rien n'est entré ni sorti du dépôt d'Ouralsk le 8 janvier : des ouvriers bloquaient "
        "les grilles.",
        ["blockade Oral 2022-01-08"],
    ),
    ("La marche prévue le 10 janvier à Ouralsk n'a finalement pas eu lieu.", []),
    ("Le maire d'Ouralsk a assuré le 10 janvier que personne n'avait débrayé.", []),
    ("Un débrayage, le 10 janvier à Ouralsk, a été évité de justesse.", []),
    (
        "Le 12 janvier, les tisseuses d'Ouralsk ne prennent pas leur service.",
        ["strike Oral 2022-01-12"],
    ),
    (
        "Le 12 janvier, un sit-in interdit se tient tout de même à Ouralsk.",
        ["protest Oral 2022-01-12"],
    ),
    ("Le 12 janvier, des veuves pénètrent dans la mairie d'Ouralsk.", ["storming Oral 2022-01-12"]),
    (
        "Le 12 janvier, des bergers s'allongent sur les voies près d'Ouralsk.",
        ["blockade Oral 2022-01-12"],
    ),
    (
        "Le 12 janvier à Ouralsk, cent personnes se sont retrouvées devant le tribunal pour "
        "réclamer leur libération.",
        ["protest Oral 2022-01-12"],
    ),
    (
        "Le 12 janvier, les facteurs d'Ouralsk ont débrayé. À Taraz, les postiers en ont "
        "fait autant.",
        ["strike Oral 2022-01-12", "strike Taraz 2022-01-12"],
    ),
]


# In the manner of French papers, on France: what they print of days, distances and names.
IN_FRANCE = [
    ("Au Mans, des éleveurs ont défilé mardi.", ["protest Le Mans 2022-01-18"]),
    ("Les dockers du Havre ont débrayé mardi.", ["strike Le Havre 2022-01-18"]),
    ("Mardi, des éleveurs ont manifesté dans la Mayenne.", []),
    ("La grève a été très suivie lundi à Lyon.", ["strike Lyon 2022-01-17"]),
    ("Nantes : les éboueurs en grève depuis lundi.", ["strike Nantes 2022-01-17..2022-01-20"]),
    (
        "Ils étaient près de 4 000, selon la police, à défiler mardi à Toulouse.",
        ["protest Toulouse 2022-01-18"],
    ),
    (
        "À Rennes, ils étaient environ 300 mercredi devant la préfecture pour dénoncer le projet.",
        ["protest Rennes 2022-01-19"],
    ),
    (
        "À Nice, 1 500 personnes ont défilé mardi. À Nantes, elles étaient 800.",
        ["protest Nice 2022-01-18", "protest Nantes 2022-01-18"],
    ),
    (
        "La manifestation a été dispersée mardi à Lille par les CRS.",
        ["protest Lille 2022-01-18", "repression Lille 2022-01-18"],
    ),
    (
        "Mardi à Lyon, les policiers ont interpellé trois jeunes et bloqué l'entrée du pont.",
        ["repression Lyon 2022-01-18"],
    ),
    (
        "Les agriculteurs prévoient de bloquer l'A10 vendredi à hauteur de Bordeaux.",
        ["blockade Bordeaux 2022-01-21 announced"],
    ),
    ("Lundi, des lycéens ont bloqué leur lycée à Lyon.", ["blockade Lyon 2022-01-17"]),
    ("La population de Lille a barricadé les rues lundi.", ["blockade Lille 2022-01-17"]),
    (
        "Les salariés de l'usine poursuivaient leur mouvement mercredi à Brest.",
        ["strike Brest 2022-01-19"],
    ),
    (
        "Des transporteurs ont observé mercredi un mot d'ordre de grève à Lyon.",
        ["strike Lyon 2022-01-19"],
    ),
    (
        "Les commerçants de Nice ont baissé leurs rideaux mardi en signe de solidarité.",
        ["strike Nice 2022-01-18"],
    ),
    ("Une ville morte a été observée lundi à Lille.", ["strike Lille 2022-01-17"]),
    (
        "Après deux semaines de grève, les postiers ont repris le travail mardi à Lyon.",
        ["strike Lyon 2022-01-05..2022-01-18"],
    ),
    ("Après deux mois de grève, ils ont repris le travail mardi à Lyon.", []),
    (
        "Une grève de trois jours a été déclenchée dimanche par les agents à Lille.",
        ["strike Lille 2022-01-16"],
    ),
    (
        "Le conflit entamé lundi s'est durci à Lille, où les postiers restent en grève.",
        ["strike Lille 2022-01-17..2022-01-20"],
    ),
    (
        "Mardi, un cortège a parcouru Grenoble (100 km de Lyon).",
        ["protest Grenoble 2022-01-18"],
    ),
    (
        "Mardi, un cortège a parcouru Grenoble, à une centaine de kilomètres de Lyon.",
        ["protest Grenoble 2022-01-18"],
    ),
    (
        "À Lyon, 300 étudiants ont manifesté mardi contre la guerre du Vietnam.",
        ["protest Lyon 2022-01-18"],
    ),
    (
        "Grève nationale mardi 18 janvier : un seul métro à Paris.",
        ["strike France 2022-01-18"],
    ),
    (
        "Rassemblement à Lyon, blocage du pont à Bordeaux, sit-in à Nice : mardi, ils étaient là.",
        [
            "protest Lyon 2022-01-18",
            "blockade Bordeaux 2022-01-18",
            "protest Nice 2022-01-18",
        ],
    ),
    (
        "Mardi, des camions ont bloqué la route reliant Lyon à Grenoble, tandis qu'à Nice, "
        "les taxis défilaient.",
        ["blockade Nice 2022-01-18", "protest Nice 2022-01-18"],
    ),
    ("Le réseau des bus était perturbé mardi à Lyon.", []),
    (
        "Depuis la mort d'un lycéen, le 9 janvier, des jeunes manifestent à Lyon.",
        ["protest Lyon 2022-01-09..2022-01-20"],
    ),
    (
        "Comme chaque samedi depuis le 8 janvier, des cortèges ont défilé à Lyon. Mardi, la police "
        "a chargé les manifestants.",
        ["protest Lyon 2022-01-18..2022-01-20", "repression Lyon 2022-01-18"],
    ),
    (
        "Le 11 janvier, les juges ont siégé à Lyon. Dans les heures qui suivirent, la police a "
        "délogé les grévistes.",
        ["repression Lyon 2022-01-11"],
    ),
    (
        "Lundi, une usine était occupée à Lyon. Les manifestants protestaient contre la misère.",
        ["storming Lyon 2022-01-17"],
    ),
    (
        "À Lyon, 300 ouvriers ont défilé mardi.\n\nLes manifestants ont ensuite envahi la mairie.",
        ["protest Lyon 2022-01-18", "storming Lyon 2022-01-18"],
    ),
    (
        "À Lyon, les syndicats annoncent 3 000 manifestants mardi, contre 2 000 le 5 janvier.",
        ["protest Lyon 2022-01-18"],
    ),
    (
        "Mardi, un convoi de tracteurs a été bloqué à Nice par les gendarmes.",
        ["repression Nice 2022-01-18"],
    ),
    (
        "Mardi, la route est restée coupée à Nice. Elle restait bloquée par quelque 300 mineurs.",
        ["blockade Nice 2022-01-18"],
    ),
    (
        "Le défilé parti mardi de la gare de Lille s'est achevé devant la mairie.",
        ["protest Lille 2022-01-18"],
    ),
    ("À Lyon, des éleveurs avaient prévu mercredi de bloquer la rocade.", []),
    (
        "Mardi, des lycéens ont affronté la police à Lyon.",
        ["protest Lyon 2022-01-18"],
    ),
    (
        "Trois jeunes ont été arrêtés mardi à Lyon et seront poursuivis.",
        ["repression Lyon 2022-01-18"],
    ),
    (
        "Au moins deux morts lors d'une manifestation lundi à Lyon.",
        ["repression Lyon 2022-01-17"],
    ),
    (
        "Pour la première fois depuis 1954, une manifestation a eu lieu mardi à Lyon.",
        ["protest Lyon 2022-01-18"],
    ),
    ("Un incendie a ravagé mardi une usine à Lyon.", []),
    ("Le ministre a évoqué mardi à Lyon la grève des mineurs.", []),
    (
        "Mardi à Lyon, les salaires ont été versés après la grève.",
        ["state_response Lyon 2022-01-18"],
    ),
    ("Mardi, des délégués de l'Union régionale ont manifesté à Lyon.", ["protest Lyon 2022-01-18"]),
    ("Mardi, le travail s'est arrêté à la gare de Lyon faute d'électricité.", []),
    ("Mardi, les musées ont fermé leurs portes à Lyon.", []),
    (
        "Mardi, les commerces ont fermé leurs portes à Lyon à l'appel des syndicats.",
        ["strike Lyon 2022-01-18"],
    ),
    ("Un avis de grève a été déposé par les agents à Lyon.", []),
    # a press review: each item has its own day
    (
        "Le Quotidien, 18 janvier 2022 :\n\nDes ouvriers se sont mis en grève hier à Lyon.\n\n"
        "Le Matin, 5 janvier 2022 :\n\nDes convoyeurs ont bloqué hier les rues de Nice.",
        ["strike Lyon 2022-01-17", "blockade Nice 2022-01-04"],
    ),
    # a chronology by years
    (
        "*** 1967 ***\n\nMars-avril : Grève à Lyon.\n\n13 décembre : défilé à Nice.\n\n"
        "*** 1968 ***\n\n26 janvier : Manifestation à Nantes.",
        [
            "strike Lyon 1967-03-01..1967-04-30",
            "protest Nice 1967-12-13",
            "protest Nantes 1968-01-26",
        ],
    ),
    # places spread over clauses, each with its own day, and what bulletins say of them
    (
        "À Rouen, les dockers ont bloqué le port le 18 janvier; au Havre, une marche a "
        "réuni 2 000 personnes.",
        ["blockade Rouen 2022-01-18", "protest Le Havre 2022-01-18"],
    ),
    (
        "Mardi, à Rouen les dockers ont bloqué le port, au Havre une marche a réuni 2 000"
        " personnes et à Nice les postiers ont débrayé.",
        ["blockade Rouen 2022-01-18", "protest Le Havre 2022-01-18", "strike Nice 2022-01-18"],
    ),
    (
        "Lundi à Marseille, mardi à Toulon et mercredi à Nice, les éboueurs ont manifesté.",
        ["protest Marseille 2022-01-17", "protest Toulon 2022-01-18", "protest Nice 2022-01-19"],
    ),
    (
        "Les éboueurs ont manifesté lundi à Marseille et à Nice, mardi à Toulon.",
        ["protest Marseille 2022-01-17", "protest Nice 2022-01-17", "protest Toulon 2022-01-18"],
    ),
    (
        "Mardi, des blocages ont eu lieu à Nantes, à Rennes et dans le port de Brest.",
        ["blockade Nantes 2022-01-18", "blockade Rennes 2022-01-18", "blockade Brest 2022-01-18"],
    ),
    (
        "Mardi, les barrages filtrants se poursuivaient sur la N12, à Brest ; sur la "
        "N165, à Nantes ; et sur la N24, à Rennes.",
        ["blockade Brest 2022-01-18", "blockade Nantes 2022-01-18", "blockade Rennes 2022-01-18"],
    ),
    (
        "Mardi, la foule a défilé dans les rues de Lyon (8 000), Grenoble (3 000) et "
        "Lille (2 500).",
        ["protest Lyon 2022-01-18", "protest Grenoble 2022-01-18", "protest Lille 2022-01-18"],
    ),
    (
        "Mardi, les dockers de Brest, ceux de Nantes et les marins de Marseille ont cessé"
        " le travail.",
        ["strike Brest 2022-01-18", "strike Nantes 2022-01-18", "strike Marseille 2022-01-18"],
    ),
    (
        "Mardi, les dockers ont cessé le travail à Brest, bloqué le port à Nantes et "
        "manifesté à Rennes.",
        ["strike Brest 2022-01-18", "blockade Nantes 2022-01-18", "protest Rennes 2022-01-18"],
    ),
    (
        "Mardi, si à Brest la grève a été suivie par tous, à Rennes elle n'a pas été suivie.",
        ["strike Brest 2022-01-18"],
    ),
    (
        "Mardi, des grèves ont été signalées dans plusieurs villes. À Brest, à Rennes et "
        "Nantes, ou encore à Lille.",
        [
            "strike Brest 2022-01-18",
            "strike Rennes 2022-01-18",
            "strike Nantes 2022-01-18",
            "strike Lille 2022-01-18",
        ],
    ),
    (
        "Mardi, des marches ont été organisées dans plusieurs villes. À Brest, elles ont "
        "réuni 800 personnes.",
        ["protest Brest 2022-01-18"],
    ),
    (
        "Lundi, des postiers ont débrayé à Lyon. C'est aussi le cas à Lille. Idem à Nice.",
        ["strike Lyon 2022-01-17", "strike Lille 2022-01-17", "strike Nice 2022-01-17"],
    ),
    (
        "Les tracteurs bloquaient la gare mardi à Lille, avant une nouvelle marche prévue "
        "samedi 29 janvier à Paris.",
        ["blockade Lille 2022-01-18", "protest Paris 2022-01-29 announced"],
    ),
    (
        "Guichets clos et grève des trams : Lyon sera au ralenti lundi.",
        ["strike Lyon 2022-01-24 announced"],
    ),
    (
        "Lundi, les aiguilleurs devraient débrayer à Lyon.",
        ["strike Lyon 2022-01-24 announced"],
    ),
    (
        '"Ils ont envahi la mairie de Lille", a déclaré mardi le chef de la police de Lyon.',
        ["storming Lille 2022-01-18"],
    ),
    (
        "Mardi à Lyon, des étudiants ont répondu massivement à l'appel à la grève.",
        ["strike Lyon 2022-01-18"],
    ),
    (
        "Une place vidée, des manifestants brutalement chassés par la police mardi à Lyon.",
        ["protest Lyon 2022-01-18", "repression Lyon 2022-01-18"],
    ),
    (
        "Mardi, plusieurs routes ont été fermées à Lyon, dans la soirée, par des riverains.",
        ["blockade Lyon 2022-01-18"],
    ),
    (
        "Mardi, une usine a été incendiée à Nice, au nord de Cannes, par des ouvriers en grève.",
        ["storming Nice 2022-01-18", "strike Nice 2022-01-18"],
    ),
    (
        "Mardi à Lyon, des heurts ont opposé des jeunes à la police, malgré "
        "l'entrée en vigueur du couvre-feu.",
        ["protest Lyon 2022-01-18"],
    ),
    (
        "Après trois semaines de grève, la direction a accordé mardi une prime aux "
        "ouvriers de Nice.",
        ["strike Nice 2021-12-29..2022-01-18", "state_response Nice 2022-01-18"],
    ),
    (
        "Des dockers ont débrayé lundi à Brest, rejoints mardi par ceux de Nantes.",
        ["strike Brest 2022-01-17", "strike Nantes 2022-01-18"],
    ),
    (
        "Mardi, dix lycéens ont été arrêtés à Lyon après une manifestation à Nice.",
        ["repression Lyon 2022-01-18", "protest Nice 2022-01-18"],
    ),
    (
        "Comme à Nantes lundi, les éboueurs de Brest ont débrayé mardi.",
        ["strike Nantes 2022-01-17 background", "strike Brest 2022-01-18"],
    ),
    (
        "Nous étions 600 à défiler mardi à Lyon.",
        ["protest Lyon 2022-01-18"],
    ),
    (
        "Mardi, à Lyon, plusieurs centaines de manifestants.",
        ["protest Lyon 2022-01-18"],
    ),
    (
        "Mardi, les salariés ont occupé la direction départementale à Lyon.",
        ["storming Lyon 2022-01-18"],
    ),
    (
        "Mardi à Lyon, deux jeunes ont écopé d'amendes.",
        ["repression Lyon 2022-01-18"],
    ),
    (
        "Selon l'historien, les grèves de Lyon restent dans les mémoires.",
        [],
    ),
    (
        "La marche du carnaval a réuni 3 000 personnes mardi à Nice.",
        [],
    ),
    (
        "Après la grève du 3 mars 1986 écrasée à Lille, rien ne bougeait plus. La "
        "foule a défilé lundi à Lyon.",
        [
            "strike Lille 1986-03-03 background",
            "repression Lille 1986-03-03 background",
            "protest Lyon 2022-01-17",
        ],
    ),
    (
        "Mardi : barrage filtrant dans la Creuse et dans les Côtes d'Émeraude, défilé à Lyon.",
        ["protest Lyon 2022-01-18"],
    ),
    (
        "Mardi, des grèves ont touché Brest et Nantes et une marche a réuni 30 personnes à Rennes.",
        ["strike Brest 2022-01-18", "strike Nantes 2022-01-18", "protest Rennes 2022-01-18"],
    ),
    (
        "Les marins ont bloqué le port de Brest lundi et celui de Nantes mardi.",
        ["blockade Brest 2022-01-17", "blockade Nantes 2022-01-18"],
    ),
    ("Mardi, la grève a été suivie à Brest, mais pas à Nantes.", ["strike Brest 2022-01-18"]),
    (
        "Mardi, à Brest, alors que le port de Nantes tournait, les dockers ont débrayé.",
        ["strike Brest 2022-01-18"],
    ),
    ("Mardi, contrairement à Nantes, la grève a été suivie à Brest.", ["strike Brest 2022-01-18"]),
    (
        "Mardi, des blocages ont eu lieu à Brest et à Nantes, des manifestations à Rennes.",
        ["blockade Brest 2022-01-18", "blockade Nantes 2022-01-18", "protest Rennes 2022-01-18"],
    ),
    (
        "Les postiers de Brest ont manifesté mardi à Rennes et ceux de Nantes à Lille.",
        ["protest Rennes 2022-01-18", "protest Lille 2022-01-18"],
    ),
]


# Other ways of saying each kind, and what looks like one and is none.
FAMILIES = [
    (
        "Les conducteurs d'autobus de Taraz ont laissé leurs véhicules au dépôt mardi.",
        ["strike Taraz 2022-01-18"],
    ),
    (
        "Arrêt de travail d'une heure à la sucrerie de Taraz le 12 janvier.",
        ["strike Taraz 2022-01-12"],
    ),
    (
        "Pas un wagon n'a quitté la mine de Saran le 13 janvier, les machinistes ayant refusé"
        " de rouler.",
        ["strike Saran 2022-01-13"],
    ),
    (
        "L'équipe de nuit de Temirtaou, rejointe par celle du matin, est restée au vestiaire "
        "le 14 janvier.",
        ["strike Temirtau 2022-01-14"],
    ),
    (
        "Depuis le 10 janvier, plus un bus ne circule à Taraz : les chauffeurs réclament leur"
        " paie.",
        ["strike Taraz 2022-01-10..2022-01-20"],
    ),
    (
        "Les soudeurs d'Atyraou ne prendront pas leur poste le 25 janvier.",
        ["strike Atyrau 2022-01-25 announced"],
    ),
    (
        "Le 12 janvier, les veuves de mineurs montaient la garde devant l'akimat de "
        "Karaganda, portraits en main.",
        ["protest Karagandy 2022-01-12"],
    ),
    (
        "Dimanche 16 janvier, plusieurs centaines de personnes se réunissent sur la place de "
        "Taraz et élisent un comité.",
        ["protest Taraz 2022-01-16"],
    ),
    (
        "À Astana, des mères avec poussettes ont fait le tour du ministère mardi.",
        ["protest Astana 2022-01-18"],
    ),
    (
        "Mardi, une file de camions a traversé Aktioubé au pas, klaxons bloqués.",
        ["protest Aktobe 2022-01-18"],
    ),
    (
        "Les délégués ont pris la parole devant un millier d'ouvriers réunis dans la cour de "
        "la fonderie d'Ouralsk le 12 janvier.",
        ["protest Oral 2022-01-12"],
    ),
    (
        "Des villageois ont traîné des troncs en travers de la route près de Koulsary le 12 "
        "janvier.",
        ["blockade Qulsary 2022-01-12"],
    ),
    (
        "Le 13 janvier, des éleveurs ont poussé leur bétail sur la chaussée à Beïneou et "
        "l'ont tenue cinq heures.",
        ["blockade Beyneu 2022-01-13"],
    ),
    (
        "Les chauffeurs ont rangé leurs camions pare-chocs contre pare-chocs sur le pont "
        "d'Atyraou mardi.",
        ["blockade Atyrau 2022-01-18"],
    ),
    (
        "Le 16 janvier, les grévistes de Janaozen ont enchaîné les grilles du siège.",
        ["blockade Zhanaozen 2022-01-16"],
    ),
    (
        "Le 12 janvier, la foule a enfoncé les portes de l'akimat d'Aktioubé.",
        ["storming Aktobe 2022-01-12"],
    ),
    (
        "Mardi, des jeunes ont essayé de forcer les grilles du commissariat de Taraz.",
        ["storming Taraz 2022-01-18"],
    ),
    (
        "Un syndicaliste d'Ouralsk a été emmené de chez lui par des hommes masqués le 13 janvier.",
        ["repression Oral 2022-01-13"],
    ),
    (
        "Trois organisateurs ont écopé de quinze jours chacun mardi à Aktaou.",
        ["repression Aktau 2022-01-18"],
    ),
    (
        "Le 14 janvier, la police antiémeute a repoussé la foule à coups de bouclier à Aktioubé.",
        ["repression Aktobe 2022-01-14"],
    ),
    (
        "Le local du syndicat d'Ouralsk a été mis sens dessus dessous par des policiers en "
        "civil le 12 janvier.",
        ["repression Oral 2022-01-12"],
    ),
    (
        "Le 13 janvier, l'entreprise a réglé à Aktaou les salaires dus depuis novembre.",
        ["state_response Aktau 2022-01-13"],
    ),
    (
        "L'akim d'Ouralsk a reçu mardi une délégation de grévistes et s'est engagé à répondre"
        " sous huitaine.",
        ["state_response Oral 2022-01-18"],
    ),
    (
        "La direction de l'aciérie de Temirtaou a retiré le nouveau planning le 15 janvier.",
        ["state_response Temirtau 2022-01-15"],
    ),
    (
        "La mine de Saran a repris les douze licenciés le 14 janvier.",
        ["state_response Saran 2022-01-14"],
    ),
    (
        "Les téléphones portables se sont tus à Janaozen mardi soir.",
        ["state_response Zhanaozen 2022-01-18"],
    ),
    (
        "Le 12 janvier, le sous-traitant d'Aktaou a consenti une hausse de 15 %.",
        ["state_response Aktau 2022-01-12"],
    ),
    (
        "Le gouverneur a déclaré mardi que les tarifs d'Almaty seraient ramenés à leur niveau"
        " d'avant.",
        ["state_response Almaty 2022-01-18"],
    ),
    ("La neige a retenu les écoliers de Semeï chez eux mardi.", []),
    ("La raffinerie d'Atyraou s'est arrêtée le 12 janvier pour maintenance.", []),
    ("Un autocar s'est renversé près de Taraz mardi, tuant quatre mineurs.", []),
    ("Une panne de courant a immobilisé les tramways de Temirtaou mardi.", []),
    ("Le musée de Karaganda a ouvert le 12 janvier une exposition sur les grèves de 1989.", []),
    ("Mardi, le syndicat d'Aktaou a démenti tout arrêt de travail.", []),
    ("Les membres du syndicat d'Ouralsk ont voté mardi contre la grève.", []),
    ("Les ouvriers d'Ouralsk ont retrouvé l'usine mardi après les fêtes.", []),
    ("Les supporters ont rempli la place d'Almaty mardi pour accueillir l'équipe.", []),
    ("La police de Taraz a arrêté mardi trois voleurs de voitures.", []),
    ("Le président a rencontré mardi les mineurs de Karaganda et loué leur travail.", []),
    (
        "Deux ouvriers sont morts asphyxiés dans une cuve de l'usine de Pavlodar le 14 janvier.",
        [],
    ),
    ("Un rallye de voitures anciennes s'est tenu dimanche à Almaty.", []),
    ("Le prix du pain a augmenté mardi à Ouralsk.", []),
    (
        "Si les salaires ne sont pas versés vendredi, les chauffeurs d'Aktaou cesseront le "
        "travail.",
        [],
    ),
    ("Des habitants d'Ouralsk ont demandé mardi au tribunal d'autoriser un rassemblement.", []),
    (
        "Le tribunal d'Aktaou a entendu un homme arrêté lors d'une manifestation l'an dernier.",
        [],
    ),
    ("Les pêcheurs d'Aktaou sont restés au port mardi à cause de la tempête.", []),
    ("Selon un témoin, personne n'a été frappé à Ouralsk mardi.", []),
    ("La route d'Ouralsk à Aktioubé a été fermée mardi en raison des congères.", []),
    ("Mardi, le ministère a publié des chiffres sur les conflits du travail à Atyraou.", []),
    ("Internet a été rétabli mardi à Almaty après la réparation d'un câble.", []),
    ("Les caissières d'Ouralsk ont refusé mardi de vendre de l'alcool à des mineurs.", []),
    ("Les mineurs de Saran ont enterré mardi deux collègues tués par un éboulement.", []),
    ("Le syndicat d'Aktaou s'est réuni mardi pour décider d'une grève.", []),
    ("Le ministre s'est réuni mardi à Astana avec les directeurs des mines.", []),
    (
        "Les touristes sont restés assis dans la salle d'attente de l'aéroport d'Almaty mardi.",
        [],
    ),
    (
        "Des ouvriers ont posé des traverses sur la voie ferrée près d'Atyraou mardi, dans le"
        " cadre des travaux.",
        [],
    ),
    ("Des ouvriers ont été ensevelis mardi dans une mine de Saran ; trois ont péri.", []),
    ("Un conducteur ivre a été conduit au commissariat d'Ouralsk mardi.", []),
    ("Les chauffeurs ont garé leurs cars dimanche à Ouralsk à cause de la neige.", []),
    ("Une colonne de camions de l'armée a traversé Aktioubé mardi.", []),
    ("Des bergers ont mené leurs moutons sur la route du pâturage près d'Ouralsk mardi.", []),
    ("La société a annoncé mardi à Aktaou que les prix du gazole seraient relevés.", []),
    ("Le gardien a cadenassé les grilles du stade d'Ouralsk mardi après le match.", []),
    ("Les mineurs sont restés bloqués au fond à Saran mardi après un éboulement.", []),
    ("Les mariés se sont donné rendez-vous devant la mairie d'Ouralsk samedi.", []),
    ("Les ministres se sont réunis sur le parvis du palais à Astana mardi pour la photo.", []),
    ("Les spectateurs se pressaient devant les grilles du théâtre d'Almaty mardi soir.", []),
    ("Le préfet a reçu mardi à Ouralsk des investisseurs coréens.", []),
    ("Personne n'a refusé les heures supplémentaires à Ouralsk mardi, selon le syndicat.", []),
    ("Les ouvriers d'Ouralsk n'ont pas quitté les champs mardi.", []),
    ("Un ouvrier est tombé d'une grue à Aktaou mardi et il est mort.", []),
    ("Cinq personnes ont été tuées mardi à Ouralsk quand un minibus a percuté un tracteur.", []),
    ("L'appel à la grève n'a guère été entendu à Ouralsk mardi.", []),
    ("Le mot d'ordre est resté lettre morte mardi à Ouralsk.", []),
    ("La loi sur la grève a été adoptée mardi à Astana.", []),
    (
        "Le ministère a affirmé mardi qu'il n'y avait pas de grève à Aktaou, seulement un "
        "refus temporaire de quelques employés.",
        [],
    ),
    ("Un agent a relevé mardi à Ouralsk les noms des orateurs.", []),
    ("Les usines d'Ouralsk se sont arrêtées mardi faute de gaz.", []),
    ("Il serait exagéré de parler de grève générale à Karaganda mardi.", []),
    ("Les touristes ont occupé la place d'Almaty mardi avec leurs valises.", []),
    ("Le club d'Aktioubé a repris son ancien gardien mardi.", []),
    ("Le footballeur a écopé de trois matchs de suspension mardi à Almaty.", []),
    ("L'hiver dernier, un incendie avait ravagé les bureaux de l'usine d'Ouralsk.", []),
    ("Les salaires ont augmenté de 3 % en 2021 à Ouralsk, selon la statistique.", []),
    (
        "Les équipes d'une station de pompage près de Beïneou n'ont pas pris le quart mardi soir.",
        ["strike Beyneu 2022-01-18"],
    ),
    (
        "Le débrayage, entré mardi dans son quatrième jour, a mis à l'arrêt la fonderie de "
        "Balkhach.",
        ["strike Balqash 2022-01-15..2022-01-18"],
    ),
    (
        "Quatre cents mineurs ont tenu une assemblée sur le carreau de la mine de Saran le 12"
        " janvier.",
        ["protest Saran 2022-01-12"],
    ),
    (
        "Mardi, les familles des détenus ont attendu devant la prison d'Aktaou, pancartes à "
        "la main.",
        ["protest Aktau 2022-01-18"],
    ),
    (
        "Des chauffeurs campent sur les rails à Atyraou depuis dimanche.",
        ["blockade Atyrau 2022-01-16..2022-01-20"],
    ),
    (
        "La police, avec des chiens, a évacué la cour de la mine de Saran le 14 janvier.",
        ["repression Saran 2022-01-14"],
    ),
    (
        "Un blogueur d'Ouralsk a été tiré de son lit par la police à l'aube le 13 janvier.",
        ["repression Oral 2022-01-13"],
    ),
    (
        "Le propriétaire de la mine de Saran s'est engagé le 14 janvier à verser les arriérés.",
        ["state_response Saran 2022-01-14"],
    ),
    (
        "Le 12 janvier, le ministère a indiqué que les pensions d'Ouralsk seraient indexées à"
        " partir de mars.",
        ["state_response Oral 2022-01-12"],
    ),
    (
        "Le 12 janvier, à Ouralsk, la police a confisqué les banderoles et emmené quatre orateurs.",
        ["repression Oral 2022-01-12"],
    ),
    (
        "12 janvier. Ouralsk. Les trieurs de la poste cessent le travail deux heures ; la "
        "direction menace de retenues.",
        ["strike Oral 2022-01-12"],
    ),
    (
        "13 janvier : à Aktaou, deux cents soudeurs refusent leur repas et se massent à la grille.",
        ["protest Aktau 2022-01-13"],
    ),
    (
        "14/01 – Semeï : le tribunal envoie le président du syndicat en prison pour trois ans.",
        ["repression Semey 2022-01-14"],
    ),
    (
        "15 janvier, Taraz : les taxis tournent au pas autour de la place centrale en klaxonnant.",
        ["protest Taraz 2022-01-15"],
    ),
    (
        "Selon le bureau des droits de l'homme, au moins neuf hommes ont été battus en "
        "détention à Taraz le 8 janvier.",
        ["repression Taraz 2022-01-08"],
    ),
    (
        "Un soudeur de 34 ans a été atteint d'une balle dans le dos à Almaty le 6 janvier.",
        ["repression Almaty 2022-01-06"],
    ),
    ("Ses proches n'ont appris que le 12 janvier où il était retenu.", []),
    (
        "Les avocats se sont vu refuser l'entrée du centre de détention de Taraz le 10 janvier.",
        [],
    ),
    (
        "Les grévistes de la minoterie d'Ouralsk ont appris mardi qu'ils étaient tous renvoyés.",
        ["state_response Oral 2022-01-18"],
    ),
    (
        "Mardi, l'entreprise a adressé à Aktaou une lettre de licenciement à 60 foreurs.",
        ["state_response Aktau 2022-01-18"],
    ),
    (
        "La police a sommé la foule de se disperser mardi à Aktioubé, puis a avancé avec "
        "boucliers et canons à eau.",
        ["repression Aktobe 2022-01-18"],
    ),
    (
        "Le 12 janvier, les enseignants de Semeï ont pris ensemble un jour de congé pour "
        "protester contre la baisse des salaires.",
        ["strike Semey 2022-01-12"],
    ),
    (
        "Aucun des 300 tourneurs de l'usine d'Ouralsk ne s'est présenté lundi.",
        ["strike Oral 2022-01-17"],
    ),
    (
        "Depuis lundi, les grues du port d'Aktaou sont immobiles : les dockers tiennent bon.",
        ["strike Aktau 2022-01-17..2022-01-20"],
    ),
    (
        "La grève de Balkhach est finie : le 14 janvier, les hommes ont repris avec 10 % de plus.",
        [],
    ),
    ("La production a repris à Balkhach le 14 janvier.", []),
    (
        "Les ouvrières de la confection de Chymkent ont porté un brassard noir mardi, tout en"
        " travaillant.",
        [],
    ),
    (
        "Le syndicat de Chymkent a recueilli mardi 4 000 signatures contre le nouveau code du"
        " travail.",
        [],
    ),
    ("Mardi, le syndicat de Chymkent a déposé un préavis de grève.", []),
    ("Une délégation d'Aktaou a remis une lettre au ministère à Astana mardi.", []),
    (
        "Les chauffeurs d'Ouralsk disent qu'ils auraient débrayé mardi si la paie n'était pas"
        " arrivée.",
        [],
    ),
    (
        "La police d'Ouralsk a ouvert une enquête sur la mort d'un soudeur, a-t-elle dit mardi.",
        [],
    ),
    ("Deux suspects du vol de cuivre ont été arrêtés à Balkhach mardi.", []),
    ("Les secours ont coupé la conduite de gaz à Ouralsk mardi après une fuite.", []),
    (
        "Le 12 janvier, l'opérateur a coupé le gaz à 300 foyers d'Ouralsk pour factures impayées.",
        [],
    ),
    (
        "Les trains entre Ouralsk et Aktioubé ont été suspendus mardi en raison d'un déraillement.",
        [],
    ),
    (
        "Une file de camions bloquait la route au poste-frontière d'Ouralsk mardi à cause "
        "d'une panne informatique.",
        [],
    ),
    ("Des milliers de personnes se sont rassemblées dimanche à Almaty pour fêter Naourouz.", []),
]


@pytest.mark.parametrize(("text", "events"), FAMILIES, ids=[text[:60] for text, _ in FAMILIES])
def test_sentence_of_a_family_gives_what_it_states(text, events):
    assert sorted(stated_by(statements_of(text)[0])) == sorted(events)


# Verbs, voices and objects of each kind, plans, and what is not stated of them.
WORDS = [
    (
        "Les puits de Taldykorgan sont à l'arrêt depuis mardi, les mineurs réclamant"
        " trois mois de salaire.",
        ["strike Taldykorgan 2022-01-18..2022-01-20"],
    ),
    ("Ekibastouz : 200 mineurs en grève mardi.", ["strike Ekibastuz 2022-01-18"]),
    (
        "Le personnel de l'hôpital de Rudny a entamé un mouvement de grève mardi.",
        ["strike Rudnyy 2022-01-18"],
    ),
    (
        "La grève des cheminots est entrée mardi dans sa deuxième semaine à Atyraou.",
        ["strike Atyrau 2022-01-18"],
    ),
    (
        "Depuis mardi, les éboueurs de Kokchetaou ne ramassent plus les poubelles.",
        ["strike Kokshetau 2022-01-18..2022-01-20"],
    ),
    (
        "Les dockers d'Aktaou ne déchargent plus les navires depuis mardi.",
        ["strike Aktau 2022-01-18..2022-01-20"],
    ),
    (
        "Le travail s'est arrêté mardi dans les trois puits de Karaganda.",
        ["strike Karagandy 2022-01-18"],
    ),
    (
        "L'équipe du matin n'a pas pris son poste mardi à la cimenterie de Ekibastouz.",
        ["strike Ekibastuz 2022-01-18"],
    ),
    (
        "Les salariés de l'abattoir de Taraz ont fait grève toute la journée de mardi.",
        ["strike Taraz 2022-01-18"],
    ),
    ("Mardi, grève des boulangers à Kokchetaou.", ["strike Kokshetau 2022-01-18"]),
    ("À Taraz, débrayage des fondeurs mardi matin.", ["strike Taraz 2022-01-18"]),
    (
        "Les employés municipaux de Karaganda sont en arrêt de travail depuis mardi.",
        ["strike Karagandy 2022-01-18..2022-01-20"],
    ),
    (
        "À l'usine de Kokchetaou, plus rien ne sort depuis mardi : les ouvriers ont"
        " stoppé les chaînes.",
        ["strike Kokshetau 2022-01-18..2022-01-20"],
    ),
    ("La grève a fait tache d'huile mardi à Taldykorgan.", ["strike Taldykorgan 2022-01-18"]),
    (
        "Mardi, les couturières de Kokchetaou, payées à la pièce, ont laissé leurs machines.",
        ["strike Kokshetau 2022-01-18"],
    ),
    (
        "Les livreurs de Karaganda se sont déconnectés de l'application mardi.",
        ["strike Karagandy 2022-01-18"],
    ),
    ("Le débrayage de mardi à Ekibastouz a duré quatre heures.", ["strike Ekibastuz 2022-01-18"]),
    (
        "Mardi, tous les guichets de Rudny étaient fermés par la grève.",
        ["strike Rudnyy 2022-01-18"],
    ),
    (
        "La production est paralysée à Atyraou depuis mardi par la grève des électriciens.",
        ["strike Atyrau 2022-01-18..2022-01-20"],
    ),
    (
        "La mine de Rudny, en grève depuis mardi, ne livre plus de charbon.",
        ["strike Rudnyy 2022-01-18..2022-01-20"],
    ),
    (
        "Mardi à l'aube, les mineurs de fond de Kokchetaou sont remontés et ont jeté leurs lampes.",
        ["strike Kokshetau 2022-01-18"],
    ),
    (
        "Un piquet de grève a été dressé mardi à l'entrée de l'usine de Saran.",
        ["strike Saran 2022-01-18"],
    ),
    (
        "Les aiguilleurs de Rudny ont laissé les trains en gare mardi.",
        ["strike Rudnyy 2022-01-18"],
    ),
    (
        "Les mineurs de Kokchetaou chôment volontairement depuis mardi pour obtenir leur prime.",
        ["strike Kokshetau 2022-01-18..2022-01-20"],
    ),
    ("Mardi, tout Balkhach a fait grève.", ["strike Balqash 2022-01-18"]),
    (
        "La moitié des effectifs de l'usine de Atyraou était en grève mardi.",
        ["strike Atyrau 2022-01-18"],
    ),
    ("Les veuves de mineurs ont marché mardi à Atyraou.", ["protest Atyrau 2022-01-18"]),
    (
        "Mardi, les étudiants ont marché à Kokchetaou, puis se sont dispersés.",
        ["protest Kokshetau 2022-01-18"],
    ),
    (
        "Des habitants de Taraz sont allés mardi à l'akimat demander l'eau courante.",
        ["protest Taraz 2022-01-18"],
    ),
    (
        "Mardi, à Saran, des mères ont bruyamment réclamé devant l'akimat le retour de leurs fils.",
        ["protest Saran 2022-01-18"],
    ),
    (
        "Un sit-in a été observé mardi devant le siège de la compagnie à Ekibastouz.",
        ["protest Ekibastuz 2022-01-18"],
    ),
    ("Une marche silencieuse a traversé Rudny mardi.", ["protest Rudnyy 2022-01-18"]),
    (
        "Les chômeurs de Kokchetaou campent depuis mardi devant l'akimat.",
        ["protest Kokshetau 2022-01-18..2022-01-20"],
    ),
    (
        "Les agriculteurs ont garé leurs tracteurs mardi devant l'akimat de Balkhach.",
        ["protest Balqash 2022-01-18"],
    ),
    ("Karaganda : rassemblement de soutien aux mineurs mardi.", ["protest Karagandy 2022-01-18"]),
    ("Mardi, à Atyraou, la rue a grondé.", ["protest Atyrau 2022-01-18"]),
    ("La rue a de nouveau grondé mardi à Kokchetaou.", ["protest Kokshetau 2022-01-18"]),
    ("Des milliers de Kazakhs ont envahi la rue mardi à Saran.", ["protest Saran 2022-01-18"]),
    ("Une manifestation a été organisée mardi à Karaganda.", ["protest Karagandy 2022-01-18"]),
    (
        "Mardi, une douzaine de mères se tenaient, photo à la main, devant le"
        " tribunal de Ekibastouz.",
        ["protest Ekibastuz 2022-01-18"],
    ),
    (
        "Un ouvrier de Kokchetaou s'est immolé par le feu mardi devant l'akimat.",
        ["protest Kokshetau 2022-01-18"],
    ),
    (
        "Mardi, la population de Taldykorgan est sortie dans la rue.",
        ["protest Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, la foule s'est dirigée vers l'akimat de Ekibastouz.",
        ["protest Ekibastuz 2022-01-18"],
    ),
    ("Mardi soir, veillée aux chandelles à Taraz.", ["protest Taraz 2022-01-18"]),
    (
        "Mardi, à Taldykorgan, l'enterrement du mineur a tourné à la manifestation.",
        ["protest Taldykorgan 2022-01-18"],
    ),
    ("Nouvelle journée de manifestations mardi à Rudny.", ["protest Rudnyy 2022-01-18"]),
    (
        "Les syndicats ont fait défiler 3 000 personnes mardi à Taraz.",
        ["protest Taraz 2022-01-18"],
    ),
    ("Mardi, la protestation des mères a repris à Rudny.", ["protest Rudnyy 2022-01-18"]),
    (
        "Mardi, des heurts ont opposé manifestants et policiers à Kokchetaou.",
        ["protest Kokshetau 2022-01-18"],
    ),
    (
        "L'akim a été hué mardi à Balkhach par une centaine d'ouvriers.",
        ["protest Balqash 2022-01-18"],
    ),
    (
        "Mardi, à Rudny, plusieurs centaines de personnes sont rassemblées devant l'akimat.",
        ["protest Rudnyy 2022-01-18"],
    ),
    (
        "Mardi, des jeunes sont entrés de force dans le commissariat de Atyraou.",
        ["storming Atyrau 2022-01-18"],
    ),
    ("Mardi, les ouvriers occupent l'usine de Taldykorgan.", ["storming Taldykorgan 2022-01-18"]),
    ("Mardi, des émeutiers ont pillé des magasins à Atyraou.", ["storming Atyrau 2022-01-18"]),
    ("Mardi, la foule a pénétré dans l'akimat de Balkhach.", ["storming Balqash 2022-01-18"]),
    (
        "Mardi, la foule s'est engouffrée dans l'akimat de Karaganda.",
        ["storming Karagandy 2022-01-18"],
    ),
    (
        "Mardi, la foule a tenté de s'emparer du commissariat de Ekibastouz.",
        ["storming Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, les manifestants ont lancé des cocktails Molotov sur l'akimat de Taraz.",
        ["storming Taraz 2022-01-18"],
    ),
    (
        "Mardi, les vitres de l'akimat de Balkhach ont été brisées par la foule.",
        ["storming Balqash 2022-01-18"],
    ),
    (
        "Les étudiants ont investi mardi l'université de Ekibastouz.",
        ["storming Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, les grilles de la préfecture de Balkhach ont cédé sous la poussée des"
        " manifestants.",
        ["storming Balqash 2022-01-18"],
    ),
    (
        "Mardi, les locataires de Taldykorgan ont occupé la mairie.",
        ["storming Taldykorgan 2022-01-18"],
    ),
    ("Mardi, les mineurs ont occupé le puits de Saran.", ["storming Saran 2022-01-18"]),
    (
        "Mardi, à Kentaou, des gens jettent les dossiers du commissariat par les fenêtres.",
        ["storming Kentau 2022-01-18"],
    ),
    (
        "Mardi, les assaillants ont tenu l'akimat de Ekibastouz pendant trois heures.",
        ["storming Ekibastuz 2022-01-18"],
    ),
    ("Mardi, la résidence de l'akim a été incendiée à Rudny.", ["storming Rudnyy 2022-01-18"]),
    (
        "Mardi, la préfecture de Taraz a été la cible de jets de pierres.",
        ["storming Taraz 2022-01-18"],
    ),
    (
        "Mardi, la circulation était coupée à Ekibastouz par des manifestants.",
        ["blockade Ekibastuz 2022-01-18"],
    ),
    ("Mardi, des pneus ont été brûlés sur la chaussée à Atyraou.", ["blockade Atyrau 2022-01-18"]),
    (
        "Mardi, plus aucun camion ne passe à Saran, les villageois ayant barré la route.",
        ["blockade Saran 2022-01-18"],
    ),
    (
        "Mardi, des chauffeurs garent leurs camions sur le pont de Karaganda.",
        ["blockade Karagandy 2022-01-18"],
    ),
    (
        "Mardi, les tracteurs bloquent les accès à Taldykorgan.",
        ["blockade Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, trois barrages ont été dressés autour de Karaganda.",
        ["blockade Karagandy 2022-01-18"],
    ),
    (
        "Mardi, les trains sont bloqués en gare de Ekibastouz par des manifestants.",
        ["blockade Ekibastuz 2022-01-18"],
    ),
    ("Mardi, les taxis ont paralysé le centre de Balkhach.", ["blockade Balqash 2022-01-18"]),
    (
        "Mardi, les routiers ont mené une opération escargot à Taldykorgan.",
        ["blockade Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, à Rudny, les riverains ont creusé une tranchée en travers de la piste.",
        ["blockade Rudnyy 2022-01-18"],
    ),
    ("Mardi, à Atyraou, des habitants ont dressé des barricades.", ["blockade Atyrau 2022-01-18"]),
    (
        "Mardi, le trafic ferroviaire était interrompu à Taldykorgan, des mineurs"
        " occupant les voies.",
        ["blockade Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, la frontière a été fermée par des chauffeurs en colère à Taldykorgan.",
        ["blockade Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, le carrefour de Ekibastouz était obstrué par des bennes.",
        ["blockade Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, un barrage de pneus enflammés coupe la route à Kentaou.",
        ["blockade Kentau 2022-01-18"],
    ),
    ("Mardi, les paysans tiennent la route à Ekibastouz.", ["blockade Ekibastuz 2022-01-18"]),
    (
        "Mardi, la route de Rudny, barrée par des villageois, n'a rouvert qu'au soir.",
        ["blockade Rudnyy 2022-01-18"],
    ),
    ("Mardi, trois syndicalistes ont été emmenés à Taraz.", ["repression Taraz 2022-01-18"]),
    (
        "Mardi, les gaz lacrymogènes ont dispersé la foule à Ekibastouz.",
        ["repression Ekibastuz 2022-01-18"],
    ),
    ("Mardi, la foule a été dispersée à Rudny.", ["repression Rudnyy 2022-01-18"]),
    (
        "Mardi, les soldats ont tiré à Kokchetaou : deux morts.",
        ["repression Kokshetau 2022-01-18"],
    ),
    ("Mardi, un ouvrier a été tué à Taraz.", ["repression Taraz 2022-01-18"]),
    ("Mardi, un ouvrier est tombé sous les balles à Saran.", ["repression Saran 2022-01-18"]),
    ("Mardi, six ouvriers dorment en cellule à Kentaou.", ["repression Kentau 2022-01-18"]),
    (
        "Mardi, le tribunal de Rudny a condamné six ouvriers à quinze jours de détention.",
        ["repression Rudnyy 2022-01-18"],
    ),
    ("Mardi, à Taraz, un syndicaliste a pris trois ans ferme.", ["repression Taraz 2022-01-18"]),
    ("Mardi, à Saran, une blogueuse a écopé d'une amende.", ["repression Saran 2022-01-18"]),
    (
        "Mardi, à Taldykorgan, un militant a été assigné à résidence.",
        ["repression Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, à Kentaou, un militant a été inculpé d'incitation à la haine sociale.",
        ["repression Kentau 2022-01-18"],
    ),
    (
        "Mardi, à Ekibastouz, un militant a disparu après son interpellation.",
        ["repression Ekibastuz 2022-01-18"],
    ),
    ("Mardi, à Saran, les vigiles ont molesté deux ouvrières.", ["repression Saran 2022-01-18"]),
    ("Mardi, à Taraz, la garde nationale a ouvert le feu.", ["repression Taraz 2022-01-18"]),
    (
        "Mardi, à Saran, les policiers ont fait usage de leurs armes.",
        ["repression Saran 2022-01-18"],
    ),
    (
        "Mardi, à Balkhach, des tirs ont été entendus sur la place, où l'armée avait"
        " pris position.",
        ["repression Balqash 2022-01-18"],
    ),
    (
        "Mardi, à Karaganda, le bilan s'est alourdi à douze morts.",
        ["repression Karagandy 2022-01-18"],
    ),
    (
        "Mardi, à Ekibastouz, le parquet a ordonné le placement en détention de deux grévistes.",
        ["repression Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, à Kentaou, deux délégués ont été convoqués et interrogés pendant cinq"
        " heures par la police.",
        ["repression Kentau 2022-01-18"],
    ),
    ("Mardi, à Atyraou, la police a fait huit blessés.", ["repression Atyrau 2022-01-18"]),
    ("Mardi, à Kokchetaou, on dénombre huit blessés.", ["repression Kokshetau 2022-01-18"]),
    ("Mardi, à Saran, les OMON ont vidé la place.", ["repression Saran 2022-01-18"]),
    (
        "Mardi, à Ekibastouz, le procureur a requis trois ans contre un syndicaliste"
        " et le juge l'a envoyé en prison.",
        ["repression Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, à Rudny, un cordon de police a repoussé les femmes.",
        ["repression Rudnyy 2022-01-18"],
    ),
    (
        "Mardi, à Saran, la police a tiré des grenades lacrymogènes.",
        ["repression Saran 2022-01-18"],
    ),
    ("Mardi, internet ne marche plus à Balkhach.", ["state_response Balqash 2022-01-18"]),
    ("Mardi, internet est coupé à Karaganda.", ["state_response Karagandy 2022-01-18"]),
    (
        "Mardi, les réseaux sociaux étaient bloqués à Kentaou.",
        ["state_response Kentau 2022-01-18"],
    ),
    (
        "Mardi, la direction de l'usine de Kokchetaou a cédé.",
        ["state_response Kokshetau 2022-01-18"],
    ),
    (
        "Mardi, la direction de l'usine de Saran a proposé une hausse de 10 %.",
        ["state_response Saran 2022-01-18"],
    ),
    (
        "Mardi, la direction de la mine de Balkhach a offert une augmentation de 10 %.",
        ["state_response Balqash 2022-01-18"],
    ),
    (
        "Mardi, trente grévistes de Taraz ont été mis à la porte.",
        ["state_response Taraz 2022-01-18"],
    ),
    (
        "Mardi, la direction de Karaganda a renvoyé six délégués.",
        ["state_response Karagandy 2022-01-18"],
    ),
    (
        "Mardi, la direction de Taldykorgan licencie six délégués.",
        ["state_response Taldykorgan 2022-01-18"],
    ),
    ("Mardi, la direction a fermé l'usine de Rudny.", ["state_response Rudnyy 2022-01-18"]),
    (
        "Mardi, le chef de la police de Balkhach a été relevé de ses fonctions.",
        ["state_response Balqash 2022-01-18"],
    ),
    ("Mardi, le couvre-feu a été instauré à Karaganda.", ["state_response Karagandy 2022-01-18"]),
    (
        "Mardi, le prix du gaz a été ramené à 50 tenges à Atyraou.",
        ["state_response Atyrau 2022-01-18"],
    ),
    ("Mardi, le gouvernement a gelé les prix à Taraz.", ["state_response Taraz 2022-01-18"]),
    (
        "Mardi, le ministre a annoncé le déblocage de 5 milliards pour Ekibastouz.",
        ["state_response Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, le président a suspendu la hausse du gaz à Atyraou.",
        ["state_response Atyrau 2022-01-18"],
    ),
    ("Mardi, le décret a été suspendu à Kokchetaou.", ["state_response Kokshetau 2022-01-18"]),
    (
        "Mardi, le ministre du Travail a promis l'envoi d'inspecteurs à Taldykorgan.",
        ["state_response Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, la direction de Kentaou a fait une concession sur les primes.",
        ["state_response Kentau 2022-01-18"],
    ),
    (
        "Mardi, la direction de Kokchetaou a donné son accord à une prime.",
        ["state_response Kokshetau 2022-01-18"],
    ),
    (
        "Mardi, le gouvernement a débloqué des fonds pour les mineurs de Karaganda.",
        ["state_response Karagandy 2022-01-18"],
    ),
    (
        "Mardi, le directeur de la mine de Kentaou a été remplacé.",
        ["state_response Kentau 2022-01-18"],
    ),
    (
        "Les syndicats de Saran appellent à la grève le 25 janvier.",
        ["strike Saran 2022-01-25 announced"],
    ),
    (
        "Un appel à la grève a été lancé à Balkhach pour le 25 janvier.",
        ["strike Balqash 2022-01-25 announced"],
    ),
    (
        "Les syndicats de Saran maintiennent la grève du 25 janvier.",
        ["strike Saran 2022-01-25 announced"],
    ),
    (
        "La marche partira le 25 janvier de la place de Kokchetaou.",
        ["protest Kokshetau 2022-01-25 announced"],
    ),
    (
        "Les familles se rendront le 25 janvier devant le tribunal de Saran pour protester.",
        ["protest Saran 2022-01-25 announced"],
    ),
    (
        "Les syndicats convoquent un meeting le 25 janvier à Balkhach.",
        ["protest Balqash 2022-01-25 announced"],
    ),
    (
        "Les routiers bloqueront la route le 25 janvier à Kentaou.",
        ["blockade Kentau 2022-01-25 announced"],
    ),
    (
        "Le couvre-feu entrera en vigueur le 25 janvier à Rudny.",
        ["state_response Rudnyy 2022-01-25 announced"],
    ),
    ("Mardi, à Fria, la marche prévue n'a pas eu lieu.", []),
    ("Mardi, à Taraz, la grève annoncée n'a pas eu lieu.", []),
    ("Mardi, personne n'a fait grève à Saran.", []),
    ("Mardi, la grève a été levée à Taldykorgan.", []),
    ("Mardi, le préfet de Kokchetaou a démenti tout tir à balles réelles.", []),
    ("Mardi, aucune arrestation n'a été signalée à Karaganda.", []),
    ("Mardi, la vidéo d'une manifestation à Ekibastouz datait de 2019 : c'est un faux.", []),
    ("Mardi, la manifestation de Rudny a été annulée.", []),
    ("Mardi, les mineurs de Balkhach pourraient cesser le travail, dit-on.", []),
    ("Mardi, le train de Ekibastouz a été immobilisé par une panne.", []),
    ("Mardi, la foule s'est pressée au marché de Atyraou.", []),
    ("Mardi, des milliers de supporters ont envahi les rues de Kokchetaou.", []),
    ("Mardi, le défilé militaire a traversé Taraz.", []),
    ("Mardi, l'usine de Saran était fermée pour maintenance.", []),
    ("Mardi, les chauffeurs de Balkhach ont rentré les bus au dépôt à la fin du service.", []),
    ("Mardi, internet fonctionnait normalement à Ekibastouz.", []),
    ("Mardi, l'internet mobile a été rétabli après une panne à Rudny.", []),
    ("Mardi, la banque de Karaganda a relevé ses taux.", []),
    ("Mardi, la mine de Taldykorgan a accordé une visite à des lycéens.", []),
    ("Mardi, les blessés de l'accident ont été emmenés à l'hôpital de Balkhach.", []),
    ("Mardi, le minerai n'a pas quitté Taldykorgan faute de wagons.", []),
    ("Mardi, l'opposant de Kokchetaou rêve d'une grande manifestation.", []),
    ("Mardi, les mineurs de Balkhach ont touché leur salaire de décembre.", []),
    ("Mardi, le préfet de Karaganda a autorisé le rassemblement.", []),
    ("Mardi, à Ekibastouz, la manifestation a tourné court, faute de manifestants.", []),
    ("15 janvier. Les sucriers de Atyraou cessent le travail.", ["strike Atyrau 2022-01-15"]),
    ("Bras croisés mardi à la raffinerie de Saran.", ["strike Saran 2022-01-18"]),
    ("L'équipe de jour de Karaganda s'est mise en grève mardi.", ["strike Karagandy 2022-01-18"]),
    (
        "Le travail a été interrompu mardi à la mine de Kentaou à l'initiative des mineurs.",
        ["strike Kentau 2022-01-18"],
    ),
    (
        "La grève des mineurs de Saran est entrée mardi dans son dixième jour.",
        ["strike Saran 2022-01-09..2022-01-18"],
    ),
    ("La grève s'est durcie mardi à Balkhach.", ["strike Balqash 2022-01-18"]),
    ("La grève s'enlise mardi à Karaganda.", ["strike Karagandy 2022-01-18"]),
    ("Mardi, le port d'Aktaou est en grève.", ["strike Aktau 2022-01-18"]),
    ("Mardi, la place de Karaganda est noire de monde.", ["protest Karagandy 2022-01-18"]),
    (
        "Quelque 300 parents d'élèves protestaient mardi devant l'école de Kentaou.",
        ["protest Kentau 2022-01-18"],
    ),
    (
        "Mardi, des centaines d'habitants de Ekibastouz disent non à la décharge devant l'akimat.",
        ["protest Ekibastuz 2022-01-18"],
    ),
    ("Mardi, nouvelle mobilisation à Taraz.", ["protest Taraz 2022-01-18"]),
    (
        "Mardi, les enseignants de Saran étaient de nouveau mobilisés devant l'akimat.",
        ["protest Saran 2022-01-18"],
    ),
    (
        "Mardi, les mineurs licenciés de Balkhach poursuivent leur sit-in.",
        ["protest Balqash 2022-01-18"],
    ),
    ("Mardi, la marche des mineurs est arrivée à Karaganda.", ["protest Karagandy 2022-01-18"]),
    (
        "Mardi, deux rassemblements rivaux se sont fait face à Rudny.",
        ["protest Rudnyy 2022-01-18"],
    ),
    (
        "Mardi, les agriculteurs ont manifesté avec leurs tracteurs à Kokchetaou.",
        ["protest Kokshetau 2022-01-18"],
    ),
    ("Mardi, les pêcheurs ont protesté en mer au large d'Aktaou.", ["protest Aktau 2022-01-18"]),
    ("Mardi, les détenus de Rudny ont refusé leur repas.", ["protest Rudnyy 2022-01-18"]),
    ("Mardi, les détenus de Atyraou se sont mutinés.", ["protest Atyrau 2022-01-18"]),
    ("Mardi, une mutinerie a éclaté à la prison de Kokchetaou.", ["protest Kokshetau 2022-01-18"]),
    (
        "Mardi, la mairie de Karaganda part en fumée, incendiée par des manifestants.",
        ["storming Karagandy 2022-01-18"],
    ),
    (
        "Mardi, des manifestants ont fait tomber les grilles du palais à Kentaou.",
        ["storming Kentau 2022-01-18"],
    ),
    (
        "Mardi, la gendarmerie de Karaganda a été attaquée par une foule.",
        ["storming Karagandy 2022-01-18"],
    ),
    (
        "Mardi, l'autoroute est fermée à Kokchetaou, occupée par des agriculteurs.",
        ["blockade Kokshetau 2022-01-18"],
    ),
    (
        "Mardi, le syndicaliste a été arraché de son domicile à Ekibastouz par des policiers.",
        ["repression Ekibastuz 2022-01-18"],
    ),
    ("Mardi, deux manifestants tués à Rudny.", ["repression Rudnyy 2022-01-18"]),
    (
        "Mardi, la police est venue chercher trois ouvriers à Kokchetaou.",
        ["repression Kokshetau 2022-01-18"],
    ),
    ("Mardi, la police s'est déployée en force à Taraz.", ["repression Taraz 2022-01-18"]),
    ("Mardi, Balkhach est quadrillée par la police.", ["repression Balqash 2022-01-18"]),
    (
        "Mardi, les militaires ont pris le contrôle de Taldykorgan.",
        ["repression Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, des femmes ont été frappées par les gendarmes à Balkhach.",
        ["repression Balqash 2022-01-18"],
    ),
    (
        "Mardi, trois jeunes perdent la vie à Taldykorgan, fauchés par des tirs.",
        ["repression Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, trois jeunes ont péri à Kentaou sous les tirs de l'armée.",
        ["repression Kentau 2022-01-18"],
    ),
    (
        "Mardi, la police use de gaz lacrymogène à Taldykorgan.",
        ["repression Taldykorgan 2022-01-18"],
    ),
    ("Mardi, démission de l'akim de Atyraou.", ["state_response Atyrau 2022-01-18"]),
    (
        "Mardi, dix grévistes ont été sanctionnés à Balkhach.",
        ["state_response Balqash 2022-01-18"],
    ),
    (
        "Mardi, dix grévistes ont reçu une lettre de licenciement à Karaganda.",
        ["state_response Karagandy 2022-01-18"],
    ),
    (
        "Mardi, l'usine de Kentaou a annoncé le licenciement de dix grévistes.",
        ["state_response Kentau 2022-01-18"],
    ),
    (
        "Mardi, licenciement de dix grévistes à Ekibastouz.",
        ["state_response Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, l'akim de Kokchetaou est venu négocier avec les manifestants.",
        ["state_response Kokshetau 2022-01-18"],
    ),
    ("Mardi, la direction consent une prime à Taraz.", ["state_response Taraz 2022-01-18"]),
    ("Mardi, les mineurs de Karaganda obtiennent 8 %.", ["state_response Karagandy 2022-01-18"]),
    (
        "Mardi, le prix du gaz a baissé à Kokchetaou sur ordre de l'akim.",
        ["state_response Kokshetau 2022-01-18"],
    ),
    ("Mardi, les pompiers de Taldykorgan ont éteint les fours en feu.", []),
    ("Mardi, les éboueurs de Rudny ne ramassent plus les poubelles à cause de la neige.", []),
    ("Mardi, la banque de Taraz augmente les tarifs de ses cartes.", []),
    ("Mardi, une prime a été accordée au vainqueur du tournoi de Saran.", []),
    ("Mardi, un avion a été bloqué à Karaganda par le brouillard.", []),
    ("Mardi, des pneus étaient empilés sur le parking à Taldykorgan.", []),
    ("Mardi, l'appel à bloquer la route à Kokchetaou est resté sans effet.", []),
    ("Mardi, aucun couvre-feu n'est en vigueur à Saran.", []),
    ("Mardi, l'akim de Balkhach a exclu de démissionner.", []),
    ("Mardi, un film montre la police de Ekibastouz tirant sur la foule.", []),
    (
        "Mardi, les rotatives de Taraz n'ont pas tourné : les imprimeurs étaient en grève.",
        ["strike Taraz 2022-01-18"],
    ),
    (
        "Mardi, les mineurs de Taldykorgan ont rejeté l'offre et poursuivent leur grève.",
        ["strike Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, les chauffeurs de camion de Saran ont immobilisé leurs véhicules pour"
        " réclamer leur dû.",
        ["strike Saran 2022-01-18"],
    ),
    ("Mardi, les fossoyeurs de Taldykorgan ont fait grève.", ["strike Taldykorgan 2022-01-18"]),
    (
        "Mardi, l'intersyndicale de Kentaou a décrété la grève générale, massivement suivie.",
        ["strike Kentau 2022-01-18"],
    ),
    ("Ils se sont rassemblés mardi devant la préfecture de Rudny.", ["protest Rudnyy 2022-01-18"]),
    (
        "Mardi, la mobilisation contre la taxe a rassemblé 4 000 personnes à Balkhach.",
        ["protest Balqash 2022-01-18"],
    ),
    ("Mardi, plusieurs manifestations ont eu lieu à Kentaou.", ["protest Kentau 2022-01-18"]),
    (
        "Mardi, les proches des détenus font le pied de grue devant la prison de Atyraou.",
        ["protest Atyrau 2022-01-18"],
    ),
    ("Mardi, un concert de casseroles a retenti à Taraz.", ["protest Taraz 2022-01-18"]),
    (
        "Mardi, la foule attend devant l'akimat de Balkhach et exige des comptes.",
        ["protest Balqash 2022-01-18"],
    ),
    ("Mardi, la foule entre dans la préfecture de Ekibastouz.", ["storming Ekibastuz 2022-01-18"]),
    (
        "Mardi, les bureaux de la compagnie à Saran ont été occupés par des villageois.",
        ["storming Saran 2022-01-18"],
    ),
    ("Mardi, les pêcheurs barrent l'entrée du port d'Aktaou.", ["blockade Aktau 2022-01-18"]),
    (
        "Mardi, à Taldykorgan, on lui a passé les menottes devant ses collègues.",
        ["repression Taldykorgan 2022-01-18"],
    ),
    (
        "Mardi, à Ekibastouz, la gendarmerie embarque sept d'entre elles.",
        ["repression Ekibastuz 2022-01-18"],
    ),
    ("Mardi, le centre de Kokchetaou est bouclé.", ["repression Kokshetau 2022-01-18"]),
    ("Mardi, la compagnie rétablit la prime à Kentaou.", ["state_response Kentau 2022-01-18"]),
    (
        "Mardi, la direction de la mine de Rudny réembauche trente licenciés.",
        ["state_response Rudnyy 2022-01-18"],
    ),
    (
        "Mardi, la direction annonce à Atyraou qu'elle paiera les arriérés.",
        ["state_response Atyrau 2022-01-18"],
    ),
    (
        "Mardi, l'entreprise a versé une avance aux ouvriers de Kokchetaou.",
        ["state_response Kokshetau 2022-01-18"],
    ),
    ("Mardi, le couvre-feu est levé à Taraz.", ["state_response Taraz 2022-01-18"]),
    (
        "Mardi, dix-huit enseignants de Kentaou ont été révoqués.",
        ["state_response Kentau 2022-01-18"],
    ),
    (
        "Mardi, le gouvernement a proclamé l'état d'urgence à Ekibastouz pour trente jours.",
        ["state_response Ekibastuz 2022-01-18"],
    ),
    ("Mardi, l'information sur des barrages à Ekibastouz est fausse.", []),
    ("Mardi, la direction de Kokchetaou n'exclut pas des licenciements.", []),
    ("Mardi, les mineurs de Taraz sont prêts à cesser le travail si rien ne change.", []),
    ("Mardi, les manifestants se sont dispersés dans le calme à Kentaou après la prière.", []),
    ("Mardi, la route de Ekibastouz a été rouverte après l'accident.", []),
    ("Mardi, la police de Atyraou a arrêté deux cambrioleurs.", []),
    ("Mardi, la préfecture de Balkhach a été évacuée après une alerte à la bombe.", []),
    ("Mardi, des travaux ferment la rue à Ekibastouz.", []),
    (
        "Mardi, les mères manifestaient à Karaganda avec leurs enfants.",
        ["protest Karagandy 2022-01-18"],
    ),
    ("Mardi, les caissières de Rudny ont débrayé deux heures.", ["strike Rudnyy 2022-01-18"]),
    (
        "Mardi, les ouvriers de Karaganda ont voté la poursuite du mouvement.",
        ["strike Karagandy 2022-01-18"],
    ),
    (
        "Mardi, à Ekibastouz, des lycéens ont formé une chaîne humaine.",
        ["protest Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, la police a empêché les manifestants d'atteindre la place à Kokchetaou.",
        ["repression Kokshetau 2022-01-18"],
    ),
    (
        "Mardi, les forces spéciales ont donné l'assaut à l'usine de Kentaou.",
        ["repression Kentau 2022-01-18"],
    ),
    (
        "Mardi, le campement de Ekibastouz a été rasé par les bulldozers de la police.",
        ["repression Ekibastuz 2022-01-18"],
    ),
    (
        "Mardi, la société de Rudny a suspendu vingt ouvriers.",
        ["state_response Rudnyy 2022-01-18"],
    ),
    ("Mardi, vingt ouvriers de Atyraou ont été mis à pied.", ["state_response Atyrau 2022-01-18"]),
    (
        "Mardi, la mairie de Balkhach a interdit le défilé des mineurs.",
        ["state_response Balqash 2022-01-18"],
    ),
    (
        "Mardi, le gouvernement suspend toutes les manifestations à Karaganda jusqu'à"
        " nouvel ordre.",
        ["state_response Karagandy 2022-01-18"],
    ),
    (
        "Mardi, le ministre de l'Intérieur a été limogé après les violences de Taldykorgan.",
        ["state_response Taldykorgan 2022-01-18"],
    ),
    ("Mardi, le syndicat de Kokchetaou a déposé plainte.", []),
    ("Mardi, le maire de Saran a coupé le ruban de la nouvelle route.", []),
    ("Mardi, les habitants de Balkhach ont reçu la visite du préfet.", []),
    (
        "La grève a commencé le 6 janvier à Taraz et se poursuit.",
        ["strike Taraz 2022-01-06..2022-01-20"],
    ),
    ("La grève a commencé le 6 à Taraz et se poursuit.", ["strike Taraz 2022-01-06..2022-01-20"]),
    ("La grève, qui a débuté lundi à Taraz, continue.", ["strike Taraz 2022-01-17..2022-01-20"]),
    (
        "Les mineurs de Taraz ont cessé le travail le 6 janvier et n'ont toujours pas repris.",
        ["strike Taraz 2022-01-06..2022-01-20"],
    ),
    (
        "Les dockers d'Aktaou ont cessé le travail lundi et le mouvement se poursuit.",
        ["strike Aktau 2022-01-17..2022-01-20"],
    ),
    (
        "Le 3 janvier, les mineurs de Taraz ont débrayé. Huit jours plus tard, ceux"
        " de Saran ont cessé le travail.",
        ["strike Saran 2022-01-11", "strike Taraz 2022-01-03"],
    ),
    (
        "Les mineurs de Taraz ont débrayé mardi : la paie de novembre et de décembre"
        " n'est pas arrivée.",
        ["strike Taraz 2022-01-18"],
    ),
    (
        "Mardi, les mineurs de Taraz ont débrayé à cause de ce qui s'est passé à Janaozen.",
        ["strike Taraz 2022-01-18"],
    ),
    (
        "Les mineurs de Taraz ont débrayé mardi pour protester contre ce qui s'était"
        " passé à Janaozen.",
        ["strike Taraz 2022-01-18"],
    ),
    (
        "Mardi, des renforts venus de Karaganda et d'Astana ont dispersé des grévistes à Taraz.",
        ["repression Taraz 2022-01-18"],
    ),
    (
        "Mardi, à Taraz, la police a arrêté douze femmes, dont deux venues de Saran.",
        ["repression Taraz 2022-01-18"],
    ),
    (
        "Mardi, des policiers de Karaganda et d'Astana sont arrivés à Taraz et ont"
        " arrêté six mineurs.",
        ["repression Taraz 2022-01-18"],
    ),
    ("Mardi, des soldats de Karaganda ont été envoyés à Taraz.", ["repression Taraz 2022-01-18"]),
    (
        "Mardi, des ouvriers de la région d'Atyraou ont débrayé.",
        ["strike Atyrau Region 2022-01-18"],
    ),
    ("Mardi, des mineurs venus de Saran ont défilé.", ["protest Saran 2022-01-18"]),
    (
        "Le rassemblement prévu samedi à Taraz n'a pas été autorisé.",
        ["protest Taraz 2022-01-22 announced"],
    ),
    (
        "Mardi, le gouverneur a interdit les rassemblements dans toute la région d'Atyraou.",
        ["state_response Atyrau Region 2022-01-18"],
    ),
    (
        "Mardi, une hausse de 10 % au 1er mars a été accordée aux mineurs de Taraz.",
        ["state_response Taraz 2022-01-18"],
    ),
    (
        "Le 10 janvier, à Taraz, les mineurs votent la reprise pour le lendemain. La"
        " direction leur a promis une prime.",
        ["state_response Taraz 2022-01-10"],
    ),
    ("Mardi, la hausse des prix a été décidée par le gouvernement à Taraz.", []),
    ("Mardi, la place de Saran s'est remplie de touristes.", []),
    ("Mardi, la foule s'est dirigée vers le stade de Rudny.", []),
    ("Mardi, le port d'Aktaou est bloqué par la glace.", []),
    ("Mardi, l'opérateur de Taraz relève ses tarifs.", []),
    ("Mardi, les ouvriers ont quitté l'usine de Kentaou à la fin de leur poste.", []),
    ("Mardi, des invités ont entouré le maire à Balkhach.", []),
    (
        "Lundi, le sous-traitant de Taraz a versé deux mois d'arriérés de salaire.",
        ["state_response Taraz 2022-01-17"],
    ),
    (
        "Mardi, des milliers de personnes s'étaient déjà réunies à Taraz pour exiger des emplois.",
        ["protest Taraz 2022-01-18"],
    ),
    (
        "L'accès à plusieurs sites d'information était bloqué lundi à Taraz.",
        ["state_response Taraz 2022-01-17"],
    ),
    (
        "Le 28 janvier, marche commune des fédérations à Taraz, départ à 9 heures.",
        ["protest Taraz 2022-01-28 announced"],
    ),
    (
        "À Taraz, des journaliers remerciés sans préavis ont envahi les bureaux de la firme "
        "le 12 janvier.",
        ["storming Taraz 2022-01-12"],
    ),
    (
        "Les chauffeurs de Taraz sont en grève depuis le 15 janvier, jour où la police a "
        "arrêté un délégué.",
        ["repression Taraz 2022-01-15", "strike Taraz 2022-01-15..2022-01-20"],
    ),
    (
        "Les enseignants ont tenu un sit-in lundi à Taraz. L'akim a promis le lendemain d'en "
        "recruter vingt.",
        ["protest Taraz 2022-01-17", "state_response Taraz 2022-01-18"],
    ),
    (
        "À Taraz, ce mois-ci, des conducteurs ont défilé contre la hausse de l'impôt.",
        ["protest Taraz 2022-01-01..2022-01-20"],
    ),
]


@pytest.mark.parametrize(("text", "events"), WORDS, ids=[text[:60] for text, _ in WORDS])
def test_words_give_what_they_state(text, events):
    assert sorted(stated_by(statements_of(text)[0])) == events


def statements_of(text, country="KZ"):
    report = Source("a.txt", text, published=ANCHOR, country=country, languages=("fr",))
    return find_statements(read(report, LANGUAGES, GAZETTEERS), GAZETTEERS)


def stated_by(found):
    days = [str(s.first) if s.first == s.last else f"{s.first}..{s.last}" for s in found]
    status = ["" if s.status == "happened" else f" {s.status}" for s in found]
    stated = [
        f"{s.kind} {s.place.name} {day}{ending}"
        for s, day, ending in zip(found, days, status, strict=True)
    ]
    return list(dict.fromkeys(stated))


@pytest.mark.parametrize(("text", "events"), IN_FRANCE, ids=[text[:60] for text, _ in IN_FRANCE])
def test_sentence_on_france_gives_what_it_states(text, events):
    found, _ = statements_of(text, "FR")
    assert stated_by(found) == events


# The people of a country, and what goes on in the region of the place before.
OF_NATIONS = [
    (
        "Les cheminots belges ont débrayé mardi.",
        ["strike Belgium 2022-01-18"],
    ),
    (
        "La police tunisienne a tiré lundi sur des manifestants.",
        ["repression Tunisia 2022-01-17"],
    ),
    (
        "Les ferries grecs sont restés à quai mardi.",
        ["strike Greece 2022-01-18"],
    ),
    (
        "Lundi, les soudeurs ont défilé à Oral. Les marches se sont poursuivies mardi "
        "dans plusieurs villes algériennes.",
        ["protest Oral 2022-01-17", "protest Algeria 2022-01-18"],
    ),
    (
        "Le président, au pouvoir depuis son élection le 6 août 2019, décrète mardi "
        "l'état de siège.",
        ["state_response Kazakhstan 2022-01-18"],
    ),
    (
        "Mardi, des heurts ont éclaté à Janaozen. Ils ont fait un mort dans la région.",
        ["repression Mangystau Region 2022-01-18"],
    ),
]

ALL_EVENTS = [*EVENTS, *MORE_EVENTS, *THIRD_EVENTS, *FOURTH_EVENTS, *OF_NATIONS]


@pytest.mark.parametrize(("text", "events"), ALL_EVENTS, ids=[text[:60] for text, _ in ALL_EVENTS])
def test_sentence_gives_what_it_states(text, events):
    found, left_out = statements_of(text)
    assert stated_by(found) == events
    if not events and (text, events) in EVENTS:
        assert left_out, "left out without a word"


@pytest.mark.parametrize("word", ["anciens", "anglais", "bourgeois", "mauvais", "tunisien"])
def test_ordinary_word_is_no_adjective_of_a_town(word):
    gazetteer = GAZETTEERS.world.within("FR") if word != "tunisien" else GAZETTEERS.world
    phrase = f"les gens {word}"
    assert not find_toponyms(Sentence(0, len(phrase), phrase), FRENCH, gazetteer).toponyms
