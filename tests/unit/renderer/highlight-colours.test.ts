import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS } from '../../../src/domain/highlight/highlight.ts';

type Triple = readonly [number, number, number];

const css = readFileSync('src/renderer/highlights/marks.css', 'utf8');
const tokens = readFileSync('src/renderer/styles/tokens.css', 'utf8');

/** OKLab to linear sRGB and back, as Björn Ottosson gives them. */
function linear([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return clipped([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]);
}
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const map = (triple: Triple, change: (value: number, at: 0 | 1 | 2) => number): Triple => [
  change(triple[0], 0),
  change(triple[1], 1),
  change(triple[2], 2),
];
const clipped = (triple: Triple) => map(triple, (value) => Math.min(1, Math.max(0, value)));
const encoded = (value: number) =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
const decoded = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** How colours are seen with all cones and without one kind: Machado et al. 2009, severity 1. */
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour of a style sheet: in the light theme its first value, in the dark one its second. */
function colour(sheet: string, token: string, theme: 0 | 1) {
  const values = [
    ...sheet.matchAll(
      new RegExp(`${token}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)(?: / ([\\d.]+))?`, 'g'),
    ),
  ];
  const [, lightness, chroma, hue, alpha = '1'] = values[theme] ?? [];
  const angle = (Number(hue) * Math.PI) / 180;
  const rgb = linear([
    Number(lightness),
    Number(chroma) * Math.cos(angle),
    Number(chroma) * Math.sin(angle),
  ]);
  return { rgb, alpha: Number(alpha) };
}
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(one: Triple, other: Triple): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

for (const [theme, name, apart] of [
  [0, 'light', 0.095],
  [1, 'dark', 0.075],
] as const) {
  const ground = colour(tokens, '--ground', theme).rgb;
  const ink = colour(tokens, '--ink', theme).rgb;
  const marks = HIGHLIGHT_COLOURS.map((each) => {
    const { rgb, alpha } = colour(css, `--mark-${each}`, theme);
    return map(rgb, (value, at) =>
      decoded(encoded(value) * alpha + encoded(ground[at]) * (1 - alpha)),
    );
  });

  test(`text on highlights has a contrast of 7:1 in the ${name} theme`, () => {
    for (const mark of marks) expect(contrast(ink, mark)).toBeGreaterThanOrEqual(7);
  });

  for (const [sight, rows] of Object.entries(SIGHTS))
    test(`highlights differ from each other and the page with ${sight} in the ${name} theme`, () => {
      const seen = [...marks, ground].map((rgb) =>
        oklab(
          clipped(
            map([0, 1, 2], (_, at) =>
              rows[at].reduce((sum, part, index) => sum + part * (rgb[index] ?? 0), 0),
            ),
          ),
        ),
      );
      for (const [index, one] of seen.entries())
        for (const other of seen.slice(index + 1))
          expect(Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))).toBeGreaterThan(
            apart,
          );
    });
}
