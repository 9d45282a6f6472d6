"""Reads contact cards with vobject, calendars with vobject and icalendar, and tables that LibreOffice has opened and
saved as OpenDocument: JSON with the values of each file.

Usage: read_files.py cards|calendars|tables FILE...
"""

import datetime
import json
import sys
from xml.etree import ElementTree

import icalendar
import vobject


def read_card(text):
    card = vobject.readOne(text)
    card.validate()
    values = {name: [line.value for line in lines] for name, lines in card.contents.items()}
    return {
        "names": values["fn"],
        "organizations": [";".join(parts) for parts in values["org"]],
        "structured": [
            [name.family, name.given, name.additional, name.prefix, name.suffix] for name in values["n"]
        ],
        "phones": values.get("tel", []),
        "emails": values.get("email", []),
        "urls": values.get("url", []),
        "addresses": [[part.street, part.city, part.country] for part in values.get("adr", [])],
        "notes": values.get("note", []),
    }


def instant(value):
    """A day, or an instant in UTC, as in the content."""
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def vobject_events(text):
    for event in vobject.readOne(text).vevent_list:
        value = {name: lines[0].value for name, lines in event.contents.items()}
        yield value["uid"], value["dtstart"], value.get("dtend"), value


def icalendar_events(text):
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        value = {name.lower(): str(event[name]) for name in event}
        end = event.decoded("DTEND") if "DTEND" in event else None
        yield value["uid"], event.decoded("DTSTART"), end, value


def read_events(events):
    return [
        {
            "uid": uid,
            "start": instant(start),
            "end": end and instant(end),
            "summary": value["summary"],
            "location": value.get("location"),
            "status": value["status"],
            "description": value["description"],
        }
        for uid, start, end, value in events
    ]


def read_calendar(text):
    return {
        "vobject": read_events(vobject_events(text)),
        "icalendar": read_events(icalendar_events(text)),
    }


OPEN_DOCUMENT = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TABLE, TEXT, OFFICE = (OPEN_DOCUMENT % name for name in ("table", "text", "office"))
LINK = "{http://www.w3.org/1999/xlink}href"


def read_cell(cell):
    """The type of a cell, and its value: the text, or that of the type, with the address of a link."""
    kind = cell.get(OFFICE + "value-type")
    if kind is None:
        return None
    paragraphs = cell.findall(TEXT + "p")
    if kind == "string":
        value = "\n".join("".join(paragraph.itertext()) for paragraph in paragraphs)
    else:
        names = ("date-value", "time-value", "boolean-value", "value")
        value = next(cell.get(OFFICE + name) for name in names if cell.get(OFFICE + name))
    link = cell.find(f".//{TEXT}a")
    found = {"type": kind, "value": value}
    return found if link is None else {**found, "link": link.get(LINK)}


def read_sheet(sheet):
    """The rows of a sheet up to the last cell with a value in each."""
    rows = []
    for row in sheet.iter(TABLE + "table-row"):
        cells = []
        for cell in row:
            if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                continue
            # Empty cells at the end are repeated to the end of the sheet.
            repeated = int(cell.get(TABLE + "number-columns-repeated", 1))
            cells += [read_cell(cell)] * min(repeated, 100)
        while cells and cells[-1] is None:
            cells.pop()
        rows.append(cells)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def read_tables(text):
    document = ElementTree.fromstring(text.encode())
    return {sheet.get(TABLE + "name"): read_sheet(sheet) for sheet in document.iter(TABLE + "table")}


def main(kind, *names):
    read = {"cards": read_card, "calendars": read_calendar, "tables": read_tables}[kind]
    found = {}
    for name in names:
        with open(name, encoding="utf-8", newline="") as file:
            found[name] = read(file.read())
    json.dump(found, sys.stdout)


main(*sys.argv[1:])
