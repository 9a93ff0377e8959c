interface Words {
  name: string;
  body: string;
}

/** A shared canned text as delivered, in both languages: a new provider gets that of its own. */
export interface DeliveredText {
  shortcut: string;
  'zh-CN': Words;
  en: Words;
}

export const deliveredTexts: readonly DeliveredText[] = [
  {
    shortcut: 'recorded',
    'zh-CN': {
      name: '已受理告知',
      body: '{{caller.name}}，您好！您反映的“{{ticket.title}}”已登记，工单号 {{ticket.number}}。{{promise}}',
    },
    en: {
      name: 'Recorded',
      body: 'Dear {{caller.name}},\n“{{ticket.title}}” is recorded as {{ticket.number}}. {{promise}}',
    },
  },
  {
    shortcut: 'working',
    'zh-CN': {
      name: '正在处理',
      body: '{{caller.name}}，您好！工单 {{ticket.number}} 正在处理中。{{promise}}有进展会第一时间告知您。',
    },
    en: {
      name: 'Work goes on',
      body: 'Dear {{caller.name}},\nwe are working on {{ticket.number}}. {{promise}} You will hear from us as soon as there is news.',
    },
  },
  {
    shortcut: 'more',
    'zh-CN': {
      name: '请补充信息',
      body: '{{caller.name}}，您好！为了尽快处理工单 {{ticket.number}}，请补充以下信息（截图也可以）：\n1. \n2. ',
    },
    en: {
      name: 'We need to know more',
      body: 'Dear {{caller.name}},\nto go on with {{ticket.number}} we need to know (a screenshot will do):\n1. \n2. ',
    },
  },
  {
    shortcut: 'visit',
    'zh-CN': {
      name: '预约上门',
      body: '{{caller.name}}，您好！工程师 {{agent.name}} 将上门处理 {{asset.name}}（{{asset.number}}），地点 {{site.name}}。请告知您方便的时间。',
    },
    en: {
      name: 'Visit',
      body: 'Dear {{caller.name}},\n{{agent.name}} will come to {{site.name}} to look at {{asset.name}} ({{asset.number}}). Please tell us when it suits you.',
    },
  },
  {
    shortcut: 'unreachable',
    'zh-CN': {
      name: '电话未接通',
      body: '{{caller.name}}，您好！我们刚才致电未能接通。请在方便时拨打 {{hotline}}，并告知工单号 {{ticket.number}}。',
    },
    en: {
      name: 'You could not be reached',
      body: 'Dear {{caller.name}},\nwe have tried to call you. Please call {{hotline}} when it suits you, and say {{ticket.number}}.',
    },
  },
  {
    shortcut: 'try',
    'zh-CN': {
      name: '请验证',
      body: '{{caller.name}}，您好！“{{ticket.title}}”已处理，请您验证。如仍有问题，直接回复即可，我们会继续处理。',
    },
    en: {
      name: 'Please try again',
      body: 'Dear {{caller.name}},\n“{{ticket.title}}” is mended; please try. If it still fails, just answer and we go on.',
    },
  },
  {
    shortcut: 'sorry',
    'zh-CN': {
      name: '致歉说明',
      body: '{{caller.name}}，您好！工单 {{ticket.number}} 的处理时间比预期长，给您带来不便，深表歉意。{{promise}}',
    },
    en: {
      name: 'Sorry for the delay',
      body: 'Dear {{caller.name}},\n{{ticket.number}} is taking longer than it should, and we are sorry. {{promise}}',
    },
  },
  {
    shortcut: 'bye',
    'zh-CN': {
      name: '结束语',
      body: '感谢您的来电。如有其他问题，请拨打服务热线 {{hotline}}。\n{{provider.name}} {{agent.name}}',
    },
    en: {
      name: 'Closing words',
      body: 'Thank you for calling. For anything else our hotline is {{hotline}}.\n{{agent.name}}, {{provider.name}}',
    },
  },
];
