"""Writes table.txt from the packages in requirements.txt. Run it with Python 3.11 or later, in a virtual environment
with them. The version is that of the crate phonenumber, with which the tests compare the table.

libphonenumber has patterns for each kind of number of each region. This script joins the patterns of a calling code
into the set of numbers that `is_valid_number` accepts, and writes the set as a tree of digits (HEAD explains it). So
the site generator needs no library for patterns. A set is a state of a minimal automaton: whether the empty number is
in the set, and for each digit the set of what may follow it. Equal sets are the same object.
"""

import re._parser as parser
from functools import cache
from pathlib import Path

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

HEAD = f"""\
# Numbers that the networks of the world assign: metadata of libphonenumber {phonenumbers.__version__}.
# Copyright (C) The Libphonenumber Authors, Apache License 2.0. Changed: joined and written as trees by generate.py.
#
# CODE TREE PREFIX...: calling code, numbers after it, and digits other than 0 that are dialled before them only within
# the country.
# A tree has branches of DIGITS and what follows them: a tree in brackets, or letters for the number of further digits:
# a none, b one, c two and so on. A hyphen is a range of digits or letters. A dot begins a tree if its digits before
# are a number themselves. So 1(2c-d3(.4a)) has 12 and two or three digits, 13 and 134.
"""
KINDS = (
    "fixed_line", "mobile", "toll_free", "premium_rate", "shared_cost", "personal_number", "voip", "pager", "uan",
    "voicemail",
)
# More digits than any number has.
LONGEST = 18
# Longer prefixes select a carrier or a service.
LONGEST_PREFIX = 2


class Set:
    """A set of numbers. `Set.of` makes it."""

    known = {}

    def __init__(self, has_empty, after):
        self.has_empty = has_empty
        self.after = after

    @classmethod
    def of(cls, has_empty, after):
        key = (has_empty, tuple(map(id, after)))
        return cls.known.setdefault(key, cls(has_empty, after))


NOTHING = Set(False, ())
NOTHING.after = (NOTHING,) * 10
Set.known[False, (id(NOTHING),) * 10] = NOTHING
EMPTY = Set.of(True, NOTHING.after)


@cache
def union(a, b):
    if a is b or b is NOTHING:
        return a
    if a is NOTHING:
        return b
    return Set.of(a.has_empty or b.has_empty, tuple(map(union, a.after, b.after)))


@cache
def common(a, b):
    if NOTHING in (a, b) or a is b:
        return NOTHING if a is not b else a
    return Set.of(a.has_empty and b.has_empty, tuple(map(common, a.after, b.after)))


@cache
def without(a, b):
    if a is b or a is NOTHING:
        return NOTHING
    if b is NOTHING:
        return a
    return Set.of(a.has_empty and not b.has_empty, tuple(map(without, a.after, b.after)))


@cache
def then(a, b):
    """The numbers of `a` followed by those of `b`."""
    if a is NOTHING:
        return NOTHING
    longer = Set.of(False, tuple(then(after, b) for after in a.after))
    return union(longer, b) if a.has_empty else longer


def one_of(digits):
    return Set.of(False, tuple(EMPTY if digit in digits else NOTHING for digit in range(10)))


def repeated(numbers, least, most):
    result = EMPTY
    for count in range(most, 0, -1):
        result = then(numbers, result)
        if count > least:
            result = union(EMPTY, result)
    return result


DIGIT = one_of(range(10))
ALL = repeated(DIGIT, 0, LONGEST)
EXACTLY = [repeated(DIGIT, length, length) for length in range(LONGEST + 1)]


def digits_of(kind, value):
    """The digits of a part of `[…]`."""
    if kind == parser.LITERAL:
        return {int(chr(value))}
    if kind == parser.RANGE:
        return set(range(int(chr(value[0])), int(chr(value[1])) + 1))
    assert (kind, value) == (parser.CATEGORY, parser.CATEGORY_DIGIT), kind
    return set(range(10))


def in_sequence(parts):
    result = EMPTY
    for kind, value in reversed(parts):
        result = then(part(kind, value), result)
    return result


