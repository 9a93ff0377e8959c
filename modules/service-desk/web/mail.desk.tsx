import { MailOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/mail-review',
      load: () => import('./mails/mail-review-screen.tsx').then((file) => file.MailReviewScreen),
      permission: 'mail_intake.read',
    },
    {
      path: '/mail-intake-setting',
      load: () => import('./mails/mail-setting-screen.tsx').then((file) => file.MailSettingScreen),
      permission: 'mail_intake.change',
    },
  ],
  menu: [
    {
      group: 'service',
      textKey: 'service-desk:mail.review',
      path: '/mail-review',
      icon: <MailOutlined />,
      permission: 'mail_intake.settle',
      order: 25,
    },
    {
      group: 'settings.channels',
      textKey: 'service-desk:mailSetting.title',
      path: '/mail-intake-setting',
      icon: <MailOutlined />,
      permission: 'mail_intake.change',
      order: 33,
    },
  ],
});
