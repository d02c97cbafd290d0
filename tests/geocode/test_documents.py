"""The text that each format gives: its words, each paragraph and heading a line of its own."""

import html
import re
from datetime import date
from functools import cache
from textwrap import wrap

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from geocode.build import DATA, SEEDS
from geocode.documents import FORMATS, read_document
from geocode.errors import ReportError
from geocode.events import gather
from geocode.gazetteers import Gazetteers
from geocode.language_file import load_languages
from geocode.model import Source
from geocode.pdf import join_lines
from geocode.reading import read
from geocode.statements import find_statements
from tests.geocode.pdf_file import pdf_file


def text_of(path, content):
    if isinstance(content, str):
        content = content.encode()
    path.write_bytes(content)
    return read_document(path).text


@pytest.mark.parametrize("content", ["a\r\nb\n\r c\u2028d\x0c\n", "  # *not* a mark\n"])
def test_plain_text_is_the_file_as_it_stands(content, tmp_path):
    assert text_of(tmp_path / "a.TXT", content) == content


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("# Strike in **Taraz**\n10 May 2023\n", "Strike in Taraz\n10 May 2023"),
        ("Strike\n===\n\nOn 8 May\nwork stopped.", "Strike\nOn 8 May work stopped."),
        ("The __drivers__ of *Taraz* and `Oral` left.", "The drivers of Taraz and Oral left."),
        ("A [strike](https://a.example/x_y_(z)) in ![Oral](map.png).", "A strike in Oral."),
        ("A [strike][1] began.\n\n[1]: https://a.example\n", "A strike began."),
        ("> **Said:** we\n> stop.", "Said: we stop."),
        ("- Taraz\n- Oral\n  and Aktau\n", "Taraz\nOral and Aktau"),
        ("4. January: a strike.\n\n7) Demands", "4. January: a strike.\n7) Demands"),
        ("one  \ntwo\\\nthree", "one\ntwo\nthree"),
        ("a\n\n---\n\nb", "a\nb"),
        ("```\ncode stays\n```", "code stays\n"),
        ("| day | place |\n|---|---|\n| 8 May | Taraz |", "day\nplace\n8 May\nTaraz"),
        ("<div>\nA <b>strike</b>\n</div>\n\nin <i>Oral</i> <!-- x -->", "\nA strike\n\n\nin Oral "),
        ("snake_case, 2 * 3 and a\\*b", "snake_case, 2 * 3 and a*b"),
    ],
)  # fmt: skip
def test_markdown_loses_its_marks_and_no_words(content, text, tmp_path):
    assert text_of(tmp_path / "a.md", content) == text


PAGE = """<!DOCTYPE html><html><head><title>Strike | Paper</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/x">Sport</a></li></ul></nav>
<article><h1>Drivers strike in Taraz</h1><p>10 May 2023</p>
<p>On 8 May, drivers in <b>Taraz</b>
went on strike.</p><ul><li>Wages are to rise.</li></ul>
<table><tr><td>9 May</td><td>A strike in <a href="/o">Oral</a>.</td></tr></table>
<p>It spread to Aktau, where the miners of two pits stopped work on the same day.</p></article>
<footer>Copyright. <script>alert(1)</script></footer></body></html>"""


def test_page_gives_its_article_without_menus(tmp_path):
    assert text_of(tmp_path / "a.html", PAGE).split("\n") == [
        "Drivers strike in Taraz",
        "10 May 2023",
        "On 8 May, drivers in Taraz went on strike.",
        "Wages are to rise.",
        "9 May",
        "A strike in Oral.",
        "It spread to Aktau, where the miners of two pits stopped work on the same day.",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "<p>A strike\nbegan in <b>Oral</b>, <a href='/'>they</a> say.<br>On 8 May.<script>x",
        "<div>A strike began\nin <b>Oral</b>, <a href='/'>they</a> say.<br>\n<br>On 8 May.</div>",
        "<body><article>A strike began in <b>Oral</b>, <a>they</a> say.<ul><li>On <i>8 May</i>.",
    ],
)
def test_sentence_of_a_page_is_not_cut_at_marks_links_and_wrapped_lines(page, tmp_path):
    assert text_of(tmp_path / "a.html", f"<title>x</title>{page}").split("\n") == [
        "A strike began in Oral, they say.",
        "On 8 May.",
    ]


