#!/usr/bin/env python3
"""Makes the bundled fonts: assets/fonts/* and assets/icons/lucide-*, codepoints.txt.

What it needs, by package name:

    Debian   fonts-inter      Inter-{Regular,Medium,SemiBold}.otf and its copyright file
    Debian   fonts-noto-cjk   NotoSansCJK-Regular.ttc and its copyright file
    npm      lucide-static    `npm pack lucide-static@1.62.0` writes the tarball
    PyPI     fonttools        4.68 was used

How to run it (`dpkg -L PACKAGE` tells where a Debian package put its files):

    make_fonts.py --inter-dir DIR-WITH-INTER-OTF --inter-copyright FILE \\
                  --noto NotoSansCJK-Regular.ttc --noto-copyright FILE \\
                  --lucide lucide-static-1.62.0.tgz [--locales assets/locales] [--out assets]

The same input gives the same bytes. It ends with an error if a result breaks what the
program relies on: one width for all digits, one line height for all text fonts, weights
400/500/600 under one family, every icon there.

Why the fonts are not used as they come:
- egui cannot turn OpenType features on, and a table of numbers needs figures of one width:
  the tabular figures are made the default ones.
- Contextual alternates are taken out: what is typed ("->", "2x4") is what is shown, on
  screen, in SVG and in PDF alike.
- Inter is turned from CFF into TrueType outlines: Debian's files have no stem hints, and
  egui's rasterizer (skrifa) hints unhinted TrueType by itself but leaves such CFF blurred.
- Noto Sans SC takes Inter's line height: egui centres a fallback font's line box on the
  first font's, so equal boxes put Chinese and Latin text on one baseline.
"""

import argparse
import json
import re
import tarfile
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}

INTER_RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x024F),  # Latin, Latin-1, Extended-A and -B
    (0x02B0, 0x036F),                    # modifier letters, combining marks
    (0x0370, 0x03FF), (0x0400, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),                    # Latin Extended Additional
    (0x2000, 0x209F),                    # punctuation, superscripts, subscripts
    (0x20A0, 0x20CF), (0x2100, 0x218F),  # currency, letterlike, number forms
    (0x2190, 0x21FF), (0x2200, 0x22FF),  # arrows, mathematics
    (0x2300, 0x23FF), (0x25A0, 0x27BF),  # key symbols, geometric shapes, ticks
    (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
]
# Buttons alone are of medium weight: what they say is in the program's languages.
MEDIUM_RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x2010, 0x2027), (0x2030, 0x203A),
    (0x2190, 0x2193), (0x2212, 0x2212),
]
SC_RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x00FF),
    (0x2010, 0x2027), (0x2030, 0x203B),
    (0x3000, 0x303F),                    # Chinese punctuation
    (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6),  # full-width forms
]

DIGITS = "0123456789"
# Marks that stand inside numbers. They keep their glyph, and with it the kerning to
# letters, and take the outline and width of their tabular form.
NUMBER_MARKS = "−+%,.:; "

ICONS = """
plus list menu gauge chart-column message-square file-text settings undo-2 undo redo redo-2
pencil x check chevron-down chevron-up chevron-right chevron-left search filter pin pin-off
trash-2 folder-open file-plus file download upload copy info triangle-alert circle-alert
circle-check circle calendar user users phone mail sun moon monitor languages arrow-up
arrow-down arrow-up-down ellipsis ellipsis-vertical save image table trending-up chart-line
chart-bar target sparkles clock history lock eye keyboard circle-question-mark external-link
columns-3 square square-check square-check-big minus tag house command refresh-cw square-pen
printer
""".split()


