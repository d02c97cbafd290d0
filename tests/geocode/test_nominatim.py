"""Nominatim's answers and faults, from a server on this machine that speaks its JSON."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from geocode import cli
from geocode.build import DATA, collect
from geocode.errors import GazetteerError
from geocode.nominatim import PUBLIC, NominatimPlaces
from geocode.readings import Knowledge

FULL = "Zhanaospan, Atyrau Region, Kazakhstan"
TOWN = {
    "osm_type": "node", "osm_id": 42, "lat": "47.10", "lon": "55.20", "class": "place",
    "type": "town", "addresstype": "town", "name": "Zhanaospan", "display_name": FULL,
    "address": {"country_code": "kz", "ISO3166-2-lvl4": "KZ-ATY"},
}  # fmt: skip
ROAD = TOWN | {"osm_type": "way", "osm_id": 7, "class": "highway", "addresstype": "road"}
PLANT = TOWN | {"osm_type": "way", "osm_id": 8, "class": "man_made", "addresstype": "man_made"}
ABROAD = TOWN | {"osm_id": 9, "address": {"country_code": "ru"}}


class Server:
    """Answers by the name asked: a list of places, (status, body), or None for no answer."""

    def __init__(self):
        self.answers = {}
        self.asked = []
        self.agents = set()
        self.over = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                query = {k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()}
                outer.asked.append((query["q"], query["countrycodes"]))
                outer.agents.add(self.headers["User-Agent"])
                answer = outer.answers.get(query["q"], [])
                if answer is None:
                    outer.over.wait()
                    return
                status, body = answer if isinstance(answer, tuple) else (200, json.dumps(answer))
                self.send_response(status)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_):
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self):
        self.over.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server = Server()
    yield server
    server.close()


def find(server, cache, *names, timeout=10.0):
    found = NominatimPlaces(cache, server.url, timeout=timeout).find((n, "KZ") for n in names)
    places = [entry.place for entries in found.entries.values() for entry in entries]
    return places, {name.name: name.reason for name in found.unplaced}


def test_answer_becomes_a_place_of_the_country(server, tmp_path):
    server.answers["Zhanaospan"] = [TOWN]
    ((place,), unplaced) = find(server, tmp_path, "Zhanaospan")
    assert (place.id, place.name, place.type, place.precision) == (
        "osm:n42", "Zhanaospan", "city", "city"
    )  # fmt: skip
    assert (place.latitude, place.longitude, place.admin1) == (47.1, 55.2, "KZ-ATY")
    assert unplaced == {}
    assert server.asked == [("Zhanaospan", "kz")]
    (agent,) = server.agents
    assert agent.startswith("strike-atlas")


@pytest.mark.parametrize(
    ("answers", "place_id"),
    [
        ([ROAD, TOWN], "osm:n42"),
        ([PLANT], "osm:w8"),
        ([ABROAD, PLANT], "osm:w8"),
        ([PLANT | {"name": "Zhanaospan Bread Factory"}], None),
        ([PLANT | {"name": "Жанаоспан", "namedetails": {"name:en": "Zhanaospan"}}], "osm:w8"),
        ([ROAD], None),
        ([ABROAD], None),
    ],
)
def test_only_a_place_of_an_event_in_the_country_is_taken(answers, place_id, server, tmp_path):
    server.answers["Zhanaospan"] = answers
    places, unplaced = find(server, tmp_path, "Zhanaospan")
    assert [p.id for p in places] == ([place_id] if place_id else [])
    assert list(unplaced.values()) == ([] if place_id else ["Nominatim knows no such place there"])


@pytest.mark.parametrize(
    ("addresstype", "place_type"),
    [
        ("country", "country"), ("state", "region"), ("county", "district"),
        ("suburb", "district"), ("city", "city"), ("village", "city"), ("industrial", "facility"),
    ],
)  # fmt: skip
def test_types_are_the_projects(addresstype, place_type, server, tmp_path):
    server.answers["Zhanaospan"] = [TOWN | {"addresstype": addresstype}]
    ((place,), _) = find(server, tmp_path, "Zhanaospan")
    assert place.type == place.precision == place_type


def test_each_name_is_asked_once_also_where_there_is_no_such_place(server, tmp_path):
    server.answers["Zhanaospan"] = [TOWN]
    first = find(server, tmp_path, "Zhanaospan", "Nowhere", "Zhanaospan")
    assert sorted(server.asked) == [("Nowhere", "kz"), ("Zhanaospan", "kz")]
    assert find(server, tmp_path, "Zhanaospan", "Nowhere") == first
    assert len(server.asked) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["nominatim.json"]


FAULTS = [
    ((429, ""), "the server wants no more calls for now (HTTP 429)"),
    ((503, ""), "the server answers with HTTP 503"),
    ((500, ""), "the server answers with HTTP 500"),
    ((403, ""), "the server answers with HTTP 403"),
    ((200, "<html>"), "the server's answer is not Nominatim's"),
    ((200, ""), "the server's answer is not Nominatim's"),
    ((200, "[1, 2]"), "the server's answer is not Nominatim's"),
    ((200, '[{"lat": "north"}]'), "the server's answer is not Nominatim's"),
    ((200, '{"error": "x"}'), "the server answers with an error: x"),
    ([{k: v for k, v in TOWN.items() if k != "osm_id"}], "the server's answer is not Nominatim's"),
]


@pytest.mark.parametrize(("answer", "reason"), FAULTS)
def test_fault_is_a_reason_and_is_not_kept(answer, reason, server, tmp_path):
    server.answers |= {"Zhanaospan": answer, "Alatown": [TOWN]}
    places, unplaced = find(server, tmp_path, "Alatown", "Zhanaospan")
    assert [place.id for place in places] == ["osm:n42"]
    assert unplaced["Zhanaospan"].startswith(reason)
    server.answers["Zhanaospan"] = [TOWN]
    places, unplaced = find(server, tmp_path, "Alatown", "Zhanaospan")
    assert (len(places), unplaced) == (2, {})
    assert server.asked.count(("Alatown", "kz")) == 1


def test_server_that_does_not_answer_in_time(server, tmp_path):
    server.answers["Zhanaospan"] = None
    _, unplaced = find(server, tmp_path, "Zhanaospan", timeout=0.2)
    assert unplaced == {"Zhanaospan": "no answer within 0.2 s"}


def test_server_that_is_not_there(server, tmp_path):
    server.close()
    _, unplaced = find(server, tmp_path, "Zhanaospan")
    assert unplaced["Zhanaospan"].startswith("the server cannot be reached")


def test_server_that_wants_no_more_calls_is_left_alone(server, tmp_path):
    server.answers["B"] = (429, "")
    _, unplaced = find(server, tmp_path, "A", "B", "C", "D")
    assert [name for name, _ in server.asked] == ["A", "B"]
    assert unplaced["D"] == "not asked: the server wants no more calls for now (HTTP 429)"


def test_server_that_fails_again_and_again_is_left_alone(server, tmp_path):
    server.answers |= dict.fromkeys("ABCDE", (503, ""))
    _, unplaced = find(server, tmp_path, *"ABCDE")
    assert [name for name, _ in server.asked] == ["A", "B", "C"]
    assert set(unplaced) == set("ABCDE")


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"u": {"KZ A": {"id": "x"}}}', b"\xff"])
def test_broken_file_of_answers_is_named(content, server, tmp_path):
    (tmp_path / "nominatim.json").write_bytes(content)
    with pytest.raises(GazetteerError, match=r"nominatim\.json: .* Delete the file"):
        find(server, tmp_path, "Zhanaospan")


def test_answers_of_two_servers_are_kept_apart(server, tmp_path):
    (tmp_path / "nominatim.json").write_text(f'{{"{PUBLIC}": {{"KZ Zhanaospan": null}}}}')
    server.answers["Zhanaospan"] = [TOWN]
    assert find(server, tmp_path, "Zhanaospan")[1] == {}


REPORT = "10 May 2023\n\nOn 8 May, drivers in Zhanaospan went on strike. Others in Zhanaotkel.\n"


@pytest.fixture
def seeds(tmp_path):
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    (folder / "reports.toml").write_text("[[report]]\nfile = 'one.txt'\ncountry = 'KZ'\n")
    return folder


def test_build_places_what_the_gazetteer_lacks_and_lists_the_rest(seeds, server, tmp_path):
    server.answers["Zhanaospan"] = [TOWN]
    service = NominatimPlaces(tmp_path / "cache", server.url)
    collection = collect(seeds, knowledge=Knowledge(DATA / "gazetteers", service=service))
    (event,) = collection.events
    assert event.place.id == "osm:n42"
    assert f"Nominatim: {FULL}" in collection.tables()["excerpts.csv"]
    assert (
        "note: 'Zhanaotkel' (KZ) stays without a place: Nominatim knows no such place there"
        in collection.summary()
    )
    assert {name for name, _ in server.asked} == {"Zhanaospan", "Zhanaotkel"}


def test_command_line_asks_only_when_told_to(seeds, server, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(cli, "CACHE", tmp_path / "cache")
    server.answers |= {"Zhanaospan": [TOWN], "Zhanaotkel": (503, "")}
    build = ["build", "--seeds", str(seeds), "--out", str(tmp_path / "out")]
    assert cli.main(build) == 0
    assert "events          0" in capsys.readouterr().out
    assert server.asked == []
    assert cli.main([*build, "--geocoder", "nominatim", "--nominatim-url", server.url]) == 0
    said = capsys.readouterr().out
    assert "events          1" in said
    assert "'Zhanaotkel' (KZ) stays without a place: the server answers with HTTP 503" in said
    assert (tmp_path / "cache" / "nominatim.json").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--nominatim-url", "http://127.0.0.1"], "Add --geocoder nominatim."),
        (["--geocoder", "nominatim", "--nominatim-url", "my.server"], "no address of a server"),
    ],
)
def test_options_that_do_not_go_together_are_refused(options, said, seeds, tmp_path, capsys):
    assert cli.main(["build", "--seeds", str(seeds), "--out", str(tmp_path), *options]) == 1
    assert said in capsys.readouterr().err


def test_public_server_is_asked_once_a_second(tmp_path):
    assert NominatimPlaces(tmp_path).delay == 1.0
    assert NominatimPlaces(tmp_path, "http://127.0.0.1").delay == 0.0
    assert NominatimPlaces(tmp_path, delay=2.5).delay == 2.5
