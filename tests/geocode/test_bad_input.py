"""Files that are no good: the line that tells it, and all other reports built none the less."""

import codecs
import csv
import os

import pytest

from geocode import cli, documents
from geocode.build import collect
from geocode.check import first_difference

REPORT = "10 May 2023\n\nOn 8 May, drivers in Taraz went on strike.\n"
ENGLISH = "10 May 2023\n\nAu café: on 8 May, drivers in Taraz – all – went on strike.\n"
RUSSIAN = "10 мая 2023 года\n\n8 мая в Таразе водители начали забастовку. Они требуют зарплаты.\n"


@pytest.fixture
def seeds(tmp_path):
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "good.txt").write_text(REPORT, encoding="utf-8")
    return folder


def rows(folder, name):
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def build(seeds, capsys):
    """Build the folder; give the folder of the tables, the lines for bad files, and the notes."""
    out = seeds.parent / "out"
    status = cli.main(["build", "--seeds", str(seeds), "--out", str(out)])
    printed = capsys.readouterr()
    complaints = [line for line in printed.err.splitlines() if line.startswith(str(seeds))]
    notes = [line for line in printed.out.splitlines() if line.startswith("note: ")]
    return status, out, complaints, notes


UNREAD = [
    ("a.txt", b"", "holds no text. Put the report's text into it, or take the file away."),
    ("a.txt", b" \r\n\t\n", "holds no text. Put the report's text into it, or take the file away."),
    ("a.txt", codecs.BOM_UTF8, "holds no text. Put the report's text into it"),
    ("a.txt", bytes(range(256)) * 9, "is no text: it holds zero bytes. Save the report as a text"),
    ("a.txt", b"\x01\x02ab" * 99, "is no text: it holds control characters throughout. Save the"),
    ("a.txt", b"%PDF-1.7\n", "is a PDF, not text. Give it a name that ends in .pdf."),
    ("a.txt", "Łodź, dążąc wyższych płac".encode("cp1250"), "is not UTF-8 at byte 0, and no other"),
    ("a.txt", None, "is a directory. Save the report as a text file in UTF-8."),
    ("a.doc", b"x", ".doc is no format that is read. Save the report as one of .txt, .md, .html,"),
    ("report", b"x", "a name without an ending is no format that is read. Save the report as one"),
    ("a.docx", b"no zip", "is no Word document (.docx) that can be read ("),
    ("a.pdf", b"no pdf", "is no PDF that can be read ("),
    ("a.pdf", b"", "is no PDF that can be read ("),
    ("a.html", b"", "holds no text."),
    ("a.html", b"<script>x</script>", "holds no text."),
    ("a.md", b"", "holds no text."),
]


@pytest.mark.parametrize(("name", "content", "said"), UNREAD)
def test_bad_file_is_told_in_one_line_and_the_others_are_built(name, content, said, seeds, capsys):
    if content is None:
        (seeds / name).mkdir()
    else:
        (seeds / name).write_bytes(content)
    status, out, (line,), _ = build(seeds, capsys)
    assert status == 0
    assert line.startswith(f"{seeds / name}: {said}")
    assert [row["report"] for row in rows(out, "excerpts.csv")] == ["good.txt"]
    assert [row["report"] for row in rows(out, "reports.csv")] == ["good.txt"]
    (seeds / "good.txt").unlink()
    assert build(seeds, capsys)[0] == 1


def test_nothing_that_can_be_read_leaves_the_tables_alone(seeds, capsys):
    _, out, _, _ = build(seeds, capsys)
    before = {path: path.read_bytes() for path in out.rglob("*.*")}
    (seeds / "good.txt").write_bytes(b"")
    for command in (["build", "--out", str(out)], ["places"], ["check"]):
        assert cli.main([*command, "--seeds", str(seeds)]) == 1
        assert capsys.readouterr().err.splitlines() == [
            f"{seeds / 'good.txt'}: holds no text. Put the report's text into it, or take the file "
            "away.",
            f"{seeds}: no report in it can be read. See the lines above.",
        ]
    assert {path: path.read_bytes() for path in out.rglob("*.*")} == before


def test_too_large_a_file_is_told_before_it_is_read(seeds, capsys):
    with (seeds / "large.txt").open("wb") as file:
        file.truncate(50_000_000)
    status, _, (line,), _ = build(seeds, capsys)
    assert status == 0
    assert line == (
        f"{seeds / 'large.txt'}: is too large: 50 MB, and 20 million are read. "
        "Split it into several reports."
    )


