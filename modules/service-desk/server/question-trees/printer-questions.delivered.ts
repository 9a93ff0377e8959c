import { answer, question } from './question-words.delivered.ts';

export const printerQuestions = [
  question(
    'what',
    ['出了什么问题？', 'What is wrong?'],
    [
      answer('nothing', ['打不出来', 'Nothing comes out'], { next: 'light' }),
      answer('jam', ['卡纸', 'Paper jam'], {
        tip: [
          '1. 关掉打印机电源，等半分钟。\n2. 打开前盖和后盖，双手顺着出纸方向慢慢把纸抽出，不要撕断。\n3. 合上盖子，重新开机。',
          '1. Switch the printer off and wait half a minute.\n2. Open the front and back covers and pull the paper out slowly with both hands, the way it leaves the printer; do not tear it.\n3. Close the covers and switch it on again.',
        ],
      }),
      answer('pale', ['字迹很淡或有条纹', 'Pale or striped print'], {
        sets: { urgency: 'low' },
        tip: [
          '1. 取出硒鼓，左右轻摇五六次，再装回去。\n2. 打印一张测试页看看。',
          '1. Take the toner cartridge out, rock it gently five or six times and put it back.\n2. Print a test page.',
        ],
      }),
      answer('scan', ['扫描或复印不行', 'Scanning or copying fails']),
      answer('other', ['其他外设（鼠标、显示器……）', 'Another device (mouse, monitor …)']),
    ],
  ),
  question(
    'light',
    ['打印机的灯亮着，没有报错吗？', 'Is the printer on, without an error?'],
    [
      answer('off', ['灯不亮', 'It is off'], {
        tip: [
          '1. 看电源线两头有没有插紧，插座换一个试试。\n2. 按住电源键三秒。',
          '1. Check both ends of the power cord and try another socket.\n2. Hold the power key for three seconds.',
        ],
      }),
      answer('error', ['有红灯或报错', 'A red light or an error'], { next: 'others' }),
      answer('fine', ['正常，没有报错', 'It is fine'], {
        tip: [
          '1. 在电脑上打开打印队列，取消所有等待的任务。\n2. 关掉打印机，等半分钟再开。\n3. 重新打印一页。',
          '1. Open the print queue on the computer and cancel everything in it.\n2. Switch the printer off, wait half a minute, switch it on.\n3. Print one page again.',
        ],
      }),
    ],
  ),
  question(
    'others',
    ['影响几个人？', 'How many does it stop?'],
    [
      answer('me', ['只有我', 'Only me'], { sets: { impact: 'degraded' } }),
      answer('all', ['整个办公室都打不了', 'The whole office'], {
        sets: { impact: 'severely_degraded', urgency: 'high' },
      }),
    ],
  ),
];