def test_short_lines_and_headings_of_an_article_stay(tmp_path):
    words = "The miners of the two pits stopped all of their work and went to the square. " * 5
    lines = ["The strike", "January 6, 2022", words, "In Oral", f"Second. {words}", "7 January"]
    tags = ["p", "p", "p", "h2", "p", "p"]
    blocks = "".join(f"<{tag}>{line}</{tag}>" for tag, line in zip(tags, lines, strict=True))
    page = f"""<body><div id=menu><a href=/>Home</a></div><div id=page><div>{blocks}
        <ul><li><a href=/a>Read this too</a></li></ul><form>Your mail</form>
        <div class="comments-list"><p>I do not think so.</p></div></div></div></body>"""
    assert text_of(tmp_path / "a.html", page).split("\n") == [line.strip() for line in lines]


def test_page_tells_what_is_left_of_it(tmp_path):
    path = tmp_path / "a.htm"
    article = text_of(path, PAGE)
    assert text_of(path, PAGE.replace("Sport", "Sport and more " * 20)) == article
    (note,) = read_document(path).notes
    assert re.fullmatch(rf"is a page of \d+ characters, {len(article)} of them its article", note)
    assert text_of(path, "<body><p>A strike.</p></body>") == "A strike."
    assert read_document(path).notes == ()
    page = "<body><div class='comments'>A <b>strike</b>\nbegan.<br>Oral<script>x</script></div>"
    assert text_of(path, page) == "A strike began.\nOral"
    assert read_document(path).notes == (
        "holds no article that could be told: all of the page is read",
    )


def test_page_is_read_in_the_encoding_it_names(tmp_path):
    page = PAGE.replace("<head>", '<head><meta charset="windows-1254">').replace("Oral", "Işık")
    path = tmp_path / "a.html"
    assert "A strike in Işık." in text_of(path, page.encode("cp1254"))
    assert "read as cp1254; if letters are wrong, save it in UTF-8" in read_document(path).notes
    named = '<?xml version="1.0" encoding="no-such"?>' + PAGE.replace("Oral", "Orál")
    assert "A strike in Orál." in text_of(path, named.encode("cp1252"))


def word_file(path):
    document = docx.Document()
    document.add_heading("Drivers strike in Taraz", 0)
    document.add_paragraph("10 May 2023")
    paragraph = document.add_paragraph("On 8 May, drivers in ")
    paragraph.add_run("Taraz").bold = True
    paragraph.add_run(" went on strike.")
    paragraph._p.append(
        parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t> All of them.</w:t></w:r></w:ins>")
    )
    paragraph._p.append(
        parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText> None.</w:delText></w:r></w:del>")
    )
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "9 May", "A strike began in Oral."
    document.add_paragraph("It ended.")
    document.save(path)
    return path


def test_word_file_gives_paragraphs_tables_and_insertions_in_order(tmp_path):
    assert read_document(word_file(tmp_path / "a.docx")).text.split("\n") == [
        "Drivers strike in Taraz",
        "10 May 2023",
        "On 8 May, drivers in Taraz went on strike. All of them.",
        "9 May",
        "A strike began in Oral.",
        "It ended.",
    ]


