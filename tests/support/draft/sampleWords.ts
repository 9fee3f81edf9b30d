import { seededRandom } from '../random.ts';

// Characters of these make words at random, and words sentences: eight characters in a row hardly ever
// come twice by chance. They mean nothing; they are 样例.
const words =
  '工作 会议 部署 调研 督查 信息 文件 建议 提案 机关 干部 群众 企业 项目 投资 农业 工业 财政 税收 教育 卫生 文化 旅游 交通 水利 环保 城市 乡镇 社区 服务 管理 改革 创新 开放 合作 协调 落实 推进 完善 加强 提高 改善 建设 发展 保障 监督 检查 考核 评估 总结 汇报 研究 制定 实施 执行 审批 办理 接待 安排 组织 动员 宣传 培训 学习 交流 参观 考察 签订 协议 合同 方案 规划 计划 目标 任务 责任 制度 机制 体系 平台 网络 系统 数据 资料 档案 证件 公章 车辆 食堂 宿舍 绿化 卫士 安全 生产 消防 应急 值班 电话 来信 来访 投诉 举报 调解 仲裁 诉讼 法律 法规 政策 标准 程序 流程 效率 质量 成本 费用 预算 决算 审计 采购 招标 投标 工程 设计 施工 验收 移交 维护 修缮 改造 拆迁 补偿 安置 就业 创业 社保 医保 低保 救助 慈善 志愿 老龄 妇女 儿童 残疾 青年 少年 学生 教师 医生 护士 工人 农民 商户 市场 物价 粮食 蔬菜 水果 畜牧 水产 林业 土地 矿产 能源 电力 燃气 供热 供水 排污 垃圾 污水 噪声 大气 河道 湖泊 水库 堤坝 道路 桥梁 隧道 车站 机场 港口 码头 物流 仓储 邮政 通信 广播 电视 报纸 出版 图书 博物 体育 健身 赛事 展览 演出 节庆 民俗 遗产 古迹 公园 广场 街巷 村庄 院落'.split(
    ' ',
  );
// In every text: with a word beside them they are still shorter than a passage.
const stock = ['进一步加强', '明显成效', '全面落实', '切实抓好', '在此基础上', '继续深化'];
const marks = ['，', '，', '，', '；', '。', '。'];

/** Sentences of invented speeches, from a seed. */
export class SampleWriter {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  /** A word; every other one may be a figure or a stock phrase, so that no two of these are neighbours. */
  private word(place: number): string {
    const chance = place % 2 === 0 ? 1 : this.random();
    if (chance < 0.1) return `${String(1 + this.below(900))}件`;
    if (chance < 0.18) return this.pick(stock);
    return this.pick(words).charAt(0) + this.pick(words).charAt(1);
  }

  /** A paragraph of about so many characters. */
  paragraph(characters: number): string {
    let text = '';
    while (text.length < characters) {
      const length = 2 + this.below(4);
      const clause = Array.from({ length }, (_, place) => this.word(place)).join('');
      text += clause + this.pick(marks);
    }
    return `${text.slice(0, -1)}。`;
  }
}
