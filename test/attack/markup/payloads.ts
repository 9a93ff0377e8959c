/** What runs, asks or is worked out where it is shown as anything but letters. Each says that it came through by `attacked`. */
const payloads: readonly string[] = [
  '=1+1<img src=x onerror=attacked()>',
  '"><script>attacked()</script>',
  "+1'><svg onload=attacked()>",
  '@SUM(1)<iframe srcdoc="<script>parent.attacked()</script>">',
  '-1</textarea></title><img src=//evil.example/x.png onerror=attacked()>',
  '[x](javascript:attacked())<a href="javascript:attacked()">x</a>',
  '{{attacked()}}${attacked()}<%= attacked() %>#{attacked()}',
  '$t(shell:action.save) {{name}} %s {0} <0>x</0>',
  "＝cmd|' /C calc'!A0<b onmouseover=attacked()>x</b>",
  '\u202Eattacked\u2066<details open ontoggle=attacked()>',
  '</script><style>@import "//evil.example/x.css";*{display:none}</style>',
  '<base href="//evil.example/"><form action="//evil.example/"><input autofocus onfocus=attacked()>',
];

/** One of them that is no longer than may be; where none is, letters that say nothing. */
export function payloadAt(at: number, mostCharacters = Number.POSITIVE_INFINITY): string {
  const fitting = payloads.filter(({ length }) => length <= mostCharacters);
  return fitting[at % fitting.length] ?? '=1<b>'.slice(0, mostCharacters);
}
