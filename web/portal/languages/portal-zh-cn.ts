import { portalNamespacesOf } from '../../i18n/namespaces.ts';

/**
 * What the portal says in Chinese: of each module only its part `portal`, and what it tells people, so that it stays light
 * (`?portal`: web/build/face-texts.ts).
 */
export const texts = portalNamespacesOf(
  {
    portal: import.meta.glob(
      '../../../modules/{identity,service-desk,files,notifications,sla,contracts,surveys,announcements,needs,approvals,assets,documents}/i18n/zh-CN.json',
      {
        eager: true,
        import: 'portal',
        query: '?portal',
      },
    ),
    notice: import.meta.glob('../../../modules/{service-desk,surveys,announcements,approvals}/i18n/zh-CN.json', {
      eager: true,
      import: 'notice',
      query: '?portal',
    }),
  },
  import.meta.glob('../../i18n/zh-CN.json', { eager: true, import: 'default' }),
);
