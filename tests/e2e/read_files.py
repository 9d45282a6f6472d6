"""Reads contact cards with vobject, and calendars with vobject and icalendar: JSON with the values of each file.

Usage: read_files.py cards|calendars FILE...
"""

import datetime
import json
import sys

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


def main(kind, *names):
    read = {"cards": read_card, "calendars": read_calendar}[kind]
    found = {}
    for name in names:
        with open(name, encoding="utf-8", newline="") as file:
            found[name] = read(file.read())
    json.dump(found, sys.stdout)


main(*sys.argv[1:])
