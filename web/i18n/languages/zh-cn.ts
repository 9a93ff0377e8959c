import antd from 'antd/es/locale/zh_CN.js';
import { namespacesOf } from '../namespaces.ts';

/** All Chinese texts of the desk: one chunk, loaded when Chinese is the language in use. */
export const texts = namespacesOf(
  import.meta.glob('../../../modules/*/i18n/zh-CN.json', { eager: true, import: 'default' }),
  import.meta.glob('../zh-CN.json', { eager: true, import: 'default' }),
);
export { antd };
