const colour = [/^#[0-9a-f]{3,8}$/i, /^rgba?\([\d\s,.%]{1,40}\)$/i, /^[a-z]{3,25}$/i];
const length = /^-?\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|rem|%|ex|cm|mm|in)?$/i;
/** None that could pull something over another. */
const gap = /^(?:(?:auto|0|\d{1,3}(?:\.\d{1,4})?(?:px|pt|em|rem|%|cm|mm|in))\s*){1,4}$/i;
const word = /^[a-z-]{1,30}$/i;
const border = /^[\w\s#.,()%-]{1,80}$/;
const sides = ['top', 'right', 'bottom', 'left'];

/**
 * What a text may look like: letters, colours, widths, borders. No `position`, no `url()`, no negative margins: a mail
 * stays in its place and loads nothing.
 */
export const allowedStyles: Record<string, RegExp[]> = {
  color: colour,
  'background-color': colour,
  background: colour,
  'font-family': [/^[\p{L}\p{N}\s"',._-]{1,200}$/u],
  'font-size': [length, word],
  'font-style': [word],
  'font-weight': [word, /^\d{3}$/],
  'line-height': [length, word],
  'text-align': [word],
  'text-decoration': [/^[\w\s#-]{1,60}$/],
  'text-indent': [/^\d{1,3}(?:\.\d{1,4})?(?:px|pt|em|rem|%)?$/],
  'vertical-align': [word, length],
  'white-space': [word],
  'word-break': [word],
  'list-style-type': [word],
  'border-collapse': [word],
  'border-spacing': [gap],
  width: [length, word],
  'max-width': [length, word],
  height: [length, word],
  padding: [gap],
  margin: [gap],
  border: [border],
  ...Object.fromEntries(
    sides.flatMap((side) => [
      [`padding-${side}`, [gap]],
      [`margin-${side}`, [gap]],
    ]),
  ),
  ...Object.fromEntries(sides.map((side) => [`border-${side}`, [border]])),
};
