/**
 * The look of every PDF, in Typst. It is constant: what users wrote reaches it only as data
 * (`sys.inputs.document`), and Typst shows a string of data as it stands, never as markup.
 * Pieces come ready cut (kernel/document/unbreakable.ts): each is boxed, so that no line ends in it.
 */
export const TEMPLATE = `
#let D = json(bytes(sys.inputs.document))
#let size = D.size * 1pt
#let thai = ("๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙")
#let digits(n) = if D.thaiDigits { str(n).clusters().map(d => thai.at(int(d))).join() } else { str(n) }
#let pieces(ps) = for p in ps { if p == " " [ ] else { box(p) } }
#let runs(rs) = for r in rs { if r.bold { text(weight: "bold", pieces(r.pieces)) } else { pieces(r.pieces) } }
#let centre(body) = align(center, par(body))

#set document(title: D.title, author: D.author, description: D.description, date: datetime(year: D.date.at(0), month: D.date.at(1), day: D.date.at(2)))
#set page(
  paper: "a4", flipped: D.landscape,
  margin: (left: 3cm, right: 2cm, top: 2.5cm, bottom: 2cm),
  header-ascent: 40%,
  header: context {
    let n = counter(page).get().first()
    if D.pageNumbers and n > 1 { align(center, "- " + digits(n) + " -") }
  },
)
#set text(font: "Sarabun", size: size, lang: D.language, region: "TH", fallback: false, hyphenate: false, overhang: false)
#set par(leading: 0.62em, spacing: 0.85em, justify: false)
#set block(spacing: 0.85em)
#set table(stroke: 0.5pt + luma(60), inset: (x: 0.35em, y: 0.4em))
#show heading: set text(weight: "bold", size: size)
#show heading.where(level: 1): set text(size: size * 1.15)
#show heading: set block(above: 1.4em, below: 0.8em)

// The signs of the completeness grid, which Sarabun does not have, are drawn.
#let round = 0.62em
#let sign(body) = box(baseline: 0.04em, width: round, height: round, body)
#let half = curve(fill: black, curve.move((50%, 0%)), curve.line((50%, 100%)),
  curve.cubic((-17%, 100%), (-17%, 0%), (50%, 0%)), curve.close())
#let drawn = (
  "●": sign(circle(width: 100%, fill: black)),
  "○": sign(circle(width: 100%, stroke: 0.7pt)),
  "◐": sign({ place(half); circle(width: 100%, stroke: 0.7pt) }),
  "✕": sign({ place(line(start: (0%, 0%), end: (100%, 100%))); place(line(start: (0%, 100%), end: (100%, 0%))) }),
  "✓": sign(curve(stroke: 0.9pt, curve.move((0%, 55%)), curve.line((35%, 95%)), curve.line((100%, 5%)))),
)
#show regex("[●○◐✕✓]"): it => drawn.at(it.text)

#let indented(body) = par(first-line-indent: (amount: 2.5cm, all: true), body)
#let sides = (start: left, centre: center, end: right)

#let show-table(b) = {
  let cells = b.header.flatten().map(c => table.cell(
    colspan: c.columns, rowspan: c.rows, align: center + horizon, text(weight: "bold", pieces(c.pieces))))
  let last = b.rows.len() - 1
  let body = b.rows.enumerate().map(((y, row)) => row.enumerate().map(((x, ps)) => table.cell(
    align: sides.at(b.align.at(x)) + top,
    if b.total and y == last { text(weight: "bold", pieces(ps)) } else { pieces(ps) })))
  set par(leading: 0.5em)
  table(
    columns: b.widths.map(w => w * 1fr),
    table.header(..cells),
    ..body.flatten(),
  )
}

#let fitted(p, tallest) = layout(size => {
  let wide = image(p.file, width: size.width, alt: p.alt)
  if measure(wide).height <= tallest { wide } else { image(p.file, height: tallest, alt: p.alt) }
})

#let show-pictures(b) = {
  let tallest = (11cm, 6.2cm, 4.4cm).at(b.perRow - 1)
  let cells = b.pictures.map(p => stack(
    spacing: 0.7em,
    align(center, fitted(p, tallest)),
    align(center, text(size: 0.9em, par(leading: 0.5em, pieces(p.caption)))),
  ))
  for row in cells.chunks(b.perRow) {
    block(breakable: false, width: 100%, above: 1em, below: 1.2em, grid(columns: (1fr,) * b.perRow, column-gutter: 0.5cm, ..row))
  }
}

#let show-values(b) = block(breakable: b.pairs.len() > 8, width: 100%, below: 1.1em, grid(
  columns: (auto, 1fr), column-gutter: 0.8em, row-gutter: 0.75em,
  ..b.pairs.map(p => (text(weight: "bold", pieces(p.key)), pieces(p.value))).flatten()))

#let show-signature(b) = block(breakable: false, width: 100%, above: 4.5em, grid(
  columns: (1fr, 1.4fr), [],
  align(center, { for line in b.lines { par(spacing: 0.7em, pieces(line)) } })))

#let show-note(b) = block(
  breakable: false, stroke: 0.5pt + luma(120), radius: 2pt, inset: (x: 0.6em, y: 0.45em),
  text(size: 0.85em, pieces(b.pieces)))

#let show-block(b) = {
  if b.kind == "heading" { heading(level: b.level, pieces(b.pieces)) }
  else if b.kind == "paragraph" { if b.indented { indented(runs(b.runs)) } else { par(runs(b.runs)) } }
  else if b.kind == "numberedList" { for i in b.items { indented({ box(i.label); h(0.5em); runs(i.runs) }) } }
  else if b.kind == "table" { show-table(b) }
  else if b.kind == "pictures" { show-pictures(b) }
  else if b.kind == "keyValues" { show-values(b) }
  else if b.kind == "signatureBlock" { show-signature(b) }
  else if b.kind == "note" { show-note(b) }
  else { pagebreak(weak: true) }
}

#if D.office.len() > 0 { centre(pieces(D.office)) }
#centre(text(weight: "bold", size: size * 1.25, pieces(D.heading)))
#for line in D.lines { centre(pieces(line)) }
#v(0.4em)
#for b in D.blocks { show-block(b) }
`;
