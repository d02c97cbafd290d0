"""Italian: days, elided and derived names, and invented sentences with the events they state."""

from datetime import date

import pytest

from geocode.build import DATA
from geocode.date_parts import Context
from geocode.dates import find_days
from geocode.gazetteers import Gazetteers
from geocode.language_file import load_languages
from geocode.model import Day, Sentence, Source
from geocode.reading import read
from geocode.statements import find_statements
from geocode.toponyms import find_toponyms

LANGUAGES = load_languages(DATA / "languages")
ITALIAN = next(language for language in LANGUAGES if language.code == "it")
GAZETTEERS = Gazetteers(DATA / "gazetteers")

ANCHOR = date(2022, 1, 20)  # a Thursday
BEFORE = Day(0, 1, "10 gennaio", date(2022, 1, 10), date(2022, 1, 10), "day", "day")

DAYS = [
    # phrase, days found as "first..last precision"
    ("nella seconda metà di dicembre", ["2021-12-16..2021-12-31 inferred"]),
    ("il 3 maggio dell'anno scorso", ["2021-05-03 day"]),
    ("da giugno ad agosto 2021", ["2021-06-01..2021-08-31 inferred"]),
    ("il lunedì successivo", ["2022-01-17 inferred"]),
    ("Il 10 gennaio hanno scioperato.", ["2022-01-10 day"]),
    ("l'11 gennaio 2022", ["2022-01-11 day"]),
    ("lunedì 10 gennaio", ["2022-01-10 day"]),
    ("il 1° marzo del 2021", ["2021-03-01 day"]),
    ("il primo maggio", ["2022-05-01 day"]),
    ("8 gennaio, sabato", ["2022-01-08 day"]),
    ("il 10.1.2022", ["2022-01-10 day"]),
    ("4/1/22", ["2022-01-04 day"]),
    ("2022-01-04", ["2022-01-04 day"]),
    ("il 3 e 4 gennaio", ["2022-01-03..2022-01-04 span"]),
    ("l'8 e l'11 gennaio", ["2022-01-08 day", "2022-01-11 day"]),
    ("il 9, 10 e 11 gennaio", ["2022-01-09..2022-01-11 span"]),
    ("dal 2 al 6 gennaio", ["2022-01-02..2022-01-06 span"]),
    ("dall'11 al 13 gennaio", ["2022-01-11..2022-01-13 span"]),
    ("dal 30 dicembre al 2 gennaio", ["2021-12-30..2022-01-02 span"]),
    ("da lunedì 10 a mercoledì 12 gennaio", ["2022-01-10..2022-01-12 span"]),
    ("nella notte tra il 5 e il 6 gennaio", ["2022-01-05..2022-01-06 span"]),
    ("9-12 gennaio", ["2022-01-09..2022-01-12 span"]),
    ("nella notte tra giovedì 13 e venerdì 14", ["2022-01-13..2022-01-14 span"]),
    ("dal 13 al 15,", ["2022-01-13..2022-01-15 span"]),
    ("Dal 17 gennaio non lavorano", ["2022-01-17..2022-01-20 inferred"]),
    ("da lunedì 17 gennaio", ["2022-01-17..2022-01-20 inferred"]),
    ("da martedì i cancelli sono chiusi", ["2022-01-18..2022-01-20 inferred"]),
    ("a partire dal 1° marzo", ["2022-03-01 day"]),
    ("fermi da ieri", ["2022-01-19..2022-01-20 inferred"]),
    ("fino al 12 gennaio", ["2022-01-10..2022-01-12 inferred"]),
    ("Sabato 15 un corteo", ["2022-01-15 day"]),
    ("il 12, in centro", ["2022-01-12 day"]),
    ("per il sesto giorno", ["2022-01-15..2022-01-20 inferred"]),
    ("giunto al terzo giorno", ["2022-01-18..2022-01-20 inferred"]),
    ("Terza giornata di picchetti, oggi,", ["2022-01-18..2022-01-20 inferred"]),
    (
        "Seconda giornata di agitazione in porto: ieri",
        ["2022-01-19..2022-01-20 inferred", "2022-01-19 inferred"],
    ),
    ("per quattro giorni hanno vegliato", ["2022-01-10..2022-01-13 inferred"]),
    ("durarono ben tre giorni", ["2022-01-10..2022-01-12 inferred"]),
    ("per venti giorni", []),
    ("tre giorni dopo l'inizio", ["2022-01-13 inferred"]),
    ("fino a giovedì", ["2022-01-10..2022-01-13 inferred"]),
    ("è stata sospesa mercoledì sera", ["2022-01-10..2022-01-12 inferred"]),
    ("si è concluso il 15 gennaio", ["2022-01-10..2022-01-15 inferred"]),
    ("quello stesso lunedì", ["2022-01-10 inferred"]),
    ("all'alba", ["2022-01-10 inferred"]),
    ("nell'ultimo giorno di sciopero", ["2022-01-10 inferred"]),
    ("alla quarta giornata di sciopero", ["2022-01-17..2022-01-20 inferred"]),
    ("da tre giorni", ["2022-01-18..2022-01-20 inferred"]),
    ("da due settimane", ["2022-01-07..2022-01-20 inferred"]),
    ("martedì mattina", ["2022-01-18 inferred"]),
    ("giovedì scorso", ["2022-01-13 inferred"]),
    ("lo scorso lunedì", ["2022-01-17 inferred"]),
    ("venerdì prossimo", ["2022-01-21 inferred"]),
    ("tra lunedì e martedì", ["2022-01-17..2022-01-18 inferred"]),
    ("nel fine settimana", ["2022-01-15..2022-01-16 inferred"]),
    ("lo stesso giorno", ["2022-01-10 inferred"]),
    ("il giorno successivo", ["2022-01-11 inferred"]),
    ("l'indomani", ["2022-01-11 inferred"]),
    ("il terzo giorno", ["2022-01-12 inferred"]),
    ("fino al 12,", ["2022-01-10..2022-01-12 inferred"]),
    ("la vigilia", ["2022-01-09 inferred"]),
    ("due giorni dopo", ["2022-01-12 inferred"]),
    ("tre giorni prima", ["2022-01-07 inferred"]),
    ("due giorni fa", ["2022-01-18 inferred"]),
    ("una settimana fa", ["2022-01-13 inferred"]),
    ("ieri sera", ["2022-01-19 inferred"]),
    ("la notte scorsa", ["2022-01-19..2022-01-20 inferred"]),
    ("stamattina", ["2022-01-20 inferred"]),
    ("l'altro ieri", ["2022-01-18 inferred"]),
    ("domani", ["2022-01-21 inferred"]),
    ("finora", ["2022-01-10..2022-01-20 inferred"]),
    ("la settimana scorsa", ["2022-01-10..2022-01-16 inferred"]),
    ("quarantott'ore dopo", ["2022-01-12 inferred"]),
    ("a fine mese", ["2022-01-21..2022-01-31 inferred"]),
    ("in mattinata", ["2022-01-20 inferred"]),
    ("per la stessa data", ["2022-01-10 inferred"]),
    ("fino a dicembre", []),
    ("martedì della scorsa settimana", ["2022-01-11 inferred"]),
    ("all'inizio di gennaio", ["2022-01-01..2022-01-10 inferred"]),
    ("a metà dicembre", ["2021-12-11..2021-12-20 inferred"]),
    ("alla fine di dicembre del 2017", ["2017-12-21..2017-12-31 inferred"]),
    ("nel dicembre del 2011", ["2011-12-01..2011-12-31 inferred"]),
    ("il mese scorso", ["2021-12-01..2021-12-31 inferred"]),
    ("nel 2011", ["2011-01-01..2011-12-31 inferred"]),
    ("l'anno scorso", ["2021-01-01..2021-12-31 inferred"]),
    ("negli anni Novanta", ["1990-01-01..1999-12-31 inferred"]),
    ("negli anni '80", ["1980-01-01..1989-12-31 inferred"]),
    # what looks like a day and is none
    ("il 40% delle famiglie", []),
    ("dal 20 al 30 per cento", []),
    ("tra 20 e 30 persone", []),
    ("la Costituzione del 1993", []),
    ("il contratto nazionale del 2016", []),
    ("entro il 2030", []),
    ("entro il 15 marzo", []),
    ("entro venerdì", []),
    ("ogni sabato", []),
    ("uno sciopero di 24 ore", []),
    ("lavorano dodici ore al giorno", []),
    ("ha 34 anni", []),
    ("150.000 tenge", []),
    ("gli avvenimenti di gennaio", []),
    ("il primo del mese", []),
    ("sul Mar Caspio", []),
    ("dalla sera di ieri", ["2022-01-19..2022-01-20 inferred"]),
    ("dalla notte di lunedì", ["2022-01-17..2022-01-20 inferred"]),
    ("dall'alba del 12 gennaio", ["2022-01-12..2022-01-20 inferred"]),
    ("fermi dall'inizio della settimana", ["2022-01-17..2022-01-20 inferred"]),
    ("iniziato lunedì, prosegue", ["2022-01-17..2022-01-20 inferred"]),
    ("continua lo sciopero cominciato il 12 gennaio", ["2022-01-12..2022-01-20 inferred"]),
    ("mercoledì 12 e giovedì 13", ["2022-01-12..2022-01-13 span"]),
    ("Dopo otto giorni", ["2022-01-18 inferred"]),
    ("A distanza di una settimana", ["2022-01-17 inferred"]),
    ("Dopo otto giorni di sciopero", []),
    ("i salari di novembre e dicembre", []),
    ("senza paga da ottobre 2021", []),
    ("cinque giorni dopo il crollo", []),
    ("entro il 15.", []),
    ("31 aprile", []),
]


def _written(first, last):
    return str(first) if first == last else f"{first}..{last}"


@pytest.mark.parametrize(("phrase", "expected"), DAYS, ids=[p for p, _ in DAYS])
def test_phrase_gives_days(phrase, expected):
    sentence = Sentence(0, len(phrase), phrase)
    found = find_days(sentence, ITALIAN, Context(ANCHOR, BEFORE))
    assert [f"{_written(d.first, d.last)} {d.precision}" for d in found] == expected


PLACES = [
    ("nella regione di Aktobe", ["Aktobe Region"]),
    ("nella vicina regione di Atyrau", ["Atyrau Region"]),
    ("nella regione del Kazakistan Occidentale", ["West Kazakhstan Region"]),
    ("nella regione petrolifera occidentale di Atyrau", ["Atyrau Region"]),
    ("a Zhanatas, nel Tarazano", ["Zhangatas"]),
    ("nelle regioni di Aktobe e di Pavlodar", ["Aktobe Region", "Pavlodar Region"]),
    (
        "del distretto di Beineu della regione di Mangystau",
        ["Beyneu District", "Mangystau Region"],
    ),
    ("nelle città di Atyrau, Astana e Uralsk", ["Atyrau", "Astana", "Oral"]),
    ("ad Aktau e a Kul'sary", ["Aktau", "Qulsary"]),
    ("la polizia d'Almaty", ["Almaty"]),
    ("dall'Almaty di oggi", ["Almaty"]),
    ("la raffineria di Atyrau", ["Atyrau Refinery"]),
    ("la filiale di Zhanaozen della RTsKU-Aktau", ["Zhanaozen"]),
    ("a Žanaozen e a Žezkazgan", ["Zhanaozen", "Zhezqazghan"]),
    ("a Chromtau", ["Khromtau"]),
    ("in tutto il Kazakistan", ["Kazakhstan"]),
    ("a Roma e a Berlino", ["Rome", "Berlin"]),
    # no places
    ("una lettera di Nursultan Nazarbayev", []),
    ("il presidente Aktau ha parlato", []),
    ("il Movimento Socialista del Kazakistan", []),
    ("il Partito comunista del Kazakistan", []),
    ("la società mineraria Astana-Ugol'", []),
    ("la stampa della Radio Almaty", []),
    ("i minatori kazaki", []),
]


@pytest.mark.parametrize(("phrase", "expected"), PLACES, ids=[p for p, _ in PLACES])
def test_phrase_names_places(phrase, expected):
    sentence = Sentence(7, 7 + len(phrase), phrase)
    found = find_toponyms(sentence, ITALIAN, GAZETTEERS.home("KZ"), GAZETTEERS.world).toponyms
    assert [toponym.place.name for toponym in found] == expected


def test_province_lies_below_the_region_in_some_countries():
    phrase = "nella provincia di Milano"
    sentence = Sentence(0, len(phrase), phrase)
    names = find_toponyms(sentence, ITALIAN, GAZETTEERS.home("IT"), GAZETTEERS.world)
    assert ([t.place.name for t in names.toponyms], len(names.unknown)) == ([], 1)


def test_adjective_of_a_town_names_it():
    phrase = "I ferrovieri liguri e gli operai milanesi hanno scioperato."
    sentence = Sentence(0, len(phrase), phrase)
    found = find_toponyms(sentence, ITALIAN, GAZETTEERS.home("IT"), GAZETTEERS.world).toponyms
    assert [toponym.place.name for toponym in found] == ["Milan"]


