import antd from 'antd/es/locale/zh_CN.js';
import { namespacesOf } from '../../i18n/namespaces.ts';

/** All Chinese texts of the desk: one chunk, loaded when Chinese is the language in use. */
export const texts = namespacesOf(
  import.meta.glob('../../../modules/*/i18n/zh-CN.json', { eager: true, import: 'default', query: '?desk' }),
  import.meta.glob('../../i18n/zh-CN.json', { eager: true, import: 'default' }),
);
export { antd };