def test_too_long_a_text_is_told_whatever_its_file(seeds, capsys, monkeypatch):
    monkeypatch.setattr(documents, "LARGEST", len(REPORT))
    from docx import Document

    document = Document()
    document.add_paragraph(REPORT + "!")
    document.save(seeds / "long.docx")
    _, _, (line,), _ = build(seeds, capsys)
    assert "long.docx: is too large: 0 million characters, and 0 million are read." in line


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        (ENGLISH, "utf-8", None),
        (ENGLISH, "utf-8-sig", None),
        (ENGLISH, "utf-16", "utf-16"),
        (ENGLISH, "utf-16-le", "utf-16-le"),
        (ENGLISH, "utf-16-be", "utf-16-be"),
        (ENGLISH, "utf-32", "utf-32"),
        (ENGLISH.replace("–", "-"), "latin-1", "cp1252"),
        (ENGLISH, "cp1252", "cp1252"),
        (RUSSIAN, "utf-16", "utf-16"),
        (RUSSIAN, "utf-16-le", "utf-16-le"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8_r", "koi8_r"),
    ],
)
def test_encoding_is_found_and_told(text, encoding, named, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    document = documents.read_document(path)
    assert document.text == text
    wanted = (f"read as {named}; if letters are wrong, save it in UTF-8",) if named else ()
    assert document.notes == wanted


def test_encoding_is_noted_in_the_build(seeds, capsys):
    (seeds / "old.txt").write_bytes(ENGLISH.encode("cp1252"))
    _, out, _, notes = build(seeds, capsys)
    assert "note: old.txt read as cp1252; if letters are wrong, save it in UTF-8" in notes
    assert {row["report"] for row in rows(out, "excerpts.csv")} == {"good.txt", "old.txt"}


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ((REPORT + "\ud83d").encode("utf-8", "surrogatepass"), REPORT + "\ufffd"),
        ((REPORT + "\ud83d").encode("utf-16", "surrogatepass"), REPORT + "\ufffd"),
        ((REPORT + "\ud83d").encode("utf-16-le", "surrogatepass"), REPORT + "\ufffd"),
        (REPORT.encode("utf-16") + b"a", REPORT + "\ufffd"),
        (RUSSIAN.encode() + b"\xff", RUSSIAN + "\ufffd"),
    ],
)
def test_broken_characters_are_marked_counted_and_do_not_stop_the_build(
    content, text, seeds, capsys
):
    (seeds / "broken.txt").write_bytes(content)
    status, out, complaints, notes = build(seeds, capsys)
    assert (status, complaints) == (0, [])
    assert "note: broken.txt has broken characters, read as \ufffd: 1" in notes
    assert documents.read_document(seeds / "broken.txt").text == text
    assert first_difference(collect(seeds), out) is None


def test_pairs_of_surrogates_in_utf8_are_characters(tmp_path):
    (tmp_path / "a.txt").write_bytes("\ud83d\ude00 café".encode("utf-8", "surrogatepass"))
    assert documents.read_document(tmp_path / "a.txt").text == "\U0001f600 café"


ODD = [
    "On 8 May, drivers\x00 in Taraz\x0b went\x0c on\x1c strike\x85 for \u2028 pay.",
    "\u202bOn 8 May\u200f, drivers in Taraz\u200e went on strike.\u202c",
    "On 8 May, drivers in Taraz went on strike" + " again" * 100_000,
    "On 8 May, drivers in Taraz went on strike. " * 300,
    "x" * 300_000 + ". On 8 May, drivers in Taraz went on strike.",
    " " * 300_000 + "On 8 May, drivers in Taraz went on strike.",
    "On 8 May, drivers in Taraz went on strike." + "\r\r\n" * 1_000,
]


@pytest.mark.parametrize("line", ODD)
def test_odd_text_is_read_and_its_excerpts_are_verbatim(line, seeds, capsys):
    (seeds / "odd.txt").write_bytes(f"10 May 2023\r\n\r\n{line}\r\n".encode())
    status, out, complaints, _ = build(seeds, capsys)
    assert (status, complaints) == (0, [])
    assert "odd.txt" in {row["report"] for row in rows(out, "excerpts.csv")}
    assert first_difference(collect(seeds), out) is None


def test_report_without_day_or_place_is_built_with_a_note(seeds, capsys):
    (seeds / "bare.txt").write_text("The strikers sang a song.\n", encoding="utf-8")
    status, out, complaints, notes = build(seeds, capsys)
    assert (status, complaints) == (0, [])
    assert "note: bare.txt names no place of the gazetteer" in notes
    assert any(
        note.startswith("note: bare.txt has no dateline and no 'published'") for note in notes
    )
    assert "bare.txt" in {row["report"] for row in rows(out, "reports.csv")}


def test_two_files_of_one_stem_are_two_reports(seeds, capsys):
    (seeds / "good.md").write_text(REPORT, encoding="utf-8")
    (seeds / "reports.toml").write_text("[[report]]\nfile = 'good.md'\ntitle = 'On strike'\n")
    _, out, _, _ = build(seeds, capsys)
    assert [(row["report"], row["title"]) for row in rows(out, "reports.csv")] == [
        ("good.md", "On strike"),
        ("good.txt", ""),
    ]
    assert {row["report"] for row in rows(out, "excerpts.csv")} == {"good.md", "good.txt"}


@pytest.mark.parametrize("name", [b"a\xff.txt", b"a\n.txt"])
def test_name_that_no_table_could_hold_is_told(name, seeds, capsys):
    (seeds / os.fsdecode(name)).write_bytes(REPORT.encode())
    status, _, (line,), _ = build(seeds, capsys)
    assert status == 0
    assert line.endswith(": its name has signs in it that cannot be shown. Rename it.")


def test_hidden_files_and_folders_are_no_reports(seeds, capsys):
    (seeds / ".notes").write_text("x")
    (seeds / "older").mkdir()
    assert build(seeds, capsys)[2] == []
