import antd from 'antd/es/locale/en_US.js';
import { namespacesOf } from '../../i18n/namespaces.ts';

/** All English texts of the desk: one chunk, loaded when English is the language in use. */
export const texts = namespacesOf(
  import.meta.glob('../../../modules/*/i18n/en.json', { eager: true, import: 'default', query: '?desk' }),
  import.meta.glob('../../i18n/en.json', { eager: true, import: 'default' }),
);
export { antd };
