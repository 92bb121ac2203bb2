const { SceneError, readEntry } = require('../../miniprogram-scene');
const { poster } = require('../../scenes');
const { FIELDS, KINDS, explain, show, showSceneValue } = require('../../words');

const NAMES = Object.keys(FIELDS).filter((name) => name !== 'header');

// 没有 scene 可读时，按入口种类说明。
const NOTHING = {
  link: ['链接里没有 scene', '普通链接二维码只带来一个网址，参数见下面。'],
  ticket: ['要到服务器兑换', '一物一码只带一次性的 code_ticket，把它发给服务器换取内容。'],
  query: ['没有 scene', '只收到了页面参数，见下面。'],
  none: ['没有扫码', '这一页是直接打开的，没有收到任何参数。'],
};

/** 码带来的参数 -> 页面上的一切。不改动 options；场景值不在页面参数里，由页面另外给。 */
function viewOf(options, sceneValue) {
  const entry = readEntry(options);
  const record = poster.read(options);
  return Object.assign(verdictOf(entry, record), {
    rows: record ? NAMES.map((name) => rowOf(name, record[name])) : [],
    facts: factsOf(entry, sceneValue),
    received: JSON.stringify(options || {}),
  });
}

function verdictOf(entry, record) {
  const error = refusalOf(entry.scene);
  if (record && !error) {
    return {
      tone: 'good',
      mark: '✓',
      tag: '本库编码',
      title: '读到一条记录',
      detail: '版本和校验都对，记录和印码时一样。',
    };
  }
  if (record) {
    return {
      tone: 'legacy',
      mark: '✓',
      tag: '旧格式',
      title: '读到一条记录',
      detail: '这是改用本库之前印的码，由 legacy 读取器读出。',
    };
  }
  if (entry.scene) {
    return { tone: 'bad', mark: '!', tag: '未识别', title: '读不出记录', detail: `${explain(error)}。` };
  }
  const words = NOTHING[entry.kind];
  return { tone: 'calm', mark: '–', tag: KINDS[entry.kind], title: words[0], detail: words[1] };
}

/** 这个 scene 为什么不是本库编码的；是的话为 undefined。读取时多出来的 & 参数不算 scene 的一部分。 */
function refusalOf(scene) {
  try {
    poster.decode((scene || '').split('&', 1)[0]);
  } catch (error) {
    if (error instanceof SceneError) return error;
    throw error;
  }
  return undefined;
}

function rowOf(name, value) {
  return { name, label: FIELDS[name], value: show(name, value), absent: value === undefined || value === '' };
}

function factsOf(entry, sceneValue) {
  const facts = [['入口', KINDS[entry.kind]]];
  const value = entry.sceneValue === undefined ? sceneValue : entry.sceneValue;
  if (entry.scene !== undefined) facts.push(['scene', entry.scene]);
  if (entry.link !== undefined) facts.push(['网址', entry.link]);
  if (entry.ticket !== undefined) facts.push(['code_ticket', entry.ticket]);
  if (value !== undefined) facts.push(['场景值', showSceneValue(value)]);
  if (entry.scannedAt !== undefined) facts.push(['扫码时间', timeOf(entry.scannedAt)]);
  Object.keys(entry.query).forEach((key) => facts.push([`参数 ${key}`, entry.query[key]]));
  return facts.map((pair) => ({ label: pair[0], value: pair[1] }));
}

function timeOf(seconds) {
  const time = new Date(seconds * 1000);
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-');
  return `${day} ${[time.getHours(), time.getMinutes()].map(twoDigits).join(':')}`;
}

function twoDigits(number) {
  return number < 10 ? `0${number}` : String(number);
}

module.exports = { viewOf };
