import type { Content } from 'pdfmake/interfaces.js';

/**
 * A page on paper, as data: what it holds is laid out in a thread, so nothing in it may be a function. A4 if nothing else is said; texts in Noto
 * Sans SC, which has all of GB 18030's common characters.
 */
export interface PdfDocument {
  /** In the file's own title. */
  title: string;
  /** Of the file: for screen readers and search. */
  language: 'zh-CN' | 'en';
  isLandscape: boolean;
  /** Other paper than A4, in points, printed up to its edges and without a foot: labels. */
  paper?: { width: number; height: number };
  /**
   * Named styles: `title`, `subtitle`, `heading`, `note`, `cell`, `figure` (a number, to the right), `head` and `total`
   * of tables. Layouts of tables: `lines`.
   */
  content: Content[];
  /** At the foot of every page; `{{page}}` and `{{pages}}` are filled in. */
  foot?: { left: string; right: string };
}