def test_pdf_gives_its_lines_joined_to_paragraphs(tmp_path):
    pages = [
        ["Drivers strike in Taraz", "10 May 2023", "On 8 May, the drivers of the city of Taraz",
         "went on strike. They say that all of the buses", "stand still.", "1"],
        ["9 May", "A strike began in Oral.", "2"],
    ]  # fmt: skip
    (tmp_path / "a.pdf").write_bytes(pdf_file(pages))
    assert read_document(tmp_path / "a.pdf").text.split("\n") == [
        "Drivers strike in Taraz",
        "10 May 2023",
        "On 8 May, the drivers of the city of Taraz went on strike. They say that all of the buses "
        "stand still.",
        "9 May",
        "A strike began in Oral.",
    ]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("The miners of the old pit of\nTemirtau struck.", "{} {}"),
        ("They stopped the work.\nand left the pit at noon.", "{} {}"),
        ("They left the pit at noon.\nIt was cold in the streets.", "{} {}"),
        ("They left the pit at noon.\nThe next day", "{}\n{}"),
        ("2 January. The miners struck.\n3 January. The drivers struck.", "{}\n{}"),
        ("A heading\nThey left the pit at noon.", "{}\n{}"),
        ("They left the pit at noon and\n\nThen came the night.", "{}\n{}"),
    ],
)
def test_line_of_a_pdf_goes_on_where_it_is_full_or_the_next_begins_small(page, text):
    assert join_lines([page]) == text.format(*(line for line in page.split("\n") if line))


def test_word_that_a_line_of_a_pdf_breaks_is_joined():
    assert join_lines(["The work stop-\nped at noon."]) == "The work stopped at noon."
    assert join_lines(["In the town of Ust-\nKamenogorsk."]) == "In the town of Ust-Kamenogorsk."
    assert join_lines(["The work stopped -\nat noon."]) == "The work stopped - at noon."


def test_only_a_page_s_own_number_at_its_edge_is_left_out():
    pages = ["1\n2022\nThe strike of the drivers began.", "- 2 -\n9 May\n3"]
    assert join_lines(pages).split("\n") == [
        "2022",
        "The strike of the drivers began.",
        "9 May",
        "3",
    ]


def test_pdf_without_text_or_with_a_password_says_what_to_do(tmp_path):
    from pypdf import PdfReader, PdfWriter

    scanned = tmp_path / "scanned.pdf"
    scanned.write_bytes(pdf_file([[]]))
    with pytest.raises(ReportError, match=r"scanned\.pdf: has no text layer.*\(OCR\)"):
        read_document(scanned)
    writer = PdfWriter(PdfReader(scanned))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = tmp_path / "locked.pdf"
    writer.write(locked)
    with pytest.raises(ReportError, match=r"locked\.pdf: .* asks for a password.*Save the"):
        read_document(locked)


def as_text(path, lines):
    path.write_text("\n\n".join(lines), encoding="utf-8")


def as_page(path, lines):
    blocks = "".join(f"<p>{html.escape(line)}</p>\n" for line in lines)
    path.write_text(f"<meta charset=utf-8><body>{blocks}</body>", encoding="utf-8")


def as_word_file(path, lines):
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(path)


def as_pdf(path, lines):
    path.write_bytes(pdf_file([[part for line in lines for part in wrap(line, 95)]]))


WRITERS = {
    ".txt": as_text,
    ".md": as_text,
    ".html": as_page,
    ".htm": as_page,
    ".docx": as_word_file,
    ".pdf": as_pdf,
}


def test_every_format_is_tried():
    assert WRITERS.keys() == FORMATS.keys()


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("name", ["000_7ce5915e8f585a2e", "004_c09345255f9da917"])
def test_report_gives_the_same_events_in_every_format(name, ending, tmp_path, events_of):
    lines = (SEEDS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    path = tmp_path / f"{name}{ending}"
    WRITERS[ending](path, [line for line in lines if line.strip()])
    found = events_of(read_document(path).text)
    assert found == events_of((SEEDS / f"{name}.txt").read_text(encoding="utf-8"))
    assert len(found) > 5


@pytest.fixture(scope="module")
def events_of():
    languages = load_languages(DATA / "languages")
    gazetteers = Gazetteers(DATA / "gazetteers")

    @cache
    def ids(text):
        source = Source("x", text, published=date(2022, 2, 15), country="KZ")
        statements, _ = find_statements(read(source, languages, gazetteers), gazetteers)
        return [event.id for event in gather(statements)]

    return ids
