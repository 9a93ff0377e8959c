import sanitizeHtml from 'sanitize-html';

const breaks = ['p', 'div', 'tr', 'li', 'blockquote', 'pre', 'table', 'ul', 'ol', 'dd', 'dt', 'section', 'article'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Standing for what is quoted: a mark that lines of quoted text begin with. */
const signs: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** The words of a text in HTML, a line for each of its blocks; no more than `most` letters of it. */
export function textOfHtml(html: string, most: number): string {
  const bare = sanitizeHtml(html, {
    allowedTags: [...breaks, ...headings, 'br', 'hr', 'td', 'th'],
    allowedAttributes: {},
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'xml', 'svg', 'math', 'summary'],
    nestingLimit: 100,
  });
  const text = bare
    // breaks of lines in the source are no more than spaces
    .replaceAll(/[\r\n\t ]+/g, ' ')
    .replaceAll(/<(?:br|hr) \/>/g, '\n')
    .replaceAll(/<(?:td|th)>/g, '')
    .replaceAll(/<\/(?:td|th)>/g, '\t')
    .replaceAll(/<\/(?:p|h[1-6])>/g, '\n\n')
    .replaceAll(/<\/[a-z]+>/g, '\n')
    .replaceAll(/<[a-z][^>]*>/g, '\n')
    .replaceAll(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (sign) => signs[sign] ?? sign);
  return tidyText(text, most);
}

/** Without empty lines in heaps, spaces that nobody sees, and letters that no database takes. */
export function tidyText(text: string, most: number): string {
  return text
    .slice(0, most)
    .toWellFormed()
    .replaceAll('\0', '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/(?<![ \t])[ \t]+\n/g, '\n')
    .replaceAll(/\n[ ]+(?=\S)/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
