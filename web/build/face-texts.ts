import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

type Texts = Record<string, unknown>;

/** What of a module's texts a face needs, by the word that stands behind its file: `…/i18n/zh-CN.json?portal`. */
const faces: Record<string, (texts: Texts) => string> = {
  /** What is said in the portal, and what people are told. */
  portal: ({ portal, notice }) =>
    `export const portal = ${JSON.stringify(portal)};\nexport const notice = ${JSON.stringify(notice)};\n`,
  /** All but refusals: these come from the server, as sentences in the language of whoever asked. */
  desk: ({ refusal: _refusal, ...texts }) => `export default ${JSON.stringify(texts)};\n`,
};

/** The texts of one face as a module of its own: a whole file is one chunk for both, and each would load the other's words. */
export function faceTexts(): Plugin {
  return {
    name: 'yingtai:face-texts',
    enforce: 'pre',
    async load(id) {
      const [, file, face = ''] = /^(.+\.json)\?(\w+)$/.exec(id) ?? [];
      const codeOf = faces[face];
      if (file === undefined || !codeOf) return null;
      this.addWatchFile(file);
      return { code: codeOf(JSON.parse(await readFile(file, 'utf8')) as Texts), moduleType: 'js' };
    },
  };
}
