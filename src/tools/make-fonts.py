"""Makes Scan Sans, the app's font for screen and PDF: a renamed subset of Source Sans 3.

Run:   apt-get install python3-fonttools python3-brotli
       python3 src/tools/make-fonts.py FOLDER
FOLDER holds SourceSans3_400Regular.ttf, SourceSans3_600SemiBold.ttf and LICENSE_FONT, at any depth,
as the npm package @expo-google-fonts/source-sans-3 (0.4.1) does.
"""

import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
SCREEN = ROOT / "src/lib/ui/fonts"
PDF = ROOT / "src/lib/paper/fonts"

# The Open Font License reserves the name 'Source': a changed font needs another name.
FAMILY = "Scan Sans"
FACES = {"SourceSans3_400Regular.ttf": "Regular", "SourceSans3_600SemiBold.ttf": "Semibold"}

CHARACTERS = [
    *range(0x20, 0x7F),  # ASCII
    *range(0xA0, 0x180),  # Latin-1 and Latin Extended-A: every name in Dutch, Polish, Turkish, ...
    *range(0x218, 0x21C),  # the Romanian s and t with a comma
    *[0x1A0, 0x1A1, 0x1AF, 0x1B0, *range(0x1EA0, 0x1EFA)],  # Vietnamese: Nguyễn
    *map(ord, "‐‑‒–—‘’‚“”„†‡•…‰′″‹›€™←↑→↓−≈≠≤≥■□▲▼●○✓\u2009\u202f"),
]

# For the PDF only, which has no fallback font as a browser has: names in Greek and Cyrillic, the letters of Africa, Asia
# and the Caucasus, and the signs that are pasted along with a list from Word.
ON_PAPER_TOO = [
    *[0x18F, 0x259, *range(0x1CD, 0x1DD), *range(0x1E6, 0x1EE), *range(0x1F4, 0x1FA), 0x22A, 0x22B, 0x22E, 0x22F, 0x232, 0x233],
    *[0x2BB, 0x2BC, *range(0x1E00, 0x1EA0)],
    *range(0x384, 0x3CF),
    *[*range(0x400, 0x460), 0x490, 0x491],
    *map(ord, "‣⇐⇒↔▪▫▶►◆◦☐☑✔✗✘"),
]

# 0-6 names, 7 trademark, 8-9 and 11 makers, 13-14 licence, 16-17 family and style beyond regular and bold
KEPT_NAMES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14, 16, 17]
UNUSED_TABLES = ["BASE", "STAT"]
LAYOUT_TABLES = ["GDEF", "GPOS", "GSUB"]


def main(source: Path) -> None:
    for folder in (SCREEN, PDF):
        folder.mkdir(parents=True, exist_ok=True)
    for name, face in FACES.items():
        original = find(source, name)
        file = f"scan-sans-{face.lower()}"
        features = ["kern", "liga", "locl", "ccmp", "mark"]
        make(original, face, SCREEN / f"{file}.woff2", CHARACTERS, features, flavor="woff2")
        # jsPDF reads only outlines and widths, so kerning would be dead weight there
        on_paper = CHARACTERS + known(original, ON_PAPER_TOO)
        make(original, face, PDF / f"{file}.ttf", on_paper, [], drop=LAYOUT_TABLES)
    shutil.copyfile(find(source, "LICENSE_FONT"), SCREEN / "OFL.txt")


def find(folder: Path, name: str) -> Path:
    found = next(folder.rglob(name), None)
    return found or sys.exit(f"There is no {name} in {folder}.")


def known(original: Path, characters: list[int]) -> list[int]:
    cmap = TTFont(original).getBestCmap()
    return [code for code in characters if code in cmap]


def make(original: Path, face: str, target: Path, characters: list[int], features: list[str], drop=(), flavor=None) -> None:
    # no timestamp in the file: the same source gives the same bytes
    font = TTFont(original, recalcTimestamp=False)
    options = Options(layout_features=features, name_IDs=KEPT_NAMES, notdef_outline=True)
    options.drop_tables += [*UNUSED_TABLES, *drop]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    rename(font, face)
    check(font, target)
    font.flavor = flavor
    font.save(target)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size} bytes, {font['maxp'].numGlyphs} glyphs")


def rename(font: TTFont, face: str) -> None:
    regular = face == "Regular"
    full = f"{FAMILY} {face}"
    postscript = f"{FAMILY.replace(' ', '')}-{face}"
    names = {
        1: FAMILY if regular else full,
        2: "Regular",
        3: f"{font['head'].fontRevision:.3f};{postscript}",
        4: full,
        6: postscript,
        16: None if regular else FAMILY,
        17: None if regular else face,
    }
    for name_id, text in names.items():
        font["name"].removeNames(nameID=name_id)
        if text is not None:
            font["name"].setName(text, name_id, 3, 1, 0x409)


def check(font: TTFont, target: Path) -> None:
    cmap, widths = font.getBestCmap(), font["hmtx"]
    missing = [hex(code) for code in CHARACTERS if code not in cmap]
    if missing:
        sys.exit(f"{target}: the font lacks {missing}.")
    if len({widths[cmap[ord(digit)]][0] for digit in "0123456789"}) != 1:
        sys.exit(f"{target}: the digits are not of one width, so columns of numbers would not line up.")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