def main():
    args = arguments()
    fonts, icons = args.out / "fonts", args.out / "icons"
    fonts.mkdir(parents=True, exist_ok=True)
    icons.mkdir(parents=True, exist_ok=True)

    inter = {}
    for style in WEIGHTS:
        font = make_inter(args.inter_dir / f"Inter-{style}.otf", style, args.family)
        path = fonts / f"{args.family.replace(' ', '')}-{style}.ttf"
        font.save(path)
        inter[style] = TTFont(path)
    check_inter(inter, args.family)
    write_inter_license(args, inter, fonts)

    locale_chars = chars_in_locales(args.locales)
    sc = make_noto_sans_sc(args.noto, locale_chars, inter["Regular"])
    sc.save(fonts / "NotoSansSC-Regular.otf")
    check_noto(TTFont(fonts / "NotoSansSC-Regular.otf"), inter["Regular"], locale_chars)
    write_noto_license(args, fonts)

    make_icons(args.lucide, icons)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--inter-dir", type=Path, required=True)
    parser.add_argument("--inter-copyright", type=Path, required=True)
    parser.add_argument("--noto", type=Path, required=True)
    parser.add_argument("--noto-copyright", type=Path, required=True)
    parser.add_argument("--lucide", type=Path, required=True)
    parser.add_argument("--locales", type=Path, help="folder with .ftl files; default OUT/locales")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--family", default="Inter", help="family name of the Latin font")
    args = parser.parse_args()
    args.locales = args.locales or args.out / "locales"
    return args


# ---------------------------------------------------------------- Inter

def make_inter(path, style, family):
    font = TTFont(path, recalcTimestamp=False)
    tabular = single_substitutions(font, "tnum")
    cmap = font.getBestCmap()
    to_truetype(font)

    glyf, hmtx = font["glyf"], font["hmtx"]
    digit_glyphs = [tabular[cmap[ord(c)]] for c in DIGITS]
    digit_width = max(hmtx[g][0] for g in digit_glyphs)
    for glyph in digit_glyphs:  # SemiBold's 4 comes 3 units narrower than the rest
        hmtx[glyph] = (digit_width, hmtx[glyph][1])

    marks = [cmap[ord(c)] for c in NUMBER_MARKS if cmap[ord(c)] in tabular]
    mark_width = hmtx[tabular[cmap[ord(".")]]][0]
    for glyph in marks:
        glyf[glyph] = glyf[tabular[glyph]]
        hmtx[glyph] = (mark_width, hmtx[tabular[glyph]][1])

    for table in font["cmap"].tables:
        for char, glyph in zip(DIGITS, digit_glyphs):
            if ord(char) in table.cmap:
                table.cmap[ord(char)] = glyph

    ranges = MEDIUM_RANGES if style == "Medium" else INTER_RANGES
    run_subset(font, in_ranges(cmap, ranges), ["kern", "mark", "mkmk", "ccmp", "locl"])
    name_inter(font, style, family)
    return font


def single_substitutions(font, tag):
    """Glyph to glyph, for a feature made of single substitutions."""
    gsub = font["GSUB"].table
    found = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == tag:
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    found.update(getattr(table, "ExtSubTable", table).mapping)
    return found


def to_truetype(font):
    """Replaces cubic CFF outlines by quadratic ones, at most one unit of 2816 away."""
    glyphs = font.getGlyphSet()
    glyf = newTable("glyf")
    glyf.glyphOrder = font.getGlyphOrder()
    glyf.glyphs = {}
    for name in glyf.glyphOrder:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyf.glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"

    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones, maxp.maxTwilightPoints, maxp.maxStorage = 1, 0, 0
    maxp.maxFunctionDefs = maxp.maxInstructionDefs = 0
    maxp.maxStackElements = maxp.maxSizeOfInstructions = 0
    maxp.maxComponentElements = maxp.maxComponentDepth = 0
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0
    set_left_bearings(font)


def set_left_bearings(font):
    """Where the bearing is not what the outline says, rasterizers move the glyph by the difference."""
    glyf, hmtx = font["glyf"], font["hmtx"]
    for name in glyf.glyphOrder:
        glyph = glyf[name]
        glyph.recalcBounds(glyf)
        hmtx[name] = (hmtx[name][0], getattr(glyph, "xMin", 0))


def name_inter(font, style, family):
    """One typographic family of three styles: fontdb and resvg choose by family and weight."""
    weight = WEIGHTS[style]
    regular = style == "Regular"
    set_names(font, {
        1: family if regular else f"{family} {style}",
        2: "Regular",
        3: f"{version(font)};{family.replace(' ', '')}-{style};Goodword subset, tabular figures",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
        16: None if regular else family,
        17: None if regular else style,
    })
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & 0b1000_0000) | (0x40 if regular else 0)
    font["head"].macStyle = 0


