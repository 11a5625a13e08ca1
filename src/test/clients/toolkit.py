"""Reads and writes TMX as translate-toolkit does: verdict FILE, count FILE, write TMX TSV."""

import sys

from translate.storage.tmx import tmxfile

PAIRS = [
    ("Buy a ticket", "Mua vé"),
    ("Fares < 10,000 dong & more", "Giá vé < 10.000 đồng & hơn"),
    ("The “last” train", "Chuyến tàu “cuối”"),
    ("Good morning 👋", "Chào buổi sáng 👋"),
]


def read(path):
    with open(path, "rb") as file:
        return tmxfile(file, "en", "vi").units


def verdict(path):
    try:
        units = read(path)
    except Exception:  # whatever it is, the file is not read
        return "error"
    return "ok" if any(unit.source and unit.target for unit in units) else "nothing"


def write(tmx, tsv):
    memory = tmxfile()
    with open(tsv, "w", encoding="utf-8") as lines:
        for english, vietnamese in PAIRS:
            memory.addtranslation(english, "en", vietnamese, "vi")
            lines.write(f"{english}\t{vietnamese}\n")
    with open(tmx, "wb") as file:
        memory.serialize(file)


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    if command == "verdict":
        print(verdict(*arguments))
    elif command == "count":
        print(sum(1 for unit in read(*arguments) if unit.source and unit.target))
    else:
        write(*arguments)