CASES = [
    (
        "Durante lo sciopero nazionale i ferrovieri hanno sfilato lunedì a Taraz.",
        ["strike Kazakhstan 2022-01-17", "protest Taraz 2022-01-17"],
    ),
    (
        "Il 10 gennaio a Taraz una trentina di minatori ha occupato la corsia per il porto.",
        ["blockade Taraz 2022-01-10"],
    ),
    ("A Taraz gli operai si sono fermati il 10 gennaio per otto ore.", ["strike Taraz 2022-01-10"]),
    (
        "Il 10 gennaio gli operai di Taraz hanno scioperato. La sera stessa, a Semej, centinaia di "
        "persone hanno manifestato.",
        ["strike Taraz 2022-01-10", "protest Semey 2022-01-10"],
    ),
    (
        "Il 10 gennaio il sindaco di Taraz ha dovuto promettere gli arretrati.",
        ["state_response Taraz 2022-01-10"],
    ),
    # strikes
    ("Il 10 gennaio i minatori di Ekibastuz hanno scioperato.", ["strike Ekibastuz 2022-01-10"]),
    ("I saldatori di Aktau sono in sciopero da lunedì.", ["strike Aktau 2022-01-17..2022-01-20"]),
    (
        "Ieri gli addetti della raffineria di Atyrau hanno incrociato le braccia.",
        ["strike Atyrau Refinery 2022-01-19"],
    ),
    (
        "Martedì si sono fermati gli autisti di Taraz e di Semej.",
        ["strike Taraz 2022-01-18", "strike Semey 2022-01-18"],
    ),
    (
        "Per il terzo giorno restano fermi i macchinisti di Pavlodar.",
        ["strike Pavlodar 2022-01-18..2022-01-20"],
    ),
    ("Il 12 gennaio è cominciato lo sciopero a Temirtau.", ["strike Temirtau 2022-01-12"]),
    (
        "A Ridder i minatori si rifiutano di scendere nel pozzo dal 14 gennaio.",
        ["strike Ridder 2022-01-14..2022-01-20"],
    ),
    (
        "Il 13 gennaio fermata di due ore in un'acciaieria di Temirtau.",
        ["strike Temirtau 2022-01-13"],
    ),
    ("Gli infermieri di Kostanay scioperano da ieri.", ["strike Kostanay 2022-01-19..2022-01-20"]),
    ("L'11 gennaio a Oral hanno aderito allo sciopero in 300.", ["strike Oral 2022-01-11"]),
    (
        "Lo sciopero di Kentau, iniziato il 12 gennaio, prosegue.",
        ["strike Kentau 2022-01-12..2022-01-20"],
    ),
    # protests
    (
        "Il 16 gennaio un corteo di insegnanti ha attraversato il centro di Taraz.",
        ["protest Taraz 2022-01-16"],
    ),
    ("Sabato scorso c'è stato un presidio a Pavlodar.", ["protest Pavlodar 2022-01-15"]),
    ("A Shymkent centinaia di persone sono scese in piazza ieri.", ["protest Shymkent 2022-01-19"]),
    (
        "Il 12 gennaio le vedove dei minatori si sono radunate davanti al municipio di Karaganda.",
        ["protest Karagandy 2022-01-12"],
    ),
    (
        "A Kyzylorda gli operai hanno montato le tende il 18 gennaio.",
        ["protest Kyzylorda 2022-01-18"],
    ),
    ("Oggi a Oral si è manifestato contro i licenziamenti.", ["protest Oral 2022-01-20"]),
    (
        "Il 17 gennaio i disoccupati di Kentau hanno iniziato uno sciopero della fame.",
        ["protest Kentau 2022-01-17"],
    ),
    (
        "Domenica i portuali di Aktau hanno tenuto un'assemblea pubblica sul molo.",
        ["protest Aktau 2022-01-16"],
    ),
    # storming and blockades
    (
        "Il 5 gennaio i manifestanti hanno preso d'assalto il municipio di Almaty.",
        ["storming Almaty 2022-01-05"],
    ),
    (
        "Ieri un gruppo di uomini ha tentato di irrompere nella sede del comune di Satpaev.",
        ["storming Satpayev 2022-01-19"],
    ),
    (
        "Il 6 gennaio a Taraz è stata occupata la prefettura; il 7 gennaio i residenti di Oral "
        "hanno bloccato la ferrovia.",
        ["storming Taraz 2022-01-06", "blockade Oral 2022-01-07"],
    ),
    (
        "A Taraz i camionisti bloccano l'autostrada dal 18 gennaio.",
        ["blockade Taraz 2022-01-18..2022-01-20"],
    ),
    ("Il 14 gennaio blocco stradale a Balkhash.", ["blockade Balqash 2022-01-14"]),
    # repression
    (
        "Il 6 gennaio ad Almaty i reparti speciali hanno aperto il fuoco.",
        ["repression Almaty 2022-01-06"],
    ),
    ("A Taraz sono state arrestate ieri quaranta persone.", ["repression Taraz 2022-01-19"]),
    (
        "«Ieri abbiamo fermato 240 persone», ha comunicato la polizia di Karaganda.",
        ["repression Karagandy 2022-01-19"],
    ),
    (
        "L'8 gennaio a Semej la polizia ha disperso una folla di disoccupati.",
        ["repression Semey 2022-01-08"],
    ),
    # what the state and the employers do
    (
        "Il 5 gennaio il presidente ha proclamato lo stato di emergenza.",
        ["state_response Kazakhstan 2022-01-05"],
    ),
    (
        "Il 10 gennaio un'impresa di Aktau ha licenziato venti saldatori.",
        ["state_response Aktau 2022-01-10"],
    ),
    ("Il 6 gennaio il governo si è dimesso.", ["state_response Kazakhstan 2022-01-06"]),
    (
        "Martedì l'akim di Oral ha promesso di pagare gli arretrati.",
        ["state_response Oral 2022-01-18"],
    ),
    (
        "Il 5 gennaio le autorità hanno bloccato internet a Taraz.",
        ["state_response Taraz 2022-01-05"],
    ),
    # carried over
    (
        "Il 10 gennaio è iniziato uno sciopero a Oral. L'11 si è esteso a Semej.",
        ["strike Oral 2022-01-10", "strike Semey 2022-01-11"],
    ),
    (
        "Sabato 15 gennaio un corteo ha attraversato Taraz. Il giorno successivo c'è stato un "
        "presidio a Kentau.",
        ["protest Taraz 2022-01-15", "protest Kentau 2022-01-16"],
    ),
    (
        "Il 12 gennaio gli operai di Ridder hanno bloccato la ferrovia. Cinque di loro sono stati "
        "fermati dalla polizia e rilasciati l'indomani.",
        ["blockade Ridder 2022-01-12", "repression Ridder 2022-01-12"],
    ),
    # a chronology: days count from each entry's own
    (
        "5 gennaio – A Taraz ieri si è manifestato.\n\n"
        "8 gennaio – Per il terzo giorno scioperano gli autisti di Oral.",
        ["protest Taraz 2022-01-04", "strike Oral 2022-01-06..2022-01-08"],
    ),
    (
        "8 gennaio – Finisce lo sciopero degli autisti di Oral, iniziato il 5.\n\n"
        "9 gennaio – Presidio a Taraz.",
        ["strike Oral 2022-01-05..2022-01-08", "protest Taraz 2022-01-09"],
    ),
    # places of one sentence
    (
        "Il 5 gennaio è tornata la calma ad Almaty, dove martedì scorso i manifestanti hanno preso "
        "d'assalto il municipio.",
        ["storming Almaty 2022-01-18"],
    ),
    (
        "Il 10 gennaio i ferrovieri di Aktau, nella regione di Mangystau, hanno scioperato.",
        ["strike Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz i saldatori hanno scioperato e il 12 gennaio a Oral i tornitori "
        "hanno manifestato.",
        ["strike Taraz 2022-01-10", "protest Oral 2022-01-12"],
    ),
    ("Sabato 15 gennaio gli esuli hanno manifestato a Roma.", ["protest Rome 2022-01-15"]),
    (
        "Il 15 gennaio una trentina di esuli ha tenuto un presidio a Praga davanti all'ambasciata.",
        ["protest Prague 2022-01-15"],
    ),
    # the place that stands alone at the head of a paragraph is that of what follows
    (
        "Taraz. Corteo di venditori ambulanti, il 12 gennaio, contro la chiusura del bazar.",
        ["protest Taraz 2022-01-12"],
    ),
    (
        "Kentau\n\nPresidio dei lavoratori in appalto sotto la prefettura, il 13 gennaio.",
        ["protest Kentau 2022-01-13"],
    ),
    ("Il 12 gennaio sit-in di esuli a Mar del Plata.", ["protest Mar del Plata 2022-01-12"]),
    # announced, and looks back
    (
        "I portuali di Aktau incroceranno le braccia il 31 gennaio.",
        ["strike Aktau 2022-01-31 announced"],
    ),
    (
        "I sindacati di Taraz hanno proclamato uno sciopero di otto ore per venerdì 28 gennaio.",
        ["strike Taraz 2022-01-28 announced"],
    ),
    (
        "Lunedì prossimo i medici di Semej scenderanno in piazza.",
        ["protest Semey 2022-01-24 announced"],
    ),
    (
        "I minatori annunciano che il 2 febbraio torneranno a scioperare a Ridder.",
        ["strike Ridder 2022-02-02 announced"],
    ),
    (
        "Nel dicembre del 2011, a Žanaozen, la polizia aveva sparato sugli operai in sciopero.",
        ["repression Zhanaozen 2011-12-01..2011-12-31 background"],
    ),
    (
        "Nel 1989 a Karaganda i minatori scioperarono per due mesi.",
        ["strike Karagandy 1989-01-01..1989-12-31 background"],
    ),
    # further ways to stop work
    ("Ieri a Taraz gli autisti hanno disertato i turni.", ["strike Taraz 2022-01-19"]),
    ("Astensione dal lavoro martedì nei cantieri di Aktau.", ["strike Aktau 2022-01-18"]),
    ("Mercoledì le operaie di Oral hanno spento le macchine.", ["strike Oral 2022-01-19"]),
    ("I fattorini di Almaty hanno scollegato l'app sabato sera.", ["strike Almaty 2022-01-15"]),
    (
        "Fabbrica ferma a Kentau: il 17 gennaio nessuno è entrato al primo turno.",
        ["strike Kentau 2022-01-17"],
    ),
    ("Ieri a Semej braccia conserte nelle concerie.", ["strike Semey 2022-01-19"]),
    (
        "I minatori di Ridder sono rimasti nel pozzo e rifiutano di risalire dal 18 gennaio.",
        ["strike Ridder 2022-01-18..2022-01-20"],
    ),
    (
        "A Taraz non lavorano da tre giorni gli infermieri.",
        ["strike Taraz 2022-01-18..2022-01-20"],
    ),
    (
        "Martedì l'adesione allo sciopero nelle miniere di Ridder ha sfiorato il 90 per cento.",
        ["strike Ridder 2022-01-18"],
    ),
    ("A Oral, il 18 gennaio, operai hanno posato gli attrezzi.", ["strike Oral 2022-01-18"]),
    # in still other words: work left, doors shut, debts paid
    (
        "Il 10 gennaio i raccoglitori di caffè di Taraz sono rimasti a casa per protesta "
        "contro la paga.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz le braccianti hanno abbandonato i campi di uva.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio i trivellatori di Žanaozen si sono rifiutati di salire sui pullman "
        "diretti ai pozzi.",
        ["strike Zhanaozen 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Ekibastuz i minatori hanno ritardato di due ore l'inizio del turno.",
        ["strike Ekibastuz 2022-01-10"],
    ),
    (
        "Il 10 gennaio gli autisti di Taraz hanno rifiutato gli straordinari.",
        ["strike Taraz 2022-01-10"],
    ),
    ("Il 10 gennaio a Taraz i medici hanno sospeso le visite.", ["strike Taraz 2022-01-10"]),
    (
        "Il 10 gennaio a Taraz gli infermieri hanno garantito soltanto le urgenze.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz i portuali hanno lasciato gli attrezzi e sono tornati a casa.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio gli operai di Temirtau hanno lasciato spente le macchine.",
        ["strike Temirtau 2022-01-10"],
    ),
    (
        "A fermarsi, il 10 gennaio, sono stati gli elettricisti di Taraz.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a fermarsi sono stati i saldatori di Pavlodar.",
        ["strike Pavlodar 2022-01-10"],
    ),
    (
        "Il 10 gennaio gli operai tessili di Taraz hanno disertato le fabbriche.",
        ["strike Taraz 2022-01-10"],
    ),
    ("Il 10 gennaio i maestri di Taraz incrociarono le braccia.", ["strike Taraz 2022-01-10"]),
    (
        "Nel gennaio 2017 ad Aktau i minatori si erano già fermati per due giorni.",
        ["strike Aktau 2017-01-01..2017-01-31 background"],
    ),
    (
        "Il 10 gennaio a Taraz i fonditori hanno spento i forni per due ore.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Aktau i pescherecci sono rimasti agli ormeggi contro il caro gasolio.",
        ["strike Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz una trentina di infermiere ha tenuto un'assemblea all'aperto "
        "presentando una lista di rivendicazioni.",
        ["protest Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio ad Almaty gruppi di giovani si danno appuntamento davanti al Congresso.",
        ["protest Almaty 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz i venditori si riversano nelle strade contro la tassa.",
        ["protest Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio ad Aktobe le madri si sono date appuntamento sotto il municipio.",
        ["protest Aktobe 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Oral i pensionati hanno consegnato una petizione e sono rimasti per "
        "ore davanti al municipio.",
        ["protest Oral 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Semej centinaia di persone si sono ritrovate in piazza.",
        ["protest Semey 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz gli studenti si sono concentrati nella piazza principale.",
        ["protest Taraz 2022-01-10"],
    ),
    (
        "Gli ambulanti di Taraz si preparano a manifestare il 25 gennaio.",
        ["protest Taraz 2022-01-25 announced"],
    ),
    (
        "I lavoratori di Taraz terranno un presidio davanti alla prefettura giovedì 27 "
        "gennaio alle 17.",
        ["protest Taraz 2022-01-27 announced"],
    ),
    (
        "Il 25 gennaio gli autisti di Taraz incroceranno di nuovo le braccia.",
        ["strike Taraz 2022-01-25 announced"],
    ),
    (
        "I sindacati hanno convocato per il 25 gennaio uno sciopero a Oral.",
        ["strike Oral 2022-01-25 announced"],
    ),
    (
        "Il 10 gennaio a Kyzylorda un centinaio di operaie ha sbarrato il viale che porta "
        "alla stazione.",
        ["blockade Kyzylorda 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Semej i minatori tagliano il ponte con tronchi e massi.",
        ["blockade Semey 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz i cooperativisti hanno occupato la carreggiata.",
        ["blockade Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz le donne si sono sedute sulle strisce pedonali fermando il "
        "traffico.",
        ["blockade Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio l'accesso ai social network è stato bloccato ad Almaty.",
        ["state_response Almaty 2022-01-10"],
    ),
    (
        "Il 10 gennaio l'accesso a Internet è stato limitato ad Aktau.",
        ["state_response Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio ad Almaty le autorità hanno bloccato l'accesso a Telegram.",
        ["state_response Almaty 2022-01-10"],
    ),
    (
        "Il 10 gennaio il viceakim di Taraz ha promesso di far pagare gli straordinari.",
        ["state_response Taraz 2022-01-10"],
    ),
    ("Il 10 gennaio a Taraz l'impresa ne ha licenziati sei.", ["state_response Taraz 2022-01-10"]),
    (
        "Il 10 gennaio a Taraz gli stipendi arretrati sono stati versati.",
        ["state_response Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Ridder l'azienda si è impegnata a versare le mensilità arretrate.",
        ["state_response Ridder 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Ridder la direzione ha saldato il debito con gli operai.",
        ["state_response Ridder 2022-01-10"],
    ),
    (
        "Il 10 gennaio è stata annunciata la cancellazione dei debiti delle famiglie di Arkalyk.",
        ["state_response Arkalyk 2022-01-10"],
    ),
    (
        "Il 10 gennaio il ministro dell'Interno viene destituito dal presidente.",
        ["state_response Kazakhstan 2022-01-10"],
    ),
    (
        "Il 10 gennaio il presidente ha annunciato un referendum sulla riforma.",
        ["state_response Kazakhstan 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Ridder la direzione ha ritirato le multe e concesso un aumento.",
        ["state_response Ridder 2022-01-10"],
    ),
    (
        "Il 10 gennaio quattro promotori sono stati prelevati dalla polizia a Taraz e "
        "trattenuti per una notte.",
        ["repression Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz l'esercito si schiera ai due imbocchi del ponte.",
        ["repression Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Oral la polizia ha impedito il comizio portando via l'organizzatore.",
        ["repression Oral 2022-01-10"],
    ),
    ("Il 10 gennaio a Oral una manifestante è stata multata.", ["repression Oral 2022-01-10"]),
    ("Il 10 gennaio a Oral gli agenti hanno smontato le tende.", ["repression Oral 2022-01-10"]),
    (
        "Il 10 gennaio nell'ospedale di Taraz sono stati portati dodici manifestanti con "
        "ferite da proiettile.",
        ["repression Taraz 2022-01-10"],
    ),
    (
        "Gli avvocati parlano di ventitré fermati ad Almaty il 10 gennaio.",
        ["repression Almaty 2022-01-10"],
    ),
    (
        "Il 10 gennaio ad Almaty la polizia ha arrestato il segretario del sindacato e altri "
        "nove minatori.",
        ["repression Almaty 2022-01-10"],
    ),
    (
        "Il 10 gennaio ad Almaty un centinaio di manifestanti prova a entrare nel Parlamento,"
        " ma viene respinto.",
        ["storming Almaty 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Oral alcuni proprietari, non ricevuti, sono entrati con la forza "
        "nell'atrio del municipio.",
        ["storming Oral 2022-01-10"],
    ),
    ("Il 10 gennaio a Taraz la folla ha aspettato l'autobus davanti alla stazione.", []),
    ("Il 10 gennaio i clienti di Taraz si sono dati appuntamento davanti al cinema.", []),
    ("Centinaia di camion restano fermi a Taraz il 10 gennaio per la neve.", []),
    (
        "Il 10 gennaio a Taraz era prevista una fiaccolata, ma la pioggia ha costretto gli "
        "organizzatori a rinviare.",
        [],
    ),
    (
        "A Oral, dove il 10 gennaio era prevista una manifestazione, la pioggia costringe gli"
        " organizzatori a rinviare.",
        [],
    ),
    ("Nessuno ha interrotto il servizio il 10 gennaio a Taraz.", []),
    ("Il padrone ha minacciato di licenziare tutte le operaie di Taraz il 10 gennaio.", []),
    ("Il 10 gennaio il ministero ha smentito che la trattativa a Taraz si sia mai interrotta.", []),
    ("Le scuole di Taraz potrebbero fermarsi a tempo indeterminato dal 25 gennaio.", []),
    ("Il 10 gennaio un camion si è fermato a Taraz per un guasto.", []),
    ("Il 10 gennaio a Taraz due operai sono morti nel crollo di una galleria.", []),
    (
        "Il 10 gennaio il presidente ha vinto le elezioni ad Almaty con il 70 per cento dei voti.",
        [],
    ),
    ("Il 10 gennaio a Taraz l'azienda ha negato che si sia trattato di uno sciopero.", []),
    ("Il 10 gennaio a Taraz la protesta ha assunto un carattere diverso.", []),
    ("Il 10 gennaio a Taraz i ballerini hanno sfilato in costume.", []),
    ("Il 10 gennaio a Taraz la polizia ha multato gli automobilisti per eccesso di velocità.", []),
    ("Il 10 gennaio a Taraz la squadra si è ritrovata in piazza per festeggiare la coppa.", []),
    ("Il 10 gennaio l'ospedale di Taraz ha sospeso le visite dei parenti per l'influenza.", []),
    ("Il 10 gennaio a Taraz i turisti hanno abbandonato i campi allagati.", []),
    ("Il 10 gennaio a Taraz un uomo ritardò il volo di due ore.", []),
    ("Il 10 gennaio a Taraz il medico ha rifiutato il farmaco.", []),
    ("Il 10 gennaio a Taraz l'accesso al parco è stato limitato per lavori.", []),
    ("Il 10 gennaio il sindaco di Taraz ha annunciato un concerto in piazza.", []),
    ("Il 10 gennaio a Taraz l'esercito si è schierato per la parata.", []),
    (
        "Oral, 12 gennaio - Le cucitrici di tre fabbriche di Taraz sono entrate in reparto ma"
        " sono rimaste sedute davanti alle macchine spente.",
        ["strike Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio gli operai del cantiere di Atyrau hanno deposto i caschi.",
        ["strike Atyrau 2022-01-12"],
    ),
    (
        "Il 12 gennaio i corrieri di Almaty hanno spento le app per sei ore.",
        ["strike Almaty 2022-01-12"],
    ),
    ("Il 12 gennaio a Taraz gli insegnanti non hanno fatto lezione.", ["strike Taraz 2022-01-12"]),
    ("Il 12 gennaio a Taraz i medici hanno lasciato le corsie.", ["strike Taraz 2022-01-12"]),
    (
        "Il 12 gennaio a Karaganda i macchinisti hanno proclamato lo sciopero della lumaca, "
        "viaggiando a trenta all'ora.",
        ["strike Karagandy 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz i vendemmiatori non si sono presentati nei vigneti.",
        ["strike Taraz 2022-01-12"],
    ),
    ("Il 12 gennaio a Ridder nessun minatore è sceso nei pozzi.", ["strike Ridder 2022-01-12"]),
    (
        "Gli autisti di Taraz hanno parcheggiato gli autobus nel deposito il 12 gennaio e "
        "hanno consegnato le chiavi.",
        ["strike Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz le raccoglitrici di tè hanno disertato le piantagioni.",
        ["strike Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio i tassisti di Semej hanno marciato al rallentatore verso il municipio "
        "suonando i clacson.",
        ["protest Semey 2022-01-12"],
    ),
    (
        "Il 12 gennaio ad Arkalyk alcune madri si sono incatenate ai cancelli dell'akimat.",
        ["protest Arkalyk 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz si è svolta un'assemblea di minatori davanti alla fonderia.",
        ["protest Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio una decina di donne ha inscenato una protesta silenziosa sotto le "
        "finestre della procura di Kostanaj.",
        ["protest Kostanay 2022-01-12"],
    ),
    (
        "Il 12 gennaio ad Aktobe i licenziati hanno montato una iurta davanti alla sede "
        "dell'azienda.",
        ["protest Aktobe 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz cinque operai hanno cominciato a rifiutare il cibo.",
        ["protest Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Pavlodar i risparmiatori hanno bussato per ore alle porte della "
        "banca scandendo slogan.",
        ["protest Pavlodar 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Oral un corteo funebre per l'operaio ucciso si è trasformato in "
        "manifestazione.",
        ["protest Oral 2022-01-12"],
    ),
    (
        "Il 12 gennaio i dimostranti hanno divelto il cancello del municipio di Taraz e sono "
        "entrati nel cortile.",
        ["storming Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz i giovani hanno saccheggiato l'ufficio delle imposte.",
        ["storming Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio i camionisti hanno messo i rimorchi di traverso sulla strada per Aktau.",
        ["blockade Aktau 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz i contadini hanno ammucchiato terra e tronchi sulla Panamericana.",
        ["blockade Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Beyneu gli operai hanno impedito ai camion di uscire dal cantiere.",
        ["blockade Beyneu 2022-01-12"],
    ),
    (
        "Il 12 gennaio decine di persone si sono sdraiate sui binari a Šubarkuduk.",
        ["blockade Shubarkuduk 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz i marittimi hanno sbarrato l'ingresso del porto.",
        ["blockade Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio ad Aktobe la polizia ha trascinato via dodici donne dalla piazza.",
        ["repression Aktobe 2022-01-12"],
    ),
    (
        "Il 12 gennaio il tribunale di Taraz ha inflitto quindici giorni di arresto a tre "
        "sindacalisti.",
        ["repression Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz uomini in borghese hanno caricato su un furgone il portavoce "
        "degli scioperanti.",
        ["repression Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz i gendarmi hanno sparato in aria per disperdere la folla.",
        ["repression Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Oral la casa di un'attivista è stata perquisita.",
        ["repression Oral 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz un giovane manifestante ha perso un occhio per un proiettile "
        "di gomma della polizia.",
        ["repression Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio ad Almaty è stato imposto il divieto di assembramento.",
        ["state_response Almaty 2022-01-12"],
    ),
    (
        "Il 12 gennaio ad Aktau la rete mobile è rimasta muta per tutta la notte.",
        ["state_response Aktau 2022-01-12"],
    ),
    (
        "Il 12 gennaio la compagnia ha accettato di aumentare le paghe del 20 per cento a "
        "Žanaozen.",
        ["state_response Zhanaozen 2022-01-12"],
    ),
    (
        "Il 12 gennaio l'akim di Taraz ha garantito che nessuno scioperante sarà punito.",
        ["state_response Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio il governo ha fissato un tetto al prezzo del gas.",
        ["state_response Kazakhstan 2022-01-12"],
    ),
    (
        "Il 12 gennaio la direzione della miniera di Ridder ha sospeso dal lavoro otto minatori.",
        ["state_response Ridder 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz il tribunale ha dichiarato illegittimo lo sciopero.",
        ["state_response Taraz 2022-01-12"],
    ),
    ("Il 12 gennaio il presidente ha ricevuto una delegazione di scioperanti di Žanaozen.", []),
    ("Il 12 gennaio a Taraz il governo ha presentato il piano per le strade.", []),
    ("Il 12 gennaio a Taraz la neve ha bloccato i binari.", []),
    ("Il 12 gennaio a Taraz la polizia ha fermato un'auto rubata.", []),
    ("Il 12 gennaio i pendolari di Taraz sono rimasti fermi per un guasto alla linea.", []),
    (
        "Il 12 gennaio la squadra di Taraz ha abbandonato il campo per protesta contro l'arbitro.",
        [],
    ),
    ("Il 12 gennaio a Taraz i contadini hanno lasciato i campi per la mietitura finita.", []),
    ("I sindacati di Taraz avvertono che il 12 gennaio la rabbia cresceva.", []),
    ("Il 12 gennaio la procura di Taraz ha chiuso l'inchiesta sulla strage del 2011.", []),
    ("Il 12 gennaio a Taraz un operaio ha perso la vita schiacciato da una gru.", []),
    (
        "Il 12 gennaio gli studenti di Taraz si sono ritrovati in piazza per la foto di fine anno.",
        [],
    ),
    ("Il 12 gennaio l'esercito ha sfilato a Taraz.", []),
    ("Il 12 gennaio la compagnia aerea ha sospeso i voli per Taraz a causa della nebbia.", []),
    (
        "Il 12 gennaio a Taraz gli stipendi degli insegnanti sono aumentati del 3 per cento "
        "rispetto all'anno scorso.",
        [],
    ),
    ("Il 12 gennaio a Taraz il ministro ha consegnato gli alloggi ai reduci.", []),
    ("Il 12 gennaio i tifosi di Taraz hanno invaso il campo.", []),
    ("A Taraz gli scioperi sono rari, disse il 12 gennaio il sociologo.", []),
    ("Il 12 gennaio a Taraz la banda ha sfilato per la festa del raccolto.", []),
    ("Il 12 gennaio a Taraz il medico ha visitato soltanto i casi gravi per l'epidemia.", []),
    ("Il 12 gennaio il sito dell'akimat di Taraz era bloccato per manutenzione.", []),
    ("Il 12 gennaio a Taraz una ruspa ha demolito le tende del mercato.", []),
    ("Il 12 gennaio a Taraz la nave è rimasta agli ormeggi.", []),
    ("Il 12 gennaio a Taraz il tribunale ha multato l'azienda per inquinamento.", []),
    ("Il 12 gennaio a Taraz il sindaco viene sostituito alla scadenza del mandato.", []),
    ("Il 12 gennaio a Taraz l'azienda ha annullato la festa aziendale.", []),
    ("Il 12 gennaio gli abitanti di Taraz si sono riversati in strada dopo la scossa.", []),
    ("Il 12 gennaio la polizia di Taraz ha smantellato una rete di spacciatori.", []),
    ("Il 12 gennaio gli agenti hanno rimosso le tende da campo dei pellegrini a Taraz.", []),
    (
        "Il 12 gennaio a Taraz il governo ha istituito una commissione d'inchiesta sul crollo"
        " del ponte.",
        [],
    ),
    ("Il 12 gennaio il presidente ha nominato il nuovo akim di Taraz.", []),
    ("Il 12 gennaio i medici di Taraz hanno sospeso le operazioni per un blackout.", []),
    ("Il 12 gennaio a Taraz gli insegnanti hanno consegnato le pagelle.", []),
    ("Il 12 gennaio i pescatori di Atyrau sono rimasti in porto per la tempesta.", []),
    ("Il 12 gennaio i minatori di Ridder hanno lasciato la miniera alla fine del turno.", []),
    (
        "Il 12 gennaio la folla di Taraz si è accalcata davanti al palazzo per vedere il cantante.",
        [],
    ),
    ("Il 12 gennaio un ladro ha cercato di entrare nella banca di Taraz.", []),
    (
        "Il 12 gennaio gli impiegati di Taraz si sono ritrovati davanti al municipio per la gita.",
        [],
    ),
    ("Il 12 gennaio a Taraz l'ufficio ha sospeso i ritiri dei documenti.", []),
    ("Il 12 gennaio il viale di Taraz è stato chiuso per la maratona.", []),
    ("Il 12 gennaio la polizia ha perquisito la casa di un trafficante a Taraz.", []),
    ("Il 12 gennaio a Taraz l'azienda ha annullato le multe agli automobilisti.", []),
    (
        "Il 12 gennaio gli operai di Taraz hanno ritardato l'inizio dei lavori del ponte per "
        "il gelo.",
        [],
    ),
    ("Il 12 gennaio i dipendenti di Taraz hanno mostrato cartelli ai visitatori della fiera.", []),
    ("Il 12 gennaio i lavoratori di Taraz non si sono presentati in tribunale.", []),
    ("Il 12 gennaio i minatori di Taraz si dicono pronti a trattare.", []),
    ("Il 12 gennaio gli stipendi di Taraz non sono stati pagati.", []),
    ("I sindacati sostengono che il 12 gennaio a Taraz nessun autobus sia in ritardo.", []),
    (
        "Il 12 gennaio circa duemila operaie di Taraz hanno lasciato le linee di montaggio "
        "per chiedere il bonus del Tet.",
        ["strike Taraz 2022-01-12"],
    ),
    (
        "Gli addetti alle pulizie di Aktau hanno incrociato per tre giorni le braccia dal 10 "
        "gennaio.",
        ["strike Aktau 2022-01-10..2022-01-20"],
    ),
    (
        "Il 12 gennaio, ad Aktau, il turno di notte si è rifiutato di cominciare.",
        ["strike Aktau 2022-01-12"],
    ),
    (
        "Ad Aktau il 12 gennaio si sono astenuti dal lavoro in ottocento.",
        ["strike Aktau 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz le maquilas sono rimaste vuote: le operaie scioperano per "
        "l'aumento.",
        ["strike Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio i dottorandi di Almaty hanno bloccato gli esami rifiutandosi di "
        "correggere i compiti.",
        ["strike Almaty 2022-01-12"],
    ),
    (
        "Il 12 gennaio gli abitanti di Kulsary hanno occupato simbolicamente l'ufficio del "
        "sindaco per un'ora.",
        ["storming Qulsary 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz i manifestanti hanno forzato il cordone e sono entrati nel "
        "palazzo della regione.",
        ["storming Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio un gruppo di dimostranti tenta di penetrare nella sede della "
        "televisione di Almaty.",
        ["storming Almaty 2022-01-12"],
    ),
    (
        "Il 12 gennaio i trattori hanno invaso la tangenziale di Kostanay.",
        ["blockade Kostanay 2022-01-12"],
    ),
    (
        "Il 12 gennaio i manifestanti hanno acceso falò sulla statale a Beyneu.",
        ["blockade Beyneu 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Beyneu gli operai hanno fatto entrare soltanto le ambulanze, "
        "respingendo i camion.",
        ["blockade Beyneu 2022-01-12"],
    ),
    (
        "Il 12 gennaio ad Aktau sono spariti quattro attivisti prelevati da uomini incappucciati.",
        ["repression Aktau 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Semej la celere ha malmenato i partecipanti al sit-in.",
        ["repression Semey 2022-01-12"],
    ),
    (
        "Il 12 gennaio il leader dei minatori di Karaganda è stato rinchiuso in isolamento.",
        ["repression Karagandy 2022-01-12"],
    ),
    (
        "Il 12 gennaio ad Almaty i medici hanno contato nove cadaveri con fori di proiettile.",
        ["repression Almaty 2022-01-12"],
    ),
    (
        "Il 12 gennaio nelle strade di Almaty sono comparsi i blindati.",
        ["repression Almaty 2022-01-12"],
    ),
    ("Il 12 gennaio ad Almaty è scattato il coprifuoco.", ["state_response Almaty 2022-01-12"]),
    (
        "Il 12 gennaio i provider di Aktobe hanno staccato la connessione su ordine delle "
        "autorità.",
        ["state_response Aktobe 2022-01-12"],
    ),
    (
        "Il 12 gennaio la raffineria di Pavlodar ha riassunto i venti operai licenziati.",
        ["state_response Pavlodar 2022-01-12"],
    ),
    (
        "Il 12 gennaio il governo ha fatto marcia indietro sul rincaro del gas.",
        ["state_response Kazakhstan 2022-01-12"],
    ),
    (
        "Il 12 gennaio il ministro dell'Energia si è dimesso.",
        ["state_response Kazakhstan 2022-01-12"],
    ),
    (
        "Il 12 gennaio il governo ha dirottato fondi per pagare gli arretrati dei minatori di"
        " Ridder.",
        ["state_response Ridder 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Karaganda un corteo di caschi gialli ha attraversato il centro.",
        ["protest Karagandy 2022-01-12"],
    ),
    (
        "Il 12 gennaio le vedove dei minatori hanno deposto scarpe vuote davanti alla sede "
        "dell'azienda a Karaganda.",
        ["protest Karagandy 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Kostanay i contadini hanno rovesciato latte davanti all'akimat.",
        ["protest Kostanay 2022-01-12"],
    ),
    (
        "Il 12 gennaio due operai sono saliti su una gru a Taraz minacciando di gettarsi.",
        ["protest Taraz 2022-01-12"],
    ),
    (
        "Il 12 gennaio a Taraz il blocco stradale è durato tre giorni.",
        ["blockade Taraz 2022-01-12..2022-01-14"],
    ),
    (
        "Il 10 gennaio ad Taraz i medici hanno sospeso le visite; riprenderanno a lavorare "
        "soltanto il 16 gennaio.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Taraz gli operai hanno bloccato la statale fino a mercoledì 12.",
        ["blockade Taraz 2022-01-10..2022-01-12"],
    ),
    (
        "I macchinisti di Taraz hanno scioperato il 10 gennaio e sono tornati al lavoro mercoledì.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Oral gli insegnanti hanno incrociato le braccia. Il 13 gennaio sono "
        "tornati in classe.",
        ["strike Oral 2022-01-10"],
    ),
    ("Il 10 gennaio a Oral la polizia ha sciolto il presidio.", ["repression Oral 2022-01-10"]),
    ("Il 10 gennaio a Oral la polizia ha sciolto il dubbio sul furto.", []),
    ("Il 10 gennaio a Oral l'azienda è stata multata per i ritardi nei salari degli operai.", []),
    (
        "Il 10 gennaio il ministro dell'Energia ha promesso aumenti ai minatori di Ridder.",
        ["state_response Ridder 2022-01-10"],
    ),
    ("Il 10 gennaio a Oral i minatori hanno lasciato la cava a fine giornata.", []),
    ("Nella sera del 10 gennaio l'accesso al web è stato ripristinato ad Almaty.", []),
    ("Il 10 gennaio a Oral un operaio si è rifiutato di firmare il verbale.", []),
    ("Il 10 gennaio a Oral i dipendenti hanno sospeso la raccolta di fondi.", []),
    ("Il 10 gennaio a Oral i medici lavorano solo per emergenze.", ["strike Oral 2022-01-10"]),
    # further ways to protest
    ("In migliaia hanno invaso le strade di Taraz sabato.", ["protest Taraz 2022-01-15"]),
    (
        "I cassintegrati si sono incatenati ai cancelli a Temirtau lunedì.",
        ["protest Temirtau 2022-01-17"],
    ),
    (
        "Tre operai sono saliti su una gru a Pavlodar il 18 gennaio.",
        ["protest Pavlodar 2022-01-18"],
    ),
    ("Ieri a Kentau la gente è tornata a marciare.", ["protest Kentau 2022-01-19"]),
    (
        "A Oral le maestre hanno inscenato un girotondo davanti al municipio il 14 gennaio.",
        ["protest Oral 2022-01-14"],
    ),
    ("Un fiume di gente ha attraversato Shymkent sabato.", ["protest Shymkent 2022-01-15"]),
    # further stormings and blockades
    ("Ieri a Taraz i manifestanti hanno invaso il municipio.", ["storming Taraz 2022-01-19"]),
    (
        "A Oral la sede della televisione è stata data alle fiamme il 7 gennaio.",
        ["storming Oral 2022-01-07"],
    ),
    ("Binari occupati a Semej per due ore il 18 gennaio.", ["blockade Semey 2022-01-18"]),
    (
        "Ad Aktau l'accesso al porto è stato impedito per tutta la giornata del 7 gennaio.",
        ["blockade Aktau 2022-01-07"],
    ),
    (
        "A Taraz hanno steso i copertoni sulla statale il 12 gennaio.",
        ["blockade Taraz 2022-01-12"],
    ),
    (
        "A Kentau gli operai hanno bloccato la strada per Shymkent il 18 gennaio.",
        ["blockade Kentau 2022-01-18"],
    ),
    # further measures of police, state and employers
    ("Due delegati sono finiti in manette a Taraz ieri.", ["repression Taraz 2022-01-19"]),
    (
        "Ad Almaty gli agenti hanno portato via di peso una decina di attivisti il 18 gennaio.",
        ["repression Almaty 2022-01-18"],
    ),
    ("Cariche e lacrimogeni ieri a Oral.", ["repression Oral 2022-01-19"]),
    (
        "Il prefetto di Semej ha precettato i tranvieri il 17 gennaio.",
        ["state_response Semey 2022-01-17"],
    ),
    (
        "A Taraz la proprietà ha messo alla porta dodici operaie il 17 gennaio.",
        ["state_response Taraz 2022-01-17"],
    ),
    ("Il 5 gennaio internet è stato staccato a Oral.", ["state_response Oral 2022-01-05"]),
    (
        "Ieri a Kentau la direzione ha concesso un aumento del dieci per cento.",
        ["state_response Kentau 2022-01-19"],
    ),
    # what is still to come
    ("Domani a Taraz incrociano le braccia gli autisti.", ["strike Taraz 2022-01-21 announced"]),
    (
        "È prevista per sabato 22 gennaio a Oral una manifestazione.",
        ["protest Oral 2022-01-22 announced"],
    ),
    (
        "Venerdì 28 gennaio saremo in piazza anche noi a Semej.",
        ["protest Semey 2022-01-28 announced"],
    ),
    (
        "Revocato lo sciopero di Oral; confermato invece quello di Semej, venerdì 28.",
        ["strike Semey 2022-01-28 announced"],
    ),
    # the capital, regions in small letters, heads of entries, hours and ends of months
    ("Nella capitale i tassisti hanno scioperato martedì.", ["strike Astana 2022-01-18"]),
    (
        "Il 12 gennaio nel Kazakistan orientale hanno scioperato i minatori.",
        ["strike East Kazakhstan Region 2022-01-12"],
    ),
    (
        "3) Taraz, 17 gennaio. Picchetto di solidarietà con i minatori di Ridder.",
        ["protest Taraz 2022-01-17"],
    ),
    (
        "Il 10 gennaio i minatori di Ridder hanno scioperato. Altre quarantott'ore e tocca a Oral.",
        ["strike Ridder 2022-01-10", "strike Oral 2022-01-12"],
    ),
    (
        "Il 3 gennaio a Oral hanno scioperato i medici. A fine mese l'azienda di Taraz riassume i "
        "sessanta operai che aveva messo alla porta in settembre.",
        [
            "strike Oral 2022-01-03",
            "state_response Taraz 2022-01-21..2022-01-31 announced",
            "state_response Taraz 2021-09-01..2021-09-30 background",
        ],
    ),
    # people, organisations and companies are not where it was
    (
        "Il 10 gennaio Nursultan Aktaev ha guidato un corteo a Oral.",
        ["protest Oral 2022-01-10"],
    ),
    (
        "Il 10 gennaio gli operai della Taraz Motors hanno scioperato a Kentau.",
        ["strike Kentau 2022-01-10"],
    ),
    (
        "Non solo a Taraz, ma anche a Oral il 10 gennaio si è scioperato: hanno scioperato tutti.",
        ["strike Taraz 2022-01-10", "strike Oral 2022-01-10"],
    ),
    # in other words
    (
        "Otto ore di stop martedì alla raffineria di Atyrau.",
        ["strike Atyrau Refinery 2022-01-18"],
    ),
    (
        "A Temirtau gli altoforni si sono spenti lunedì: gli operai hanno detto basta.",
        ["strike Temirtau 2022-01-17"],
    ),
    (
        "I conducenti di Shymkent il 17 gennaio non sono usciti dai depositi.",
        ["strike Shymkent 2022-01-17"],
    ),
    (
        "Il 10 gennaio i saldatori di Aktau deposero gli attrezzi.",
        ["strike Aktau 2022-01-10"],
    ),
    (
        "A Taraz la produzione si è arrestata il 17 gennaio per l'agitazione dei saldatori.",
        ["strike Taraz 2022-01-17"],
    ),
    (
        "Prosegue senza interruzioni dal 13 gennaio lo sciopero dei tranvieri di Pavlodar.",
        ["strike Pavlodar 2022-01-13..2022-01-20"],
    ),
    (
        "Il 16 gennaio i rider di Almaty hanno spento i telefoni.",
        ["strike Almaty 2022-01-16"],
    ),
    (
        "Ieri a Oral una delegazione di pensionati ha consegnato le firme al termine di un corteo.",
        ["protest Oral 2022-01-19"],
    ),
    (
        "Il 14 gennaio i familiari dei minatori hanno vegliato davanti ai cancelli a Karaganda.",
        ["protest Karagandy 2022-01-14"],
    ),
    (
        "Sabato a Shymkent gli allevatori hanno rovesciato il latte davanti al municipio.",
        ["protest Shymkent 2022-01-15"],
    ),
    (
        "A Taraz quattrocento donne hanno battuto le pentole per le vie del centro l'11 gennaio.",
        ["protest Taraz 2022-01-11"],
    ),
    (
        "A Oral le vedove hanno sostato per ore sotto le finestre del governatore il 13 gennaio.",
        ["protest Oral 2022-01-13"],
    ),
    (
        "Il 18 gennaio ad Aktau tre saldatori si sono cosparsi di benzina davanti alla direzione.",
        ["protest Aktau 2022-01-18"],
    ),
    (
        "Dal 15 gennaio i licenziati di Temirtau dormono in tenda davanti ai cancelli.",
        ["protest Temirtau 2022-01-15..2022-01-20"],
    ),
    (
        "Fischi e striscioni sotto il municipio di Taraz ieri mattina.",
        ["protest Taraz 2022-01-19"],
    ),
    (
        "Sfilata di trattori lunedì per il centro di Kostanay.",
        ["protest Kostanay 2022-01-17"],
    ),
    (
        "Il 5 gennaio a Taraz la folla è entrata nel palazzo della prefettura e lo ha incendiato.",
        ["storming Taraz 2022-01-05"],
    ),
    (
        "Il 13 gennaio a Kentau i residenti si sono sdraiati sui binari, fermando i convogli.",
        ["blockade Kentau 2022-01-13"],
    ),
    (
        "Lunedì a Pavlodar i camionisti hanno messo i mezzi di traverso sulla tangenziale.",
        ["blockade Pavlodar 2022-01-17"],
    ),
    (
        "Fermato lunedì a Semej il leader del sindacato dei tranvieri.",
        ["repression Semey 2022-01-17"],
    ),
    (
        "A Kentau la polizia ha sgomberato il presidio il 17 gennaio.",
        ["repression Kentau 2022-01-17"],
    ),
    (
        "Il 14 gennaio a Kostanay il giudice ha disposto la custodia cautelare per due attivisti.",
        ["repression Kostanay 2022-01-14"],
    ),
    (
        "La procura di Ridder ha multato ieri cinque minatori per manifestazione non autorizzata.",
        ["repression Ridder 2022-01-19"],
    ),
    (
        "Ieri la conceria di Kentau ha firmato l'accordo che aumenta i salari del 12%.",
        ["state_response Kentau 2022-01-19"],
    ),
    (
        "Il 18 gennaio un tribunale di Aktau ha dichiarato illegale lo sciopero dei saldatori.",
        ["state_response Aktau 2022-01-18"],
    ),
    # days that stand alone above what happened, under a title that names their month
    (
        "Cronologia, dicembre 2021\n\nLunedì 13\nA Oral scioperano i tranvieri.\n\nMartedì 14\n"
        "Corteo di pensionati a Taraz.\n\n10 gennaio 2022\nA Kentau hanno scioperato i medici.",
        [
            "strike Oral 2021-12-13 background",
            "protest Taraz 2021-12-14 background",
            "strike Kentau 2022-01-10",
        ],
    ),
    (
        "Il 10 gennaio gli spazzini di Taraz hanno posato gli attrezzi, e per quattro giorni "
        "nessuno li ha ripresi.",
        ["strike Taraz 2022-01-10..2022-01-13"],
    ),
    (
        "I tipografi di Oral erano in sciopero da lunedì: la vertenza si è chiusa mercoledì sera.",
        ["strike Oral 2022-01-17..2022-01-19"],
    ),
    (
        "Martedì 11 gennaio i contadini di Semej hanno chiuso con i trattori la statale. L'hanno "
        "tenuta bloccata fino a venerdì.",
        ["blockade Semey 2022-01-11..2022-01-14"],
    ),
    (
        "Nella notte tra lunedì e martedì a Taraz i camionisti hanno sbarrato con tronchi e "
        "copertoni il casello; all'alba sono stati caricati dalla polizia.",
        ["blockade Taraz 2022-01-17..2022-01-18", "repression Taraz 2022-01-18"],
    ),
    (
        "I sindacati hanno proclamato per il 28 gennaio quattro ore di sciopero nazionale; il "
        "giorno prima è previsto un presidio ad Aktau.",
        ["strike Kazakhstan 2022-01-28 announced", "protest Aktau 2022-01-27 announced"],
    ),
    (
        "Il 12 gennaio il governo ha dovuto congelare, in tutto il paese, i rincari.",
        ["state_response Kazakhstan 2022-01-12"],
    ),
    (
        "A Ridder ieri sono arrivati otto licenziamenti per i promotori dello sciopero.",
        ["state_response Ridder 2022-01-19"],
    ),
    (
        "In piazza ad Aktau, ieri, un centinaio di pensionati.",
        ["protest Aktau 2022-01-19"],
    ),
    # as real reports write
    (
        "Ad Aktau la protesta dei fornai è giunta ormai al ventitreesimo giorno.",
        ["protest Aktau 2021-12-29..2022-01-20"],
    ),
    ("Oral, 4º giorno di sciopero dei tramvieri.", ["strike Oral 2022-01-17..2022-01-20"]),
    (
        "Il corteo di Aktau è arrivato ieri in piazza Primo Maggio.",
        ["protest Aktau 2022-01-19"],
    ),
    (
        "A Taraz ieri i fornai hanno dato vita nel pomeriggio a un corteo.",
        ["protest Taraz 2022-01-19"],
    ),
    ("Ieri a Oral i tessitori si sono scontrati con la polizia.", ["protest Oral 2022-01-19"]),
    (
        "Scontri tra manifestanti e agenti sono scoppiati ieri sera a Semej.",
        ["protest Semey 2022-01-19"],
    ),
    (
        "Ieri ad Aktau un gruppo di fornai ha cercato di raggiungere il municipio.",
        ["protest Aktau 2022-01-19"],
    ),
    (
        "A Taraz ieri i dimostranti hanno lanciato pietre contro le vetrine.",
        ["protest Taraz 2022-01-19"],
    ),
    ("Ieri a Oral i soldati pattugliavano le vie.", ["repression Oral 2022-01-19"]),
    ("Ieri la polizia ha circondato il mercato di Taraz.", ["repression Taraz 2022-01-19"]),
    (
        "Ieri a Semej la polizia ha fatto irruzione nella sede dei tessitori.",
        ["repression Semey 2022-01-19"],
    ),
    (
        "Un fornaio è morto ieri ad Aktau durante gli scontri con la polizia.",
        ["repression Aktau 2022-01-19", "protest Aktau 2022-01-19"],
    ),
    (
        "Ieri a Oral i camionisti hanno bloccato le strade per protesta.",
        ["blockade Oral 2022-01-19"],
    ),
    (
        "I posti di blocco si sono estesi ieri alla periferia di Taraz.",
        ["blockade Taraz 2022-01-19"],
    ),
    (
        "A Taraz le persone che hanno manifestato ieri erano trecento.",
        ["protest Taraz 2022-01-19"],
    ),
    (
        "In seguito agli scontri del 12 gennaio, a Oral cento persone si sono radunate ieri.",
        ["protest Oral 2022-01-19"],
    ),
    (
        "Ad Aktau i camionisti hanno bloccato ieri la superstrada che collega Oral a Taraz.",
        ["blockade Aktau 2022-01-19"],
    ),
    ("Non si placa la protesta a Semej.", ["protest Semey 2022-01-20"]),
    ("Non si ferma lo sciopero dei fornai a Taraz.", ["strike Taraz 2022-01-20"]),
    (
        "Ad Aktau la polizia ha usato ieri cannoni ad acqua contro la folla.",
        ["repression Aktau 2022-01-19"],
    ),
    ("Due tessitori sono rimasti feriti ieri a Oral.", ["repression Oral 2022-01-19"]),
    (
        "A Semej cento persone si sono radunate contro il decreto del 3 gennaio.",
        ["protest Semey 2022-01-20"],
    ),
    (
        "Ieri ad Aktau è stata occupata l'università statale.",
        ["storming Aktau 2022-01-19"],
    ),
    ("I fornai hanno sfilato ieri in via Oral ad Aktau.", ["protest Aktau 2022-01-19"]),
    ("Ieri a Taraz è passata da piazza Oral una marcia di fornai.", ["protest Taraz 2022-01-19"]),
    (
        "A Semej i dimostranti hanno provato ieri a entrare nel municipio: la polizia li ha "
        "respinti.",
        ["storming Semey 2022-01-19", "repression Semey 2022-01-19"],
    ),
    (
        "Gli studenti di Taraz hanno bloccato ieri per un'ora corso Abaj.",
        ["blockade Taraz 2022-01-19"],
    ),
    (
        "Il corteo di Aktau, partito alle 10, si è concluso ieri davanti al municipio.",
        ["protest Aktau 2022-01-19"],
    ),
    ("Ieri disagi a Oral per il blocco dei tassisti.", ["blockade Oral 2022-01-19"]),
    ("Lo stop dei tassisti ha svuotato ieri le strade a Oral.", ["strike Oral 2022-01-19"]),
    (
        "A Taraz i dimostranti hanno attaccato ieri la sede della dogana.",
        ["storming Taraz 2022-01-19"],
    ),
    # what is to come is no day of what was done
    (
        "A Oral i fornai preparano uno sciopero per domani. La polizia ha fermato due delegati.",
        ["strike Oral 2022-01-21 announced", "repression Oral 2022-01-20"],
    ),
    # the year of a chronology stands above it
    (
        "Cronaca del 2011\n\n3 dicembre\nAd Aktau scioperano i fornai.\n16 dicembre\nA Zhanaozen "
        "la polizia spara sui manifestanti.",
        ["strike Aktau 2011-12-03", "repression Zhanaozen 2011-12-16"],
    ),
    # people and offices of a country, where no place is named
    ("Gli agricoltori polacchi hanno bloccato ieri le strade.", ["blockade Poland 2022-01-19"]),
    ("Il governo kirghiso ha ritirato ieri la riforma.", ["state_response Kyrgyzstan 2022-01-19"]),
    ("Ad Oral gli operai polacchi hanno scioperato ieri.", ["strike Oral 2022-01-19"]),
    (
        "Ieri ad Aktau hanno scioperato i fornai. Gli agricoltori turchi, intanto, hanno sfilato.",
        ["strike Aktau 2022-01-19", "protest Türkiye 2022-01-19"],
    ),
    (
        "Ad Aktau gli autisti hanno scioperato ieri. Hanno bloccato la statale 32 verso Atyrau.",
        ["strike Aktau 2022-01-19", "blockade Aktau 2022-01-19"],
    ),
    (
        "L'11 e il 12 gennaio i pensionati di Pavlodar sono scesi in piazza. Il secondo giorno la "
        "polizia ha fermato sei persone.",
        ["protest Pavlodar 2022-01-11..2022-01-12", "repression Pavlodar 2022-01-12"],
    ),
    # as real pages write
    ("Ad Aktau la polizia apre il fuoco sulla folla.", ["repression Aktau 2022-01-20"]),
    (
        "L'occupazione si estende a Taraz e Semej.",
        ["storming Taraz 2022-01-20", "storming Semey 2022-01-20"],
    ),
    ("In fiamme il municipio di Taraz.", ["storming Taraz 2022-01-20"]),
    ("Occupata anche la Darsena ad Aktau.", ["blockade Aktau 2022-01-20"]),
    (
        "Una quarantina di trattori si trova davanti al porto di Aktau.",
        ["protest Aktau 2022-01-20"],
    ),
    ("Gli agricoltori hanno mandato in tilt il traffico a Oral.", ["blockade Oral 2022-01-20"]),
    (
        "A Taraz, dove gli uffici sono aperti, l'adesione è stata pari al 60%.",
        ["strike Taraz 2022-01-20"],
    ),
    ("Terza notte di scontri a Semej.", ["protest Semey 2022-01-20"]),
    ("Sale a nove il numero dei morti a Oral negli scontri.", ["repression Oral 2022-01-20"]),
    (
        "Tra novembre e dicembre 2021 i fornai di Oral hanno organizzato uno sciopero.",
        ["strike Oral 2021-11-01..2021-12-31 background"],
    ),
    (
        "Dopo che, nel fine settimana, la folla ha assediato il municipio di Oral, oggi un corteo "
        "ha attraversato Taraz.",
        ["protest Oral 2022-01-15..2022-01-16", "protest Taraz 2022-01-20"],
    ),
    (
        "Il presidente ha firmato ad Aktau un decreto che introduce lo stato di emergenza.",
        ["state_response Kazakhstan 2022-01-20"],
    ),
    (
        "Uno sciopero di 24 ore, indetto dalle sigle per protestare contro i tagli, blocca Oral.",
        ["strike Oral 2022-01-20"],
    ),
    (
        "Gli insegnanti di Oral in sciopero da tre giorni hanno sfilato oggi.",
        ["strike Oral 2022-01-18..2022-01-20", "protest Oral 2022-01-20"],
    ),
    (
        "A Oral i parenti dei minatori morti nel 2011 si sono riuniti ieri in piazza.",
        ["protest Oral 2022-01-19"],
    ),
    (
        "A Oral sciopero alle officine, a Taraz i tranvieri bloccano le strade.",
        ["strike Oral 2022-01-20", "blockade Taraz 2022-01-20"],
    ),
    (
        "Corteo a Oral e Taraz per lo sciopero generale.",
        [
            "protest Oral 2022-01-20",
            "protest Taraz 2022-01-20",
            "strike Oral 2022-01-20",
            "strike Taraz 2022-01-20",
        ],
    ),
    (
        "A Oral i portuali hanno prolungato lo sciopero fino a sabato.",
        ["strike Oral 2022-01-20..2022-01-22"],
    ),
    ("Nessun treno in partenza da Oral per lo sciopero.", ["strike Oral 2022-01-20"]),
    (
        "Presìdi davanti alle prefetture di Oral e Taraz.",
        ["protest Oral 2022-01-20", "protest Taraz 2022-01-20"],
    ),
    ("In migliaia davanti al teatro di Oral.", ["protest Oral 2022-01-20"]),
    ("Licenziati sul tetto della fonderia a Temirtau.", ["protest Temirtau 2022-01-20"]),
    ("Cinquemila in piazza a Taraz.", ["protest Taraz 2022-01-20"]),
    ("Braccianti sui binari a Oral.", ["blockade Oral 2022-01-20"]),
    ("A Oral i facchini hanno bloccato l'uscita dei camion.", ["blockade Oral 2022-01-20"]),
    ("A Taraz spintoni tra operai e agenti.", ["protest Taraz 2022-01-20"]),
    (
        "A Oral la polizia ha notificato oggi sei denunce ai facchini per il picchetto del 3 "
        "gennaio.",
        ["repression Oral 2022-01-20"],
    ),
    ("Sono sei le vittime delle proteste a Semej.", ["repression Semey 2022-01-20"]),
    ("Assemblea permanente dei fornai a Semej.", ["protest Semey 2022-01-20"]),
    ("La città di Oral è scossa da nuove manifestazioni.", ["protest Oral 2022-01-20"]),
    ("Il paese è paralizzato dallo sciopero generale.", ["strike Kazakhstan 2022-01-20"]),
    (
        "Dopo che una folla si era radunata ieri a Semej, oggi a Oral ci sono stati scontri tra "
        "operai e polizia.\n\nGli agenti sono intervenuti per disperdere i manifestanti.",
        ["protest Semey 2022-01-19", "protest Oral 2022-01-20", "repression Oral 2022-01-20"],
    ),
    (
        "NUR-SULTAN (Agenzia) - I minatori kazaki hanno incrociato oggi le braccia.",
        ["strike Kazakhstan 2022-01-20"],
    ),
    # more verbs, voices and subjects of each kind
    ("Il 10 gennaio ad Aktau le gru del porto sono rimaste immobili.", ["strike Aktau 2022-01-10"]),
    ("Karaganda, 10 gennaio: i pozzi sono fermi.", ["strike Karagandy 2022-01-10"]),
    (
        "Il turno di notte di Ridder ha deciso lunedì di non risalire in superficie.",
        ["strike Ridder 2022-01-17"],
    ),
    ("Dal 10 gennaio gli autisti di Taraz sono fermi.", ["strike Taraz 2022-01-10..2022-01-20"]),
    (
        "Lunedì a Semej le scuole sono rimaste chiuse per lo sciopero dei maestri.",
        ["strike Semey 2022-01-17"],
    ),
    (
        "Al terzo giorno di agitazione, ieri, i medici di Taraz hanno ricevuto solo le urgenze.",
        ["strike Taraz 2022-01-17..2022-01-19"],
    ),
    ("È sciopero a Taraz da lunedì.", ["strike Taraz 2022-01-17..2022-01-20"]),
    ("L'agitazione dei minatori di Kentau è cominciata lunedì.", ["strike Kentau 2022-01-17"]),
    (
        "Lunedì a Temirtau la produzione si è fermata: gli operai chiedono gli arretrati.",
        ["strike Temirtau 2022-01-17"],
    ),
    ("Ieri mattina i netturbini di Oral non hanno preso servizio.", ["strike Oral 2022-01-19"]),
    ("Stanno ferme le miniere di Ridder dal 12 gennaio.", ["strike Ridder 2022-01-12..2022-01-20"]),
    (
        "Lunedì, a Oral, i tessili hanno dato inizio a uno sciopero di tre giorni.",
        ["strike Oral 2022-01-17"],
    ),
    (
        "I dipendenti della mensa di Aktau lunedì si sono rifiutati di servire i pasti.",
        ["strike Aktau 2022-01-17"],
    ),
    ("Lunedì i postini di Taraz hanno abbandonato il servizio.", ["strike Taraz 2022-01-17"]),
    (
        "Il personale viaggiante di Semej ieri non ha fatto partire i treni.",
        ["strike Semey 2022-01-19"],
    ),
    (
        "Da ieri a Semej i camionisti tengono i mezzi fermi.",
        ["strike Semey 2022-01-19..2022-01-20"],
    ),
    (
        "Dopo la paga non versata, i trivellatori di Aktau hanno incrociato lunedì le braccia.",
        ["strike Aktau 2022-01-17"],
    ),
    (
        "Il 10 gennaio i lavoratori di Aktau proclamano lo sciopero e spengono le pompe.",
        ["strike Aktau 2022-01-10"],
    ),
    ("Ieri lo sciopero ha raggiunto anche Kentau.", ["strike Kentau 2022-01-19"]),
    ("Lunedì è entrato nel vivo lo sciopero dei ferrovieri a Semej.", ["strike Semey 2022-01-17"]),
    (
        "Lunedì 80 addetti alle pulizie di Oral non hanno timbrato il cartellino.",
        ["strike Oral 2022-01-17"],
    ),
    (
        "Nel cantiere di Kentau lunedì gli operai hanno bloccato i lavori.",
        ["strike Kentau 2022-01-17"],
    ),
    ("I saldatori di Aktau fanno sciopero da lunedì.", ["strike Aktau 2022-01-17..2022-01-20"]),
    ("Ieri a Taraz la gente è uscita per le strade.", ["protest Taraz 2022-01-19"]),
    (
        "Il 10 gennaio ad Aktau i minatori hanno raggiunto a piedi la sede dell'azienda.",
        ["protest Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio i pensionati di Aktau si sono dati appuntamento davanti al comune.",
        ["protest Aktau 2022-01-10"],
    ),
    (
        "Ieri una folla di duemila persone ha gridato slogan contro il governo ad Almaty.",
        ["protest Almaty 2022-01-19"],
    ),
    ("Ieri, ad Almaty, la piazza si è riempita di manifestanti.", ["protest Almaty 2022-01-19"]),
    (
        "Manifestano gli agricoltori: trattori ieri nel centro di Pavlodar.",
        ["protest Pavlodar 2022-01-19"],
    ),
    (
        "Ieri i minatori licenziati di Ridder si sono incatenati ai cancelli.",
        ["protest Ridder 2022-01-19"],
    ),
    (
        "Un picchetto solitario è stato tenuto ieri ad Almaty da un attivista.",
        ["protest Almaty 2022-01-19"],
    ),
    (
        "Ieri a Oral 200 lavoratori hanno tenuto un'assemblea nel piazzale.",
        ["protest Oral 2022-01-19"],
    ),
    ("Ieri a Oral i manifestanti hanno eretto una tenda.", ["protest Oral 2022-01-19"]),
    (
        "Ieri sono scoppiati scontri tra dimostranti e polizia ad Almaty.",
        ["protest Almaty 2022-01-19"],
    ),
    ("Ieri ad Almaty la folla ha lanciato sassi contro gli agenti.", ["protest Almaty 2022-01-19"]),
    (
        "Il 10 gennaio gli operai di Aktau hanno marciato per dieci chilometri.",
        ["protest Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio Zhanaozen è insorta contro il rincaro del gas.",
        ["protest Zhanaozen 2022-01-10"],
    ),
    ("Domenica una veglia per le vittime si è tenuta a Taraz.", ["protest Taraz 2022-01-16"]),
    ("Domenica le donne di Taraz hanno fatto una catena umana.", ["protest Taraz 2022-01-16"]),
    (
        "Domenica la comunità kazaka si è raccolta davanti all'ambasciata a Londra.",
        ["protest London 2022-01-16"],
    ),
    (
        "Domenica i residenti di Taraz hanno dimostrato contro la discarica.",
        ["protest Taraz 2022-01-16"],
    ),
    ("Domenica la protesta è arrivata a Taraz.", ["protest Taraz 2022-01-16"]),
    ("Domenica a Taraz cori e fischi contro il governatore.", ["protest Taraz 2022-01-16"]),
    ("Domenica gli operai di Taraz hanno presidiato i cancelli.", ["protest Taraz 2022-01-16"]),
    (
        "Domenica a Taraz dieci operai sono entrati in sciopero della fame.",
        ["protest Taraz 2022-01-16"],
    ),
    (
        "Domenica gli operai si sono riversati davanti alla direzione di Taraz.",
        ["protest Taraz 2022-01-16"],
    ),
    (
        "Il 5 gennaio la folla è penetrata nella residenza presidenziale di Almaty.",
        ["storming Almaty 2022-01-05"],
    ),
    (
        "Il 5 gennaio gli insorti hanno preso il municipio di Almaty.",
        ["storming Almaty 2022-01-05"],
    ),
    (
        "Il 5 gennaio la folla ha sfondato le porte del municipio di Almaty.",
        ["storming Almaty 2022-01-05"],
    ),
    (
        "Il 5 gennaio i dimostranti hanno cercato di entrare nel palazzo del governo di Taraz.",
        ["storming Taraz 2022-01-05"],
    ),
    (
        "Il 5 gennaio gli operai hanno occupato la fabbrica di Temirtau.",
        ["storming Temirtau 2022-01-05"],
    ),
    (
        "Il 5 gennaio vetri rotti e uffici saccheggiati nel municipio di Taraz.",
        ["storming Taraz 2022-01-05"],
    ),
    (
        "Il 5 gennaio un gruppo di giovani ha incendiato il tribunale di Taraz.",
        ["storming Taraz 2022-01-05"],
    ),
    (
        "Il 5 gennaio i manifestanti sono entrati nel cortile del municipio di Taraz.",
        ["storming Taraz 2022-01-05"],
    ),
    ("Il 5 gennaio è stato assaltato il commissariato di Taraz.", ["storming Taraz 2022-01-05"]),
    ("Il 5 gennaio tentativo di assalto al municipio di Oral.", ["storming Oral 2022-01-05"]),
    (
        "Il 5 gennaio i residenti hanno scavalcato la recinzione della prefettura di Oral.",
        ["storming Oral 2022-01-05"],
    ),
    (
        "Il 5 gennaio a Oral la folla ha appiccato il fuoco al municipio.",
        ["storming Oral 2022-01-05"],
    ),
    (
        "Il 5 gennaio i precari si sono barricati dentro il provveditorato di Semej.",
        ["storming Semey 2022-01-05"],
    ),
    ("Ieri gli abitanti di Taraz hanno sbarrato la strada.", ["blockade Taraz 2022-01-19"]),
    (
        "Ieri i camionisti di Aktau hanno impedito l'ingresso al porto.",
        ["blockade Aktau 2022-01-19"],
    ),
    ("Ieri i trattori hanno chiuso l'accesso a Taraz.", ["blockade Taraz 2022-01-19"]),
    (
        "Ieri gli operai di Aktau hanno fermato il traffico sul ponte.",
        ["blockade Aktau 2022-01-19"],
    ),
    (
        "Ieri a Taraz non si passa: la strada è occupata dagli abitanti.",
        ["blockade Taraz 2022-01-19"],
    ),
    ("Ieri ad Almaty sono spuntate barricate.", ["blockade Almaty 2022-01-19"]),
    (
        "Ieri i residenti di Taraz hanno tagliato la strada con copertoni in fiamme.",
        ["blockade Taraz 2022-01-19"],
    ),
    ("Ieri a Taraz è stata interrotta la linea ferroviaria.", ["blockade Taraz 2022-01-19"]),
    (
        "Ieri i licenziati hanno bloccato i cancelli della fabbrica di Oral.",
        ["blockade Oral 2022-01-19"],
    ),
    ("Ieri i tassisti hanno intasato le strade di Almaty.", ["blockade Almaty 2022-01-19"]),
    ("Ieri i pescatori hanno chiuso il porto di Aktau con le reti.", ["blockade Aktau 2022-01-19"]),
    (
        "Ieri l'aeroporto di Almaty è rimasto bloccato dai manifestanti.",
        ["blockade Almaty 2022-01-19"],
    ),
    (
        "Ieri gli studenti di Semej hanno messo in atto un blocco del ponte.",
        ["blockade Semey 2022-01-19"],
    ),
    (
        "Ieri a Semej i contadini hanno bloccato con i carri il passaggio a livello.",
        ["blockade Semey 2022-01-19"],
    ),
    (
        "Ieri i manifestanti di Oral hanno impedito il passaggio ai mezzi.",
        ["blockade Oral 2022-01-19"],
    ),
    (
        "Ieri un convoglio di zucchero è rimasto bloccato a Oral dai manifestanti.",
        ["blockade Oral 2022-01-19"],
    ),
    ("Ieri un ponte è stato occupato a Taraz dai dimostranti.", ["blockade Taraz 2022-01-19"]),
    ("Ieri la polizia ha disperso il corteo di Taraz.", ["repression Taraz 2022-01-19"]),
    (
        "Quattordici di loro sono stati portati via dalla polizia ieri a Taraz.",
        ["repression Taraz 2022-01-19"],
    ),
    ("Ieri a Taraz tre attivisti sono stati trattenuti.", ["repression Taraz 2022-01-19"]),
    (
        "Ieri ad Aktau agenti in borghese hanno trascinato via un attivista.",
        ["repression Aktau 2022-01-19"],
    ),
    (
        "Ieri un tribunale di Aktau ha condannato tre operai a 15 giorni di arresto.",
        ["repression Aktau 2022-01-19"],
    ),
    (
        "Ieri il tribunale di Aktau ha disposto due mesi di custodia cautelare per il leader "
        "del sindacato.",
        ["repression Aktau 2022-01-19"],
    ),
    ("Ieri la polizia aprì il fuoco a Zhanaozen.", ["repression Zhanaozen 2022-01-19"]),
    (
        "Ieri a Zhanaozen un ragazzo è morto per un colpo di pistola sparato dalla polizia.",
        ["repression Zhanaozen 2022-01-19"],
    ),
    ("Ieri ad Almaty almeno venti feriti negli scontri.", ["repression Almaty 2022-01-19"]),
    ("Ieri rinforzi di polizia sono stati inviati ad Aktau.", ["repression Aktau 2022-01-19"]),
    ("Ieri la polizia ha sgomberato il presidio di Oral.", ["repression Oral 2022-01-19"]),
    ("Ieri i lacrimogeni hanno disperso gli scioperanti di Oral.", ["repression Oral 2022-01-19"]),
    ("Ieri gli agenti di Oral hanno sequestrato i tamburi.", ["repression Oral 2022-01-19"]),
    ("Ieri la folla di Oral è stata dispersa.", ["repression Oral 2022-01-19"]),
    ("Ieri a Oral raffica di fermi.", ["repression Oral 2022-01-19"]),
    ("Ieri i poliziotti hanno picchiato le donne a Kentau.", ["repression Kentau 2022-01-19"]),
    (
        "Ieri a Kentau un attivista è stato rapito da uomini in borghese.",
        ["repression Kentau 2022-01-19"],
    ),
    (
        "Ieri la polizia ha impedito ai manifestanti di Kentau di raggiungere la piazza.",
        ["repression Kentau 2022-01-19"],
    ),
    ("Ieri gli agenti hanno transennato la piazza di Kentau.", ["repression Kentau 2022-01-19"]),
    (
        "Ieri ad Almaty cecchini sui tetti hanno sparato ai passanti.",
        ["repression Almaty 2022-01-19"],
    ),
    ("Ad Almaty ieri 70 fermati.", ["repression Almaty 2022-01-19"]),
    (
        "Ieri ad Almaty la polizia ha caricato sui furgoni una ventina di persone.",
        ["repression Almaty 2022-01-19"],
    ),
    (
        "Ieri il governatore ha imposto il coprifuoco ad Almaty.",
        ["state_response Almaty 2022-01-19"],
    ),
    (
        "Ieri l'azienda di Taraz ha proposto agli operai un aumento.",
        ["state_response Taraz 2022-01-19"],
    ),
    (
        "Ieri l'azienda di Taraz ha acconsentito ad aumentare i salari.",
        ["state_response Taraz 2022-01-19"],
    ),
    ("Ieri la direzione di Taraz ha pagato gli arretrati.", ["state_response Taraz 2022-01-19"]),
    (
        "Ieri a Taraz è stato firmato un accordo sull'aumento dei salari.",
        ["state_response Taraz 2022-01-19"],
    ),
    (
        "Ieri l'azienda di Taraz ha messo alla porta dodici operai.",
        ["state_response Taraz 2022-01-19"],
    ),
    (
        "Ieri il tribunale di Taraz ha dichiarato illegale lo sciopero.",
        ["state_response Taraz 2022-01-19"],
    ),
    ("Ieri il comune di Taraz vieta gli assembramenti.", ["state_response Taraz 2022-01-19"]),
    (
        "Ieri il governatore di Taraz ha promesso di abbassare i prezzi.",
        ["state_response Taraz 2022-01-19"],
    ),
    (
        "Ieri il governatore di Taraz ha rassegnato le dimissioni.",
        ["state_response Taraz 2022-01-19"],
    ),
    (
        "Ieri il direttore della miniera di Ridder è stato licenziato.",
        ["state_response Ridder 2022-01-19"],
    ),
    ("Ieri ad Almaty internet non funzionava.", ["state_response Almaty 2022-01-19"]),
    (
        "Dalla sera di ieri ad Almaty è staccato l'internet mobile.",
        ["state_response Almaty 2022-01-19..2022-01-20"],
    ),
    ("Ieri una commissione governativa è arrivata a Ridder.", ["state_response Ridder 2022-01-19"]),
    (
        "Ieri il governo ha fissato a 50 tenge il prezzo del gas a Aktau.",
        ["state_response Aktau 2022-01-19"],
    ),
    ("Ieri la società di Aktau ha revocato i licenziamenti.", ["state_response Aktau 2022-01-19"]),
    (
        "Ieri la direzione di Kentau ha accolto tutte le richieste.",
        ["state_response Kentau 2022-01-19"],
    ),
    (
        "Ieri il consiglio comunale di Oral ha approvato il blocco delle tariffe.",
        ["state_response Oral 2022-01-19"],
    ),
    (
        "Ieri il governo ha ritirato l'aumento del gas ad Aktau.",
        ["state_response Aktau 2022-01-19"],
    ),
    (
        "Il 10 gennaio 1.200 metalmeccanici di Temirtau hanno lasciato le linee.",
        ["strike Temirtau 2022-01-10"],
    ),
    (
        "Il 10 gennaio la raffineria di Pavlodar era paralizzata dallo sciopero.",
        ["strike Pavlodar 2022-01-10"],
    ),
    ("Il 10 gennaio a Kentau sciopera il reparto trafileria.", ["strike Kentau 2022-01-10"]),
    (
        "Il 10 gennaio i benzinai di Semej tengono chiusi i distributori.",
        ["strike Semey 2022-01-10"],
    ),
    (
        "Le operaie di Shymkent hanno interrotto la produzione il 10 gennaio.",
        ["strike Shymkent 2022-01-10"],
    ),
    ("Il 10 gennaio si è scioperato in tre miniere di Karaganda.", ["strike Karagandy 2022-01-10"]),
    (
        "Il 10 gennaio gli operatori ecologici di Almaty non hanno raccolto i rifiuti.",
        ["strike Almaty 2022-01-10"],
    ),
    (
        "Il 10 gennaio i lavoratori dell'acquedotto di Oral hanno votato lo sciopero e sono "
        "usciti dalle officine.",
        ["strike Oral 2022-01-10"],
    ),
    ("Ripreso il 10 gennaio lo sciopero a Ridder.", ["strike Ridder 2022-01-10"]),
    (
        "Il 10 gennaio i dipendenti comunali di Taraz hanno disertato gli sportelli.",
        ["strike Taraz 2022-01-10"],
    ),
    (
        "Il 10 gennaio gli inquilini sfrattati hanno dormito davanti al comune di Oral.",
        ["protest Oral 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Oral una processione di pensionati ha percorso il viale.",
        ["protest Oral 2022-01-10"],
    ),
    (
        "Il 10 gennaio un picchetto davanti ai cancelli di Oral ha raccolto 200 persone.",
        ["protest Oral 2022-01-10"],
    ),
    ("Il 10 gennaio a Oral è sfilato un corteo di 400 persone.", ["protest Oral 2022-01-10"]),
    (
        "Il 10 gennaio a Oral gli operai si sono raccolti sotto le finestre del direttore.",
        ["protest Oral 2022-01-10"],
    ),
    ("Il 10 gennaio la marcia dei disoccupati è arrivata a Oral.", ["protest Oral 2022-01-10"]),
    ("Il 10 gennaio i detenuti di Oral hanno rifiutato il cibo.", ["protest Oral 2022-01-10"]),
    ("Il 10 gennaio proteste di massa sono scoppiate a Oral.", ["protest Oral 2022-01-10"]),
    (
        "Il 10 gennaio i manifestanti hanno occupato la piazza di Aktau.",
        ["protest Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio alcune centinaia di persone si sono mosse in corteo verso la prefettura "
        "di Aktau.",
        ["protest Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio gli autotrasportatori hanno formato una colonna e bloccato l'ingresso "
        "di Oral.",
        ["blockade Oral 2022-01-10"],
    ),
    (
        "Il 10 gennaio i cancelli della raffineria di Atyrau sono bloccati.",
        ["blockade Atyrau Refinery 2022-01-10"],
    ),
    ("Il 10 gennaio il porto di Aktau è chiuso dai portuali.", ["blockade Aktau 2022-01-10"]),
    (
        "Il 10 gennaio la strada della miniera di Ridder è stata sbarrata con tronchi.",
        ["blockade Ridder 2022-01-10"],
    ),
    (
        "Il 10 gennaio i militari hanno rioccupato la piazza di Zhanaozen.",
        ["repression Zhanaozen 2022-01-10"],
    ),
    ("Il 10 gennaio a Oral è scattato lo sgombero della piazza.", ["repression Oral 2022-01-10"]),
    ("Il 10 gennaio a Oral il tribunale ha multato tre attivisti.", ["repression Oral 2022-01-10"]),
    (
        "Il 10 gennaio un manifestante ha perso un occhio a Oral, colpito da un proiettile di "
        "gomma.",
        ["repression Oral 2022-01-10"],
    ),
    ("Il 10 gennaio si contano 12 morti ad Almaty.", ["repression Almaty 2022-01-10"]),
    ("Il 10 gennaio ad Almaty si è sparato sulla folla.", ["repression Almaty 2022-01-10"]),
    ("Il 10 gennaio arrestati a Ridder i capi dello sciopero.", ["repression Ridder 2022-01-10"]),
    (
        "Il 10 gennaio gli agenti hanno allontanato i manifestanti da piazza a Oral.",
        ["repression Oral 2022-01-10"],
    ),
    (
        "Il 10 gennaio dieci anni di carcere ai leader della protesta di Zhanaozen.",
        ["repression Zhanaozen 2022-01-10"],
    ),
    (
        "Il 10 gennaio il padrone della fabbrica di Oral ha ceduto alle richieste.",
        ["state_response Oral 2022-01-10"],
    ),
    (
        "Il 10 gennaio il presidente ha annunciato il taglio del prezzo del gas ad Aktau.",
        ["state_response Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio è entrato in vigore il coprifuoco ad Almaty.",
        ["state_response Almaty 2022-01-10"],
    ),
    (
        "Il 10 gennaio il tribunale di Oral ha ordinato di riprendere il lavoro.",
        ["state_response Oral 2022-01-10"],
    ),
    (
        "Il 10 gennaio la direzione di Aktau ha aperto le trattative con gli scioperanti.",
        ["state_response Aktau 2022-01-10"],
    ),
    ("10 gennaio – Fermo lo zuccherificio di Taraz.", ["strike Taraz 2022-01-10"]),
    ("Il 10 gennaio a Ridder 300 minatori erano scesi in sciopero.", ["strike Ridder 2022-01-10"]),
    (
        "Il 10 gennaio, ad Aktau, i lavoratori si sono rifiutati di imbarcarsi.",
        ["strike Aktau 2022-01-10"],
    ),
    ("Il 10 gennaio, ad Aktau, i portuali proseguono lo sciopero.", ["strike Aktau 2022-01-10"]),
    (
        "Il 10 gennaio a Kentau la squadra notturna ha lasciato il posto di lavoro.",
        ["strike Kentau 2022-01-10"],
    ),
    (
        "Il 10 gennaio le filande di Shymkent tacciono per lo sciopero.",
        ["strike Shymkent 2022-01-10"],
    ),
    ("10 gennaio – Corteo di studenti a Semej.", ["protest Semey 2022-01-10"]),
    ("10 gennaio – Pensionati in piazza a Semej.", ["protest Semey 2022-01-10"]),
    (
        "Il 10 gennaio, a Kentau, una trentina di donne si è radunata davanti alla sede "
        "dell'azienda.",
        ["protest Kentau 2022-01-10"],
    ),
    (
        "Il 10 gennaio, a Kentau, una delegazione di operai ha consegnato una lista di "
        "richieste durante un presidio.",
        ["protest Kentau 2022-01-10"],
    ),
    ("Il 10 gennaio vi furono proteste a Kentau.", ["protest Kentau 2022-01-10"]),
    (
        "Il 10 gennaio hanno preso parte alla manifestazione di Kentau 500 operai.",
        ["protest Kentau 2022-01-10"],
    ),
    (
        "Il 10 gennaio gli operai hanno continuato la protesta a Kentau.",
        ["protest Kentau 2022-01-10"],
    ),
    (
        "Il 10 gennaio le operaie di Kentau sono entrate in sciopero della fame.",
        ["protest Kentau 2022-01-10"],
    ),
    (
        "Il 10 gennaio gli agricoltori hanno portato i trattori davanti al ministero ad Astana.",
        ["protest Astana 2022-01-10"],
    ),
    ("10 gennaio – Zhanaozen: sei attivisti in carcere.", ["repression Zhanaozen 2022-01-10"]),
    (
        "10 gennaio – La polizia interviene ad Aktau con gli idranti.",
        ["repression Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio a Aktau l'intervento della polizia ha provocato dieci feriti.",
        ["repression Aktau 2022-01-10"],
    ),
    (
        "Il 10 gennaio tre minatori hanno perso la vita a Ridder sotto il fuoco dei soldati.",
        ["repression Ridder 2022-01-10"],
    ),
    (
        "Il 10 gennaio il giornalista che filmava a Ridder è stato trattenuto tre ore.",
        ["repression Ridder 2022-01-10"],
    ),
    (
        "10 gennaio – Il tribunale di Oral dichiara illegale lo sciopero.",
        ["state_response Oral 2022-01-10"],
    ),
    ("10 gennaio – Riassunti 30 scioperanti a Oral.", ["state_response Oral 2022-01-10"]),
    ("10 gennaio – Stato di emergenza ad Aktau.", ["state_response Aktau 2022-01-10"]),
    (
        "Il 10 gennaio ai minatori di Ridder è stato concesso un aumento.",
        ["state_response Ridder 2022-01-10"],
    ),
    (
        "Il 10 gennaio la proprietà di Ridder ha detto sì all'aumento.",
        ["state_response Ridder 2022-01-10"],
    ),
    ("10 gennaio – Aktau: i manifestanti occupano la prefettura.", ["storming Aktau 2022-01-10"]),
    ("10 gennaio – La folla assale il commissariato di Taraz.", ["storming Taraz 2022-01-10"]),
    (
        "Il 10 gennaio gli studenti hanno occupato l'università di Semej.",
        ["storming Semey 2022-01-10"],
    ),
    (
        "Il 10 gennaio la sede del governatore a Taraz è stata invasa dalla folla.",
        ["storming Taraz 2022-01-10"],
    ),
    ("10 gennaio – Strada bloccata a Taraz.", ["blockade Taraz 2022-01-10"]),
    (
        "Il 10 gennaio i contadini hanno eretto blocchi stradali a Taraz.",
        ["blockade Taraz 2022-01-10"],
    ),
    (
        "Il 28 gennaio gli operai di Taraz incroceranno le braccia.",
        ["strike Taraz 2022-01-28 announced"],
    ),
    ("Sciopero in vista a Taraz il 28 gennaio.", ["strike Taraz 2022-01-28 announced"]),
    ("È atteso per il 28 gennaio lo sciopero di Taraz.", ["strike Taraz 2022-01-28 announced"]),
    (
        "Un corteo è convocato a Taraz per sabato 29 gennaio.",
        ["protest Taraz 2022-01-29 announced"],
    ),
    (
        "L'opposizione ha chiamato alla protesta per il 28 gennaio a Taraz.",
        ["protest Taraz 2022-01-28 announced"],
    ),
    (
        "Sabato prossimo a Taraz i pensionati manifesteranno.",
        ["protest Taraz 2022-01-22 announced"],
    ),
    (
        "Il comune non ha autorizzato la manifestazione indetta per il 28 gennaio a Taraz.",
        ["protest Taraz 2022-01-28 announced"],
    ),
    (
        "La questura di Taraz ha rifiutato l'autorizzazione al corteo fissato per il 28 gennaio.",
        ["protest Taraz 2022-01-28 announced"],
    ),
    (
        "Gli abitanti di Taraz promettono di bloccare la strada il 28 gennaio.",
        ["blockade Taraz 2022-01-28 announced"],
    ),
    ("Il 28 gennaio, a Taraz, si terrà un picchetto.", ["protest Taraz 2022-01-28 announced"]),
    (
        "I docenti di Taraz preparano una marcia per il 28 gennaio.",
        ["protest Taraz 2022-01-28 announced"],
    ),
    (
        "Il coprifuoco a Taraz entrerà in vigore il 28 gennaio.",
        ["state_response Taraz 2022-01-28 announced"],
    ),
    ("Lo sciopero di Taraz è rinviato al 28 gennaio.", ["strike Taraz 2022-01-28 announced"]),
    (
        "Depositata a Taraz la richiesta per un corteo il 28 gennaio.",
        ["protest Taraz 2022-01-28 announced"],
    ),
    (
        "L'assemblea degli operai di Taraz ha approvato uno sciopero per il 28 gennaio.",
        ["strike Taraz 2022-01-28 announced"],
    ),
    (
        "Ieri a Taraz hanno scioperato i minatori per quanto è accaduto a Zhanaozen.",
        ["strike Taraz 2022-01-19"],
    ),
    (
        "Lunedì i minatori di Ridder hanno scioperato per protesta contro quanto successo a "
        "Temirtau.",
        ["strike Ridder 2022-01-17"],
    ),
    (
        "Lunedì, dopo i fatti di Zhanaozen, ad Aktau gli operai hanno scioperato.",
        ["strike Aktau 2022-01-17"],
    ),
    (
        "Lunedì gli operai di Aktau hanno scioperato a causa di ciò che era avvenuto a Zhanaozen.",
        ["strike Aktau 2022-01-17"],
    ),
    (
        "Lunedì ad Aktau sono arrivati reparti di polizia da Almaty e da Astana.",
        ["repression Aktau 2022-01-17"],
    ),
    (
        "Lunedì agenti venuti da Almaty hanno disperso il presidio di Aktau.",
        ["repression Aktau 2022-01-17"],
    ),
    (
        "Lunedì la polizia arrivata da Almaty ha caricato il corteo ad Aktau.",
        ["repression Aktau 2022-01-17"],
    ),
    ("Lunedì sono stati mandati ad Aktau 200 agenti da Almaty.", ["repression Aktau 2022-01-17"]),
    (
        "Lunedì sono giunti a Zhanaozen 200 agenti da Aktau e Atyrau.",
        ["repression Zhanaozen 2022-01-17"],
    ),
    (
        "Lunedì rinforzi da Karaganda hanno sgomberato il picchetto di Temirtau.",
        ["repression Temirtau 2022-01-17"],
    ),
    (
        "Il 12 gennaio gli operai di Taraz hanno scioperato. Otto giorni dopo si sono fermati "
        "anche a Oral.",
        ["strike Taraz 2022-01-12", "strike Oral 2022-01-20"],
    ),
    (
        "Il 5 gennaio gli operai di Taraz hanno scioperato. Otto giorni più tardi si è fermata "
        "Oral.",
        ["strike Taraz 2022-01-05", "strike Oral 2022-01-13"],
    ),
    (
        "Il 5 gennaio gli operai di Taraz hanno scioperato. A distanza di una settimana hanno "
        "sfilato a Oral.",
        ["strike Taraz 2022-01-05", "protest Oral 2022-01-12"],
    ),
    (
        "Il 5 gennaio gli operai di Taraz hanno scioperato. Dopo otto giorni hanno sfilato a Oral.",
        ["strike Taraz 2022-01-05", "protest Oral 2022-01-13"],
    ),
    (
        "Il 5 gennaio gli operai di Taraz hanno scioperato. Trascorsi tre giorni, hanno "
        "sfilato a Oral.",
        ["strike Taraz 2022-01-05", "protest Oral 2022-01-08"],
    ),
    (
        "Gli operai di Taraz scioperano da lunedì per i salari di dicembre.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    ("A Taraz gli operai scioperano per la tredicesima di dicembre.", ["strike Taraz 2022-01-20"]),
    (
        "A Taraz gli operai sono in sciopero per gli stipendi di novembre e dicembre.",
        ["strike Taraz 2022-01-20"],
    ),
    (
        "L'azienda di Taraz ha promesso ieri di pagare i salari di novembre.",
        ["state_response Taraz 2022-01-19"],
    ),
    ("A Taraz sciopero degli autisti senza paga da ottobre.", ["strike Taraz 2022-01-20"]),
    (
        "Lo sciopero di Taraz, iniziato il 12 gennaio, prosegue.",
        ["strike Taraz 2022-01-12..2022-01-20"],
    ),
    (
        "Lo sciopero iniziato il 12 gennaio a Taraz continua.",
        ["strike Taraz 2022-01-12..2022-01-20"],
    ),
    (
        "Prosegue a Taraz lo sciopero cominciato il 12 gennaio.",
        ["strike Taraz 2022-01-12..2022-01-20"],
    ),
    (
        "Continua lo sciopero dei minatori di Taraz, iniziato lunedì.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    (
        "A Taraz lo sciopero è cominciato il 12 gennaio e continua.",
        ["strike Taraz 2022-01-12..2022-01-20"],
    ),
    (
        "A Taraz lo sciopero è cominciato lunedì e va avanti.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    (
        "Va avanti a Taraz la protesta partita il 12 gennaio.",
        ["protest Taraz 2022-01-12..2022-01-20"],
    ),
    (
        "Il presidio di Taraz, cominciato il 12 gennaio, è ancora in corso.",
        ["protest Taraz 2022-01-12..2022-01-20"],
    ),
    ("Gli operai di Taraz sono fermi da ieri sera.", ["strike Taraz 2022-01-19..2022-01-20"]),
    (
        "Gli operai di Taraz sono fermi dalla notte di lunedì.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    ("Gli operai di Taraz sono fermi dalla sera di ieri.", ["strike Taraz 2022-01-19..2022-01-20"]),
    (
        "Gli operai di Taraz sono fermi dal pomeriggio del 12 gennaio.",
        ["strike Taraz 2022-01-12..2022-01-20"],
    ),
    ("Gli operai di Taraz sono fermi dalla notte scorsa.", ["strike Taraz 2022-01-19..2022-01-20"]),
    (
        "Gli operai di Taraz sono fermi dalla notte tra lunedì e martedì.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    ("Gli operai di Taraz sono fermi dalle 6 di ieri.", ["strike Taraz 2022-01-19..2022-01-20"]),
    (
        "Gli operai di Taraz sono fermi dall'inizio della settimana.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    (
        "Gli operai di Taraz sono fermi dall'alba di lunedì.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    (
        "Gli operai di Taraz sono fermi dallo scorso lunedì.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    (
        "Mercoledì 12 e giovedì 13 i docenti di Taraz hanno incrociato le braccia.",
        ["strike Taraz 2022-01-12..2022-01-13"],
    ),
    (
        "Lunedì 10 e martedì 11 a Taraz sciopero dei docenti.",
        ["strike Taraz 2022-01-10..2022-01-11"],
    ),
    (
        "A Taraz il 12 e il 13 i docenti hanno scioperato. Il secondo giorno hanno sfilato a Oral.",
        ["strike Taraz 2022-01-12..2022-01-13", "protest Oral 2022-01-13"],
    ),
    (
        "Dal 12 al 14 gennaio i docenti di Taraz hanno scioperato. Il secondo giorno hanno "
        "sfilato a Oral.",
        ["strike Taraz 2022-01-12..2022-01-14", "protest Oral 2022-01-13"],
    ),
    ("Ieri l'azienda di Oral ha sospeso due delegati.", ["state_response Oral 2022-01-19"]),
    (
        "Il 10 gennaio il prefetto di Oral ha vietato il corteo del 28 gennaio.",
        ["state_response Oral 2022-01-10"],
    ),
    (
        "Ieri il comune di Oral ha vietato fino a nuovo ordine i raduni.",
        ["state_response Oral 2022-01-19"],
    ),
    (
        "Ieri a Oral licenziati in trenta: avevano partecipato al picchetto di aprile.",
        ["state_response Oral 2022-01-19"],
    ),
    (
        "Ieri ad Aktau i portuali hanno rallentato per solidarietà lo scarico del carbone.",
        ["strike Aktau 2022-01-19"],
    ),
    (
        "Ieri gli scioperanti di Oral hanno impedito ai furgoni di entrare nelle serre.",
        ["blockade Oral 2022-01-19"],
    ),
    (
        "Rinforzi di polizia da Astana e da Pavlodar sono arrivati ieri a Karaganda.",
        ["repression Karagandy 2022-01-19"],
    ),
    ("Ieri a Oral gli operai si sono messi davanti ai cancelli.", ["protest Oral 2022-01-19"]),
    ("Oral, 10 gennaio. Marcia silenziosa di mille studenti.", ["protest Oral 2022-01-10"]),
    (
        "Da lunedì sono fermi i minatori della holding, registrata a Cipro, nei pozzi di Ridder.",
        ["strike Ridder 2022-01-17..2022-01-20"],
    ),
    (
        "Il 10 gennaio i minatori di Ridder hanno scioperato.\n\n"
        "L'azienda ha offerto ieri un aumento.",
        ["strike Ridder 2022-01-10", "state_response Ridder 2022-01-19"],
    ),
    (
        "Il 10 gennaio il governatore di Oral ha promesso di pagare entro il 15.",
        ["state_response Oral 2022-01-10"],
    ),
    (
        "I dipendenti di una ditta rimasti senza paga hanno bloccato lunedì la strada a Taraz.",
        ["blockade Taraz 2022-01-17"],
    ),
    (
        "Lunedì a Taraz una trentina di lavoratori ha tentato di fare irruzione nella sede "
        "della ditta.",
        ["storming Taraz 2022-01-17"],
    ),
    (
        "Lunedì a Taraz la polizia ha caricato, lasciando a terra due contusi.",
        ["repression Taraz 2022-01-17"],
    ),
    (
        "A Taraz il governo si impegna lunedì per iscritto a pagare gli arretrati.",
        ["state_response Taraz 2022-01-17"],
    ),
    (
        "Lunedì a Taraz una ventina di ragazzi ha piantato una tenda in mezzo ai binari.",
        ["protest Taraz 2022-01-17", "blockade Taraz 2022-01-17"],
    ),
    ("I portuali di Aktau si sono astenuti lunedì per quattro ore.", ["strike Aktau 2022-01-17"]),
    (
        "Gli autisti di Taraz sono in sciopero dal 15 gennaio, quando la polizia ha arrestato "
        "un delegato.",
        ["strike Taraz 2022-01-15..2022-01-20", "repression Taraz 2022-01-15"],
    ),
    (
        "Il 12 gennaio sciopero di otto ore a Taraz e nel sito gemello di Semey.",
        ["strike Taraz 2022-01-12", "strike Semey 2022-01-12"],
    ),
    (
        "I minatori di Oral hanno scioperato lunedì. Nel pomeriggio centinaia di persone si "
        "sono radunate a Taraz.",
        ["strike Oral 2022-01-17", "protest Taraz 2022-01-17"],
    ),
]


def _read(text):
    report = Source("a.txt", text, published=ANCHOR, country="KZ", languages=("it",))
    return find_statements(read(report, LANGUAGES, GAZETTEERS), GAZETTEERS)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_sentence_gives_events(text, expected):
    statements, _ = _read(text)
    found = dict.fromkeys(
        " ".join(
            [
                s.kind,
                s.place.name,
                _written(s.first, s.last),
                *([] if s.status == "happened" else [s.status]),
            ]
        )
        for s in statements
    )
    assert list(found) == expected


LEFT_OUT = [
    ("Gli operai di Taraz rivendicano il diritto di sciopero.", "demand"),
    ("«Chiediamo la fine della repressione ad Almaty», dicono i sindacati.", "demand"),
    ("I sindacati di Oral vogliono una manifestazione.", "wish"),
    ("Il 10 gennaio i minatori di Ridder non hanno scioperato.", "negated"),
    ("Nessuno sciopero, invece, a Ekibastuz.", "negated"),
    ("Niente scioperi ieri a Taraz.", "negated"),
    (
        "La direzione smentisce che a Taraz ci sia uno sciopero.",
        "denied or reported as false",
    ),
    (
        "Secondo una voce rivelatasi infondata, a Oral gli operai avrebbero occupato il municipio.",
        "denied or reported as false",
    ),
    ("I sindacati di Taraz minacciano lo sciopero.", "threat or hypothesis"),
    (
        "«Se la fabbrica di Taraz chiuderà, bloccheremo la ferrovia», avverte il delegato.",
        "threat or hypothesis",
    ),
    (
        "Qualora il comune di Oral non pagasse, potrebbero scioperare gli autisti.",
        "threat or hypothesis",
    ),
    ("Gli autisti di Taraz intendono scioperare.", "plan without a day"),
    ("I sindacati hanno indetto uno sciopero a Taraz.", "plan without a day"),
    (
        "La liberazione di coloro che sono stati arrestati a Taraz è vicina.",
        "demand",
    ),
    (
        "Il processo per gli arresti di Taraz è ripreso ieri.",
        "mentioned in passing",
    ),
    (
        "Tali scioperi non si vedono soltanto nella regione di Atyrau.",
        "general remark",
    ),
    ("A Taraz si commemora il massacro.", "look back without a day"),
    ("Revocato lo sciopero degli autisti di Taraz previsto per il 27.", "ended or called off"),
    ("Il 14 gennaio i minatori di Temirtau hanno sospeso lo sciopero.", "ended or called off"),
    ("La manifestazione di Oral è stata vietata.", "ended or called off"),
    (
        "Due operai di Temirtau sono morti ieri in un incidente in acciaieria.",
        "accident",
    ),
    (
        "Il 15 gennaio a Pavlodar un camion in panne ha bloccato la tangenziale.",
        "accident",
    ),
    (
        "Ieri a Taraz la polizia ha arrestato tre ladri di bestiame.",
        "mentioned in passing",
    ),
    (
        "Ieri a Taraz è stato presentato un libro sugli scioperi del 1989.",
        "mentioned in passing",
    ),
    (
        "A Semej ieri si è sfiorato lo sciopero.",
        "negated",
    ),
    (
        "Ieri a Kostanay si è aperto il festival delle marce militari.",
        "mentioned in passing",
    ),
    (
        "L'ambasciata ha espresso ieri ad Almaty preoccupazione per le proteste.",
        "mentioned in passing",
    ),
    (
        "Il 14 gennaio ad Aktau il porto è stato chiuso per il vento.",
        "accident",
    ),
    (
        "A Ridder il 12 gennaio la squadra di calcio ha marciato verso la finale.",
        "mentioned in passing",
    ),
    (
        "A Oral il voto sullo sciopero è fissato per lunedì.",
        "mentioned in passing",
    ),
    ("Rientrato lo sciopero dei netturbini a Taraz.", "ended or called off"),
    ("Il 17 gennaio a Oral, dopo sei giorni di sciopero, si è brindato.", "mentioned in passing"),
    ("Ieri a Oral multa a un fornaio per il presidio del 2019.", "mentioned in passing"),
    (
        "Dopo due giorni di sciopero i fornai di Taraz sono tornati al lavoro martedì.",
        "ended or called off",
    ),
    ("Nessuno, a Taraz, ha lasciato ieri il lavoro.", "negated"),
    ("Ieri a Oral si è parlato degli organizzatori dello sciopero.", "mentioned in passing"),
    ("A Oral lo sciopero è stato differito.", "ended or called off"),
    ("Ieri a Taraz due persone sono rimaste ferite in una rissa.", "accident"),
    ("I tifosi hanno lanciato ieri ad Aktau sassi contro il bus.", "mentioned in passing"),
    ("I soldati polacchi hanno aperto ieri il fuoco.", "no place"),
    ("Ieri a Taraz gli agenti hanno evitato un blitz per bloccare il casello.", "negated"),
    # as real reports write
    ("A Taraz l'epicentro delle proteste è il mercato.", "mentioned in passing"),
    ("A Oral si lavora per evitare che i cortei crescano.", "threat or hypothesis"),
    ("A Semej spunta un cartello: 'Sciopero subito'.", "mentioned in passing"),
    ("In vista dello sciopero a Semej si fanno provviste.", "mentioned in passing"),
    ("A Oral tre persone sono morte ieri nel rogo di un deposito.", "accident"),
    ("Ieri a Taraz l'attentato con una bomba ha ucciso due passanti.", "accident"),
    (
        "Ad Aktau il premier ha parlato dei rincari che avevano acceso la protesta.",
        "look back without a day",
    ),
    ("Il corteo di Oral, in agenda per il 28, è stato ritirato.", "ended or called off"),
    ("Infondata la notizia di un assalto al municipio di Taraz.", "denied or reported as false"),
    (
        "Un presunto sciopero dei macellai a Semej non ha trovato conferma.",
        "denied or reported as false",
    ),
    ("Chi ha scioperato a Taraz va reintegrato.", "mentioned in passing"),
    ("Ieri a Taraz una donna è stata arrestata per furto.", "mentioned in passing"),
    ("A Oral gli scioperi sono calati del 10%.", "general remark"),
    ("Il segretario ha ricordato a Taraz gli scioperi del passato.", "look back without a day"),
    ("I sindacati valutano una giornata di mobilitazione a Oral.", "wish"),
    ("I lavoratori di Taraz respingono l'ipotesi di sciopero.", "negated"),
    ("Ieri a Oral i lavoratori hanno votato contro lo sciopero.", "negated"),
    ("Una frana ha bloccato la strada a Ridder il 10 gennaio.", "accident"),
    ("A Taraz due operai sono morti ieri cadendo da un'impalcatura.", "accident"),
    ("Il 12 gennaio i tranvieri di Foobarsk hanno scioperato.", "no place"),
    ("A Taraz multe agli studenti che hanno partecipato ai cortei.", "mentioned in passing"),
    ("Il 31 aprile i tranvieri di Taraz hanno scioperato.", "day not understood"),
    ("Il corteo del 28 gennaio a Oral è stato vietato dal comune.", "ended or called off"),
    (
        "Il 10 gennaio i contadini di Taraz hanno tolto il blocco della statale.",
        "ended or called off",
    ),
    ("Ieri a Taraz lo sciopero non c'è stato.", "negated"),
    ("L'appello allo sciopero di ieri a Taraz è caduto nel vuoto.", "demand"),
    ("Alla manifestazione indetta ieri a Taraz non si è presentato nessuno.", "negated"),
    ("Lo sciopero previsto ieri a Taraz è stato scongiurato.", "ended or called off"),
    ("I sindacati di Taraz minacciano da ieri di bloccare la ferrovia.", "threat or hypothesis"),
    ("I minatori di Taraz sono pronti a fermarsi.", "plan without a day"),
    ("A Taraz si parla di sciopero.", "wish"),
    ("È falsa la notizia di arresti ieri a Taraz.", "denied or reported as false"),
    (
        "Il filmato dell'assalto al municipio di Taraz è del 2011 e di un altro paese.",
        "denied or reported as false",
    ),
    ("La polizia di Taraz esclude che ieri siano stati sparati colpi.", "negated"),
    ("Ieri i minatori di Taraz hanno rinunciato allo sciopero.", "negated"),
    ("Ieri a Taraz il tentativo di corteo è fallito sul nascere.", "negated"),
    (
        "Il governatore di Taraz ieri si è rifiutato di incontrare gli scioperanti.",
        "no event stated",
    ),
    ("Ieri a Taraz i tifosi sono scesi in piazza.", "mentioned in passing"),
    ("Ieri a Taraz un poliziotto è stato arrestato per corruzione.", "mentioned in passing"),
    (
        "Ieri a Taraz sono state consegnate le onorificenze ai minatori in piazza.",
        "no event stated",
    ),
    ("Ieri a Taraz è stato scarcerato il leader dello sciopero.", "mentioned in passing"),
    ("Ieri il sindacato ha tenuto a Taraz una conferenza sul diritto di sciopero.", "demand"),
    ("La polizia di Taraz dice di non aver sparato.", "negated"),
    (
        "Ieri a Taraz il procuratore ha ammonito che chi sciopera sarà licenziato.",
        "mentioned in passing",
    ),
    ("Ieri a Oral un uomo è stato condannato a sei anni per omicidio.", "mentioned in passing"),
    ("Ieri a Oral l'assemblea dei soci ha approvato il bilancio.", "no event stated"),
    ("Ieri a Oral la centrale si è fermata per un guasto.", "accident"),
    ("Ieri a Oral i lavori si sono fermati per il gelo.", "accident"),
    ("Ieri a Oral il tribunale ha giudicato legittimo lo sciopero.", "mentioned in passing"),
    (
        "Non ha avuto seguito a Taraz l'invito dei sindacati a bloccare ieri la ferrovia.",
        "negated",
    ),
    ("L'appello a scioperare è rimasto ieri senza risposta a Taraz.", "demand"),
    (
        "Cinque giorni dopo lo sciopero gli operai di Taraz hanno ricevuto lettere di richiamo.",
        "mentioned in passing",
    ),
]


@pytest.mark.parametrize(("text", "reason"), LEFT_OUT, ids=[text[:60] for text, _ in LEFT_OUT])
def test_what_is_not_stated_is_left_out_with_its_reason(text, reason):
    statements, left_out = _read(text)
    assert [(s.kind, s.place.name) for s in statements] == []
    assert [x.reason for x in left_out] == [reason]


CHRONOLOGIES = [
    # text of a chronology, its events with their days
    # months written small, month before day, the number of a day alone, lines wrapped
    ("CRONOLOGIA\n1974\nmarzo 12 Gli autisti di Aktau scioperano e nessuno esce più\n"
     "dal deposito centrale della città\nper tutta la giornata.\n"
     "15 I minatori di Temirtau scioperano.\n"
     "1975\ngennaio\nUn corteo di medici a Taraz\nattraversa tutto il centro.\n"
     "7 Sciopero dei minatori a Temirtau\ne nei pozzi vicini.\n",
     ["strike Aktau 1974-03-12", "strike Temirtau 1974-03-15",
      "protest Taraz 1975-01-01..1975-01-31", "strike Temirtau 1975-01-07"]),
    # an entry that opens with its year
    ("1974 – Sciopero degli autisti ad Aktau.\n\n1976 – Corteo di medici a Taraz.",
     ["strike Aktau 1974-01-01..1974-12-31", "protest Taraz 1976-01-01..1976-12-31"]),
    # months above the numbers of their days
    ("Aprile 2021\n\n9 - Sciopero degli autisti ad Aktau.\n\n11 - Corteo di medici a Taraz.\n\n"
     "Maggio 2021\n\n3 - Sciopero dei minatori a Temirtau.",
     ["strike Aktau 2021-04-09", "protest Taraz 2021-04-11", "strike Temirtau 2021-05-03"]),
    # weekdays that follow on each other
    ("Lunedì 10 maggio 2021 – Ad Aktau gli autisti incrociano le braccia.\n\n"
     "Martedì 11 – Sciopero anche a Temirtau.\n\n"
     "Giovedì – La polizia sgombera un presidio a Taraz.",
     ["strike Aktau 2021-05-10", "strike Temirtau 2021-05-11", "repression Taraz 2021-05-13"]),
    # lines without full stops
    ("Gli scioperi di novembre\n\n- 8 novembre 2021: sciopero degli autisti ad Aktau\n"
     "- 15 novembre 2021: presidio dei medici a Taraz\n",
     ["strike Aktau 2021-11-08", "protest Taraz 2021-11-15"]),
    # a place alone in one entry says nothing of the next
    ("3 maggio 2021 – Scioperano gli autisti di Aktau.\n\nTaraz.\n\n5 maggio 2021 – La polizia "
     "sgombera il presidio.", ["strike Aktau 2021-05-03"]),
    # the text right after its day; what opens so but goes on
    ("01.03.2021 Aktau: gli autisti scioperano.\n\n04.03.2021, giovedì. A Taraz un corteo di "
     "medici. Lo stesso giorno scioperano i minatori di Temirtau.",
     ["strike Aktau 2021-03-01", "protest Taraz 2021-03-04", "strike Temirtau 2021-03-04"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHRONOLOGIES)
def test_chronology_gives_events(text, expected):
    reading = read(Source("a.txt", text, country="KZ", languages=("it",)), LANGUAGES, GAZETTEERS)
    found = {
        f"{s.kind} {s.place.name} " + "..".join(sorted({f"{s.first}", f"{s.last}"}))
        for s in find_statements(reading, GAZETTEERS)[0]
    }
    assert found == set(expected)


@pytest.mark.parametrize(
    "text",
    [
        # a day and a number on a page of news
        "9 maggio 2021\n\nAd Aktau gli autisti scioperano.\n\n10 Paesi erano presenti.\n\n"
        "A Taraz protestano i medici.",
        # the months of an archive
        "9 maggio 2021\n\nAd Aktau gli autisti scioperano.\n\nA Taraz protestano i medici.\n\n"
        "Archivio\n\nMaggio 2021\n\nContatti",
    ],
)
def test_days_and_months_on_a_page_make_no_chronology(text):
    reading = read(Source("a.txt", text, country="KZ", languages=("it",)), LANGUAGES, GAZETTEERS)
    assert all(here.heading is None for here in reading.sentences)