def check_inter(fonts, family):
    lines = set()
    for style, font in fonts.items():
        cmap, hmtx = font.getBestCmap(), font["hmtx"]
        widths = {hmtx[cmap[ord(c)]][0] for c in DIGITS}
        assert len(widths) == 1, f"{style}: digits of several widths {widths}"
        assert hmtx[cmap[ord("+")]][0] == hmtx[cmap[ord("−")]][0], f"{style}: + and − differ"
        kerned = kerned_glyphs(font)
        assert not kerned & {cmap[ord(c)] for c in DIGITS}, f"{style}: digits are kerned"
        assert font["OS/2"].usWeightClass == WEIGHTS[style]
        name = font["name"]
        assert (name.getDebugName(16) or name.getDebugName(1)) == family
        lines.add(line_metrics(font))
        print(f"{family} {style}: {len(cmap)} characters, digits {widths.pop()} of "
              f"{font['head'].unitsPerEm} units")
    assert len(lines) == 1, f"line heights differ: {lines}"


def kerned_glyphs(font):
    """Every glyph that takes part in a pair adjustment."""
    found = set()
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            found.update(table.Coverage.glyphs)
            if table.Format == 1:
                found.update(p.SecondGlyph for s in table.PairSet for p in s.PairValueRecord)
            else:
                found.update(table.ClassDef2.classDefs)
    return found


# ---------------------------------------------------------------- Noto Sans SC

def make_noto_sans_sc(path, locale_chars, like):
    faces = TTCollection(path, recalcTimestamp=False)
    font = next(f for f in faces.fonts if f["name"].getDebugName(6) == "NotoSansCJKsc-Regular")
    font.recalcTimestamp = False
    for tag in ("VORG", "vhea", "vmtx", "BASE"):
        if tag in font:
            del font[tag]

    cmap = font.getBestCmap()
    wanted = gb2312() | in_ranges(cmap, SC_RANGES) | locale_chars
    run_subset(font, wanted & cmap.keys(), ["ccmp", "kern"])

    set_names(font, {
        1: "Noto Sans SC", 2: "Regular",
        3: f"{version(font)};NotoSansSC-Regular;Goodword subset",
        4: "Noto Sans SC", 6: "NotoSansSC-Regular", 16: None, 17: None,
    })
    cff = font["CFF "].cff
    cff.fontNames = ["NotoSansSC-Regular"]
    cff.topDictIndex[0].FullName = "Noto Sans SC"
    cff.topDictIndex[0].FamilyName = "Noto Sans SC"

    ascent, descent = (round(v * 1000) for v in line_metrics(like))
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, descent, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, descent, 0
    return font


def gb2312():
    """Every character that has a place in GB 2312."""
    found = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return found


def chars_in_locales(folder):
    found = set()
    for path in sorted(folder.glob("**/*.ftl")):
        found.update(map(ord, path.read_text(encoding="utf-8")))
    return {c for c in found if c >= 0x20}


def check_noto(font, inter, locale_chars):
    cmap = font.getBestCmap()
    assert line_metrics(font) == tuple(round(v, 3) for v in line_metrics(inter))
    missing = gb2312() - cmap.keys()
    nowhere = locale_chars - cmap.keys() - inter.getBestCmap().keys()
    print(f"Noto Sans SC: {len(cmap)} characters; of GB 2312 missing: {chars(missing)}; "
          f"of our own texts in no font: {chars(nowhere)}")


# ---------------------------------------------------------------- Lucide

