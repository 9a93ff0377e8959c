import { answer, question } from './question-words.delivered.ts';

export const pcQuestions = [
  question(
    'what',
    ['电脑怎么了？', 'What does the computer do?'],
    [
      answer('slow', ['很慢、卡顿', 'It is slow'], { sets: { impact: 'degraded' }, next: 'since' }),
      answer('dead', ['开不了机', 'It does not start'], {
        sets: { impact: 'interrupted', urgency: 'high' },
        next: 'dead',
      }),
      answer('blue', ['蓝屏或自己重启', 'Blue screen, or it restarts'], { sets: { impact: 'interrupted' } }),
      answer('noise', ['声音很响或很烫', 'Loud or hot'], { sets: { impact: 'degraded', urgency: 'low' } }),
    ],
  ),
  question(
    'since',
    ['上次关机重启是什么时候？', 'When was it last restarted?'],
    [
      answer('days', ['好几天没关过', 'Days ago'], {
        tip: [
          '1. 保存好手头的文件。\n2. 点“开始 → 电源 → 重启”（不是关上盖子）。\n3. 开机后只开要用的程序，看看是否快了。',
          '1. Save what you are working on.\n2. Choose Start → Power → Restart (closing the lid is not enough).\n3. Open only what you need, and see whether it is quicker.',
        ],
      }),
      answer('today', ['今天重启过，还是慢', 'Today, and it is still slow'], { next: 'all' }),
    ],
  ),
  question(
    'all',
    ['所有程序都慢吗？', 'Is everything slow?'],
    [
      answer('all', ['都慢', 'Everything']),
      answer('web', ['只有上网慢', 'Only the internet'], { sets: { urgency: 'low' } }),
      answer('one', ['只有一个软件慢', 'Only one program'], { sets: { urgency: 'low' } }),
    ],
  ),
  question(
    'dead',
    ['按电源键，有反应吗？', 'Does anything happen at the power key?'],
    [
      answer('nothing', ['灯和风扇都没反应', 'No light, no fan'], {
        tip: [
          '1. 看电源线和插座（插线板开关）是否通电，换一个插座。\n2. 笔记本接上充电器等五分钟。\n3. 再按一次电源键。',
          '1. Check cord and socket (and the switch of the power strip); try another socket.\n2. Put a notebook on its charger for five minutes.\n3. Press the power key again.',
        ],
      }),
      answer('black', ['灯亮，屏幕黑', 'It runs, the screen is black'], {
        tip: [
          '1. 看显示器是否开着，显示器的线两头插紧。\n2. 按住电源键十秒关机，再开。',
          '1. See that the monitor is on, and both ends of its cable are tight.\n2. Hold the power key for ten seconds to switch off, then switch on.',
        ],
      }),
      answer('stuck', ['停在某个画面', 'It stops at some screen']),
    ],
  ),
];
