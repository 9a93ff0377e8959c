import type { TreeQuestion } from '../../question-tree.contract.ts';
import { networkQuestions } from './network-questions.delivered.ts';
import { passwordQuestions } from './password-questions.delivered.ts';
import { pcQuestions } from './pc-questions.delivered.ts';
import { printerQuestions } from './printer-questions.delivered.ts';

/** Guided questions as delivered: named in the language of a provider, asked in both. */
export interface DeliveredTree {
  /** Of the delivered category, as `category.delivered.ts` of the catalogue has it. */
  category: string;
  name: { 'zh-CN': string; en: string };
  isPublic: boolean;
  assetKinds: readonly string[];
  questions: readonly TreeQuestion[];
}

export const deliveredTrees: readonly DeliveredTree[] = [
  {
    category: 'product.peripheral',
    name: { 'zh-CN': '打印机与外设', en: 'Printers and peripherals' },
    isPublic: true,
    assetKinds: ['printer'],
    questions: printerQuestions,
  },
  {
    category: 'product.network',
    name: { 'zh-CN': '上不了网', en: 'No network' },
    isPublic: true,
    assetKinds: ['network'],
    questions: networkQuestions,
  },
  {
    category: 'product.platform_os',
    name: { 'zh-CN': '登录与密码', en: 'Sign-in and passwords' },
    isPublic: true,
    assetKinds: [],
    questions: passwordQuestions,
  },
  {
    category: 'product.desktop',
    name: { 'zh-CN': '台式机慢或开不了机', en: 'Slow or dead desktop' },
    isPublic: true,
    assetKinds: ['desktop'],
    questions: pcQuestions,
  },
  {
    category: 'product.notebook',
    name: { 'zh-CN': '笔记本慢或开不了机', en: 'Slow or dead notebook' },
    isPublic: true,
    assetKinds: ['laptop'],
    questions: pcQuestions,
  },
];
