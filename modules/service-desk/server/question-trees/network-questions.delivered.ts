import { answer, question } from './question-words.delivered.ts';

export const networkQuestions = [
  question(
    'who',
    ['影响几个人？', 'Whom does it hit?'],
    [
      answer('me', ['只有我一台', 'Only my computer'], { next: 'cable' }),
      answer('room', ['同一间屋子的人都不行', 'Everybody in the room'], {
        sets: { impact: 'severely_degraded', urgency: 'high' },
        next: 'lamp',
      }),
      answer('all', ['整个单位都不行', 'The whole site'], { sets: { impact: 'interrupted', urgency: 'high' } }),
    ],
  ),
  question(
    'cable',
    ['怎么上网的？', 'How is it connected?'],
    [
      answer('wire', ['网线', 'By cable'], {
        tip: [
          '1. 拔下网线，看看卡扣有没有断，重新插紧，听到“咔”一声。\n2. 看网口旁的小灯有没有亮。\n3. 重启电脑。',
          '1. Unplug the cable, see whether its clip is broken, and plug it in until it clicks.\n2. See whether the little lamp beside the socket is lit.\n3. Restart the computer.',
        ],
      }),
      answer('wifi', ['无线', 'By Wi-Fi'], {
        tip: [
          '1. 确认没有开飞行模式。\n2. 断开无线，重新连接本单位的网络。\n3. 仍不行就重启电脑。',
          '1. See that flight mode is off.\n2. Disconnect from Wi-Fi and connect to your own network again.\n3. If that does not help, restart the computer.',
        ],
      }),
      answer('site', ['能上网，只有某个网站或系统打不开', 'It works, but one site or system does not open'], {
        sets: { impact: 'degraded' },
      }),
    ],
  ),
  question(
    'lamp',
    ['屋里交换机或无线设备的灯亮着吗？', 'Are the lamps of the switch or access point lit?'],
    [
      answer('dark', ['全灭了', 'All dark'], {
        tip: [
          '多半是断电：看看插座和空开。来电后等两分钟再试。',
          'Mostly a power cut: check socket and breaker. When power is back, wait two minutes and try again.',
        ],
      }),
      answer('lit', ['亮着', 'Lit']),
      answer('unknown', ['看不到设备', 'I cannot see it']),
    ],
  ),
];