def make_icons(tarball, out):
    with tarfile.open(tarball) as package:
        def read(name):
            return package.extractfile(f"package/{name}").read()
        codepoints = json.loads(read("font/codepoints.json"))
        font = TTFont(BytesIO(read("font/lucide.ttf")), recalcTimestamp=False)
        (out / "lucide-LICENSE.txt").write_bytes(read("LICENSE"))
        lucide_version = json.loads(read("package.json"))["version"]

    if "GSUB" in font:
        del font["GSUB"]
    run_subset(font, {codepoints[name] for name in ICONS}, [])
    set_left_bearings(font)  # they come as 0, which sets every icon left of its centre
    set_names(font, {3: f"lucide-static {lucide_version};Goodword subset"})
    font.save(out / "lucide-subset.ttf")

    icons = TTFont(out / "lucide-subset.ttf")
    cmap = icons.getBestCmap()
    assert all(codepoints[name] in cmap for name in ICONS)
    check_left_bearings(icons)
    lines = [f"{name}\tU+{codepoints[name]:04X}\n" for name in sorted(ICONS)]
    (out / "codepoints.txt").write_text("".join(lines), encoding="utf-8", newline="\n")
    print(f"Lucide {lucide_version}: {len(lines)} icons")


def check_left_bearings(font):
    glyf, hmtx = font["glyf"], font["hmtx"]
    for name in glyf.glyphOrder:
        assert hmtx[name][1] == getattr(glyf[name], "xMin", 0), f"{name} is drawn beside its place"


# ---------------------------------------------------------------- licences

def write_inter_license(args, fonts, out):
    names = fonts["Regular"]["name"]
    debian = re.search(r"^Copyright: (.*)$", args.inter_copyright.read_text("utf-8"), re.M)[1]
    (out / "Inter-LICENSE.txt").write_text(
        f"Copyright {debian}\n"
        "(https://github.com/rsms/inter)\n"
        f"In the font files: {names.getDebugName(0)}\n"
        f"{names.getDebugName(7)}\n\n"
        "The files beside this one are a Modified Version: a subset with TrueType outlines,\n"
        "in which the tabular figures are the default ones.\n\n"
        + LICENSED + ofl_text(args.inter_copyright, "OFL-1.1"), encoding="utf-8", newline="\n")


def write_noto_license(args, out):
    (out / "NotoSansSC-LICENSE.txt").write_text(
        "Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.\n"
        "Noto is a trademark of Google Inc.\n\n"
        "The file beside this one is a Modified Version: a subset of the Simplified Chinese\n"
        "face of Noto Sans CJK, with another line height. It does not use the reserved name.\n\n"
        + LICENSED + ofl_text(args.noto_copyright, "SIL-1.1"), encoding="utf-8", newline="\n")


LICENSED = """This Font Software is licensed under the SIL Open Font License, Version 1.1.
This license is copied below, and is also available with a FAQ at:
https://openfontlicense.org

-----------------------------------------------------------
SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007
-----------------------------------------------------------

"""


def ofl_text(copyright_file, label):
    """The licence's words out of a Debian copyright file."""
    text = copyright_file.read_text("utf-8")
    body = re.search(rf"^License: {re.escape(label)}\n((?: .*\n)+)", text, re.M)[1]
    lines = ["" if line == " ." else line[1:] for line in body.splitlines()]
    start = lines.index("PREAMBLE")
    return "\n".join(lines[start:]).strip() + "\n"


# ---------------------------------------------------------------- shared

def run_subset(font, codepoints, features):
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "GDEF"] if not features else ["DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codepoints)
    subsetter.subset(font)


def set_names(font, names):
    """Sets Windows names, takes out those given as None and all for other platforms."""
    table = font["name"]
    table.names = [n for n in table.names if n.platformID == 3]
    for name_id, text in names.items():
        if text is None:
            table.removeNames(nameID=name_id)
        else:
            table.setName(text, name_id, 3, 1, 0x409)


def line_metrics(font):
    """Ascent and descent as shares of the em."""
    hhea, em = font["hhea"], font["head"].unitsPerEm
    assert hhea.lineGap == 0
    return hhea.ascent / em, hhea.descent / em


def version(font):
    return font["name"].getDebugName(5).removeprefix("Version ").split(";")[0]


def in_ranges(cmap, ranges):
    return {c for c in cmap if any(low <= c <= high for low, high in ranges)}


def chars(codepoints):
    return " ".join(f"{chr(c)} (U+{c:04X})" for c in sorted(codepoints)) or "none"


if __name__ == "__main__":
    main()
