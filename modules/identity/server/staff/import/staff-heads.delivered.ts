interface Head {
  key: string;
  /** What it is called on the staff's own screens. */
  textKey: string;
  alsoCalled: readonly string[];
  example: string;
  isRequired?: boolean;
  isKey?: boolean;
  /** What may stand in it: `identity:hint.<hint>`. */
  hint?: string;
}

/** The columns of a file of staff, as HR systems and hand-made sheets call them. */
export const headsOfStaff: readonly Head[] = [
  {
    key: 'name',
    textKey: 'identity:staff.name',
    alsoCalled: ['姓名', '员工姓名', '名字', 'Full name', 'Name'],
    example: '林涛',
    isRequired: true,
  },
  {
    key: 'employeeNumber',
    textKey: 'identity:staff.employeeNumber',
    alsoCalled: ['工号', '员工编号', '员工号', '职工号', 'Employee number', 'Employee ID', 'Staff no.'],
    example: 'HX-0021',
    isKey: true,
    hint: 'staffKey',
  },
  {
    key: 'email',
    textKey: 'identity:field.email',
    alsoCalled: ['邮箱', '电子邮箱', '邮件', 'E-mail', 'Email', 'Mail'],
    example: 'lintao@huaxin.example.cn',
    hint: 'staffEmail',
  },
  {
    key: 'mobile',
    textKey: 'identity:staff.mobile',
    alsoCalled: ['手机', '手机号', '手机号码', '移动电话', 'Mobile', 'Mobile phone', 'Cell phone'],
    example: '13800001111',
  },
  {
    key: 'phone',
    textKey: 'identity:staff.phone',
    alsoCalled: ['电话', '座机', '固定电话', '办公电话', '分机', 'Phone', 'Telephone', 'Office phone'],
    example: '0574-87654321',
  },
  {
    key: 'position',
    textKey: 'identity:staff.position',
    alsoCalled: ['岗位', '职务', '职位', 'Position', 'Job title', 'Title'],
    example: '桌面工程师',
  },
  {
    key: 'branch',
    textKey: 'identity:branch.noun',
    alsoCalled: ['分支机构', '分公司', '所属机构', '区域', 'Branch', 'Office'],
    example: '宁波分公司',
    hint: 'branch',
  },
  {
    key: 'teams',
    textKey: 'identity:team.plural',
    alsoCalled: ['支持组', '组', '小组', '班组', '团队', 'Team', 'Teams', 'Group'],
    example: '服务台、二线支持',
    hint: 'teams',
  },
];