def part(kind, value):
    if kind == parser.LITERAL:
        return one_of(digits_of(kind, value))
    if kind == parser.IN:
        return one_of(set().union(*(digits_of(*item) for item in value)))
    if kind == parser.SUBPATTERN:
        return in_sequence(value[-1])
    if kind == parser.BRANCH:
        result = NOTHING
        for branch in value[1]:
            result = union(result, in_sequence(branch))
        return result
    assert kind == parser.MAX_REPEAT and value[1] <= LONGEST, kind
    least, most, numbers = value
    return repeated(in_sequence(numbers), least, most)


@cache
def pattern(text):
    return in_sequence(parser.parse(text))


def described(description):
    """The numbers of a PhoneNumberDesc."""
    if description is None or not description.national_number_pattern:
        return NOTHING
    numbers = pattern(description.national_number_pattern)
    if not description.possible_length:
        return numbers
    lengths = NOTHING
    for length in description.possible_length:
        if length > 0:
            lengths = union(lengths, EXACTLY[length])
    return common(numbers, lengths)


def valid(regions):
    """The numbers that `is_valid_number` accepts. A region with leading digits has all numbers that begin with them,
    and the order of the regions matters: see `_region_code_for_number_from_list` of the package."""
    result, taken = NOTHING, NOTHING
    for region in regions:
        of_kinds = NOTHING
        for kind in KINDS:
            of_kinds = union(of_kinds, described(getattr(region, kind)))
        numbers = without(common(described(region.general_desc), of_kinds), taken)
        if region.leading_digits and len(regions) > 1:
            leading = then(pattern(region.leading_digits), ALL)
            numbers, taken = common(numbers, leading), union(taken, leading)
        result = union(result, numbers)
    return result


def listed(numbers, before=""):
    """Every number of a small set."""
    if numbers.has_empty:
        yield before
    for digit, after in enumerate(numbers.after):
        if after is not NOTHING:
            yield from listed(after, f"{before}{digit}")


def prefixes(regions):
    """The digits that are dialled before a number; 0 is not listed, because it is tried for every country. A pattern
    with groups has a carrier in it, or changes the number."""
    found = set()
    for region in regions:
        found.add(region.national_prefix or "")
        parsed = region.national_prefix_for_parsing or ""
        if "(" not in parsed:
            found.update(listed(pattern(parsed)))
    return sorted(prefix for prefix in found - {"0"} if 0 < len(prefix) <= LONGEST_PREFIX)


def ranges(items):
    """`0-24` for 0, 1, 2 and 4."""
    text = ""
    for item in items:
        follows = text and ord(item) == ord(text[-1]) + 1
        is_third = follows and len(text) > 1 and (text[-2] == "-" or ord(text[-2]) == ord(text[-1]) - 1)
        if is_third:
            text = text[:-1].removesuffix("-") + "-" + item
        else:
            text += item
    return text


@cache
def lengths(numbers):
    """The lengths of the numbers, if every number of these lengths is in the set."""
    result = {0} if numbers.has_empty else set()
    if numbers.after[0] is not NOTHING:
        after = lengths(numbers.after[0])
        if len(set(numbers.after)) > 1 or after is None:
            return None
        result |= {length + 1 for length in after}
    elif numbers is not EMPTY:
        return None
    return result


def tree(numbers):
    by_rest = {}
    for digit, rest in enumerate(numbers.after):
        if rest is not NOTHING:
            by_rest.setdefault(rest, []).append(str(digit))
    text = "." if numbers.has_empty else ""
    for rest, digits in by_rest.items():
        counts = lengths(rest)
        letters = None if counts is None else ranges(chr(ord("a") + count) for count in sorted(counts))
        text += ranges(digits) + (letters or f"({tree(rest)})")
    return text


lines = []
for code, names in sorted(COUNTRY_CODE_TO_REGION_CODE.items()):
    regions = [PhoneMetadata.metadata_for_region_or_calling_code(code, name) for name in names]
    lines.append(" ".join([str(code), tree(valid(regions)), *prefixes(regions)]))
Path(__file__).with_name("table.txt").write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
