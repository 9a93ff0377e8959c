import { answer, question } from './question-words.delivered.ts';

export const passwordQuestions = [
  question(
    'what',
    ['哪里登录不了？', 'Where can you not sign in?'],
    [
      answer('pc', ['电脑开机登录', 'To the computer'], { next: 'pc' }),
      answer('mail', ['邮箱', 'To mail'], { next: 'web' }),
      answer('system', ['业务系统（OA、财务等）', 'To a business system'], { next: 'web' }),
      answer('other', ['不是登录的问题', 'It is not about signing in']),
    ],
  ),
  question(
    'pc',
    ['提示什么？', 'What does it say?'],
    [
      answer('wrong', ['密码错误', 'Wrong password'], {
        tip: [
          '1. 看键盘大写锁定（Caps Lock）灯是否亮着，按一下关掉。\n2. 看右侧数字键是否锁住（Num Lock）。\n3. 再试一次；连续输错会被锁定。',
          '1. See whether Caps Lock is on, and switch it off.\n2. See whether Num Lock is off.\n3. Try once more; too many wrong tries lock the account.',
        ],
      }),
      answer('locked', ['账号被锁定', 'The account is locked'], { sets: { urgency: 'high' } }),
      answer('expired', ['密码已过期', 'The password has expired'], {
        tip: [
          '按 Ctrl+Alt+Del，选“更改密码”：先输旧密码，再输两次新密码。新密码要与最近几次不同。',
          'Press Ctrl+Alt+Del and choose “Change a password”: the old one once, the new one twice. It must differ from the last ones.',
        ],
      }),
    ],
  ),
  question(
    'web',
    ['忘了密码，还是打不开页面？', 'Forgotten, or does the page not open?'],
    [
      answer('forgotten', ['忘了密码', 'Forgotten'], {
        tip: [
          '登录页上点“忘记密码”，按短信或邮件里的链接设置新密码。',
          'Choose “Forgot password” on the sign-in page and follow the link in the message.',
        ],
      }),
      answer('closed', ['页面打不开', 'The page does not open'], { sets: { impact: 'severely_degraded' } }),
      answer('refused', ['密码对，但不让进', 'The password is right, but it refuses']),
    ],
  ),
];
