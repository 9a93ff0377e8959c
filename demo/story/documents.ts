/** A version of a paper, pasted as it was written; it bears the day that was so many days ago. */
export interface ToldVersion {
  daysAgo: number;
  note?: string;
  text: string;
}

/** A paper that is kept for a customer, or for a service of every customer. */
export interface ToldDocument {
  title: string;
  kind: string;
  savedAs: string;
  note?: string;
  /** Of which kind the machine is that it is about; absent: the customer as a whole. */
  about?: 'printer' | 'server' | 'network';
  /** The code of the service that it is about, whoever the customer. */
  service?: string;
  isReleased?: true;
  isConfidential?: true;
  versions: readonly ToldVersion[];
}

const core = (meeting: string) => `hostname core-sw-01
!
vlan 10
 name 办公网络
vlan 20
 name 生产网络
${meeting}interface Vlan10
 ip address 192.168.10.1 255.255.255.0
interface Vlan20
 ip address 192.168.20.1 255.255.255.0
!
ntp server 192.168.10.5
snmp-server location 一楼机房
end
`;

/** What is filed at the first customers of the story. */
export const toldDocuments: readonly ToldDocument[] = [
  {
    title: '核心交换机配置',
    kind: 'configuration',
    savedAs: 'core-sw-01.cfg',
    note: '每次变更后当天存一版。',
    about: 'network',
    versions: [
      { daysAgo: 210, note: '交接时的配置', text: core('') },
      { daysAgo: 96, note: '新增会议室网段', text: core('vlan 30\n name 会议室\n') },
      {
        daysAgo: 12,
        note: '会议室改名，时钟改用新服务器',
        text: core('vlan 30\n name 视频会议\n').replace('192.168.10.5', '192.168.10.8'),
      },
    ],
  },
  {
    title: '打印机卡纸处理与更换碳粉',
    kind: 'procedure',
    savedAs: '打印机使用说明.txt',
    about: 'printer',
    isReleased: true,
    versions: [
      {
        daysAgo: 150,
        note: '第一次发给各部门',
        text: '一、卡纸\n1. 打开右侧盖板，按箭头方向缓慢拉出纸张，不要用力撕扯。\n2. 合上盖板，面板显示“就绪”即可继续打印。\n二、更换碳粉\n1. 取出旧碳粉盒，装入回收袋。\n2. 新碳粉盒左右摇动五次后装入。\n三、仍有问题\n请拨打服务热线 400-820-6688，说明标签上的设备编号。\n',
      },
    ],
  },
  {
    title: '年度运维服务合同（扫描件文字）',
    kind: 'contract',
    savedAs: '运维服务合同.txt',
    isConfidential: true,
    versions: [
      {
        daysAgo: 180,
        text: '乙方按附件一设备清单提供驻场与远程运维服务。\n服务费按季支付，逾期按日万分之三计。\n本合同内容双方均应保密。\n',
      },
    ],
  },
  {
    title: '邮箱客户端配置说明',
    kind: 'manual',
    savedAs: '邮箱配置.md',
    service: 'service.software',
    versions: [
      {
        daysAgo: 120,
        text: '# 邮箱客户端配置\n\n- 收件服务器：IMAP，端口 993，SSL\n- 发件服务器：SMTP，端口 465，SSL\n',
      },
      {
        daysAgo: 30,
        note: '补充手机端',
        text: '# 邮箱客户端配置\n\n- 收件服务器：IMAP，端口 993，SSL\n- 发件服务器：SMTP，端口 465，SSL\n- 手机：用 Exchange 方式添加账号，服务器名相同\n',
      },
    ],
  },
];
