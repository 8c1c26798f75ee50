"""Prints as JSON how the Unicode CLDR writes dates, numbers, plurals and lists, as Babel knows it.

Takes the languages as pairs of the program's code and CLDR's locale: en=en es=es_US pt=pt.
"""

import datetime
import json
import sys

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

YEARS = [1999, 2024, 2026, 2027, 2100]
DAYS = [1, 2, 9, 10, 23, 28]
NUMBERS = [*range(31), 100, 101, 999, 1000, 1001, 1988, 9999, 10000, 123456, 999999,
           1000000, 1000001, 1500000, 2000000, 12345678]
LISTS = [["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]]


def said(locale):
    dates = [datetime.date(year, month, day)
             for year in YEARS for month in range(1, 13) for day in DAYS]
    return {
        "dates": {day.isoformat(): format_date(day, "long", locale=locale) for day in dates},
        "numbers": {number: format_decimal(number, locale=locale) for number in NUMBERS},
        "plurals": {number: Locale.parse(locale).plural_form(number) for number in NUMBERS},
        "lists": [{"items": items, "text": format_list(items, locale=locale)}
                  for items in LISTS],
    }


json.dump({code: said(locale) for code, locale in (pair.split("=") for pair in sys.argv[1:])},
          sys.stdout)
