import { moduleMapOf, modulesOf } from './module-map.ts';
import type { Ground, Step } from './step.ts';
import { syntaxOf } from './syntax.ts';
import { typescriptIn, type Tree } from './tree.ts';

/** What linters have no rule for: hidden clocks, and words of the business where only the ground may be. */
export const wordsStep: Step = { name: 'words', run: ({ tree }: Ground) => findWordFaults(tree) };

export function findWordFaults(tree: Tree): string[] {
  return [...findHiddenClocks(tree), ...findBusinessWords(tree)];
}

/** The clock of the server, that of the browser, and what is no part of the product. */
const mayAskTheClock =
  /^platform\/clock\/|^(?:test|bench)\/|\.test\.tsx?$|^web\/(?:api\/|ui\/use-now\.ts$)|\.config\.ts$/;

function findHiddenClocks(tree: Tree): string[] {
  return typescriptIn(tree)
    .filter((path) => !mayAskTheClock.test(path))
    .flatMap((path) =>
      syntaxOf(tree, path)
        .calls.filter(({ name, given, isNew }) => isNew && name === 'Date' && given.length === 0)
        .map(({ line }) => `${path}:${line}: new Date() asks the clock; time comes in as \`tx.now\` or an argument`),
    );
}

/** Nouns that a customer would know; `customer` itself is not among them: the second wall is built on it. */
const business = ['ticket', 'incident', 'asset', 'invoice', 'warehouse', 'engineer', 'agreement', 'service desk'];

function findBusinessWords(tree: Tree): string[] {
  const words = [...business, ...modulesOf(moduleMapOf(tree)).filter((name) => name.includes('-'))];
  const pattern = new RegExp(`\\b(?:${words.join('|')})s?\\b`, 'i');
  return typescriptIn(tree)
    .filter((path) => /^(?:kernel|platform)\//.test(path) && !/\.test\.ts$|\/generated\//.test(path))
    .flatMap((path) =>
      withoutComments(tree.read(path))
        .split('\n')
        .flatMap((line, index) => {
          const word = pattern.exec(line)?.[0];
          return word === undefined ? [] : [`${path}:${index + 1}: "${word}" is a word of the business`];
        }),
    );
}

/** Blanks comments and keeps lines; strings that look like comments don't matter here. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}
