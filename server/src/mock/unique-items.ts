// Interface D, the unique item codes (一物一码). The documents list no error codes for it, so every refusal is 40097 here. Any text
// is a ticket, and it leads to a code of the first application that is active.
// Source: https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
import { createHash } from 'node:crypto';
import { demand, isText, isWhole } from './answer';
import type { Answer, Body } from './answer';

/** A batch of codes that somebody has applied for. */
interface Application {
  readonly application_id: number;
  /** The applicant's own id. */
  readonly isv_application_id: string;
  readonly code_count: number;
  /** The parameters of the last activation. */
  activation?: Body;
}

const FIRST_ID = 581865877;
const WRONG = [40097, 'invalid args'] as const;

/** Makes the six calls of one account, by their paths. */
export function makeUniqueItems(): Readonly<Record<string, (body: Body) => Answer>> {
  const applications: Application[] = [];

  function findApplication({ application_id, isv_application_id }: Body): Application {
    const found = applications.find(
      (one) => one.application_id === application_id || one.isv_application_id === isv_application_id,
    );
    demand(found !== undefined, ...WRONG);
    return found;
  }

  function demandRange({ code_start, code_end }: Body, { code_count }: Application): void {
    demand(isWhole(code_start, 0) && isWhole(code_end, code_start, code_count - 1), ...WRONG);
  }

  function makeItem(application: Application, index: number): Answer {
    const code = createHash('sha256')
      .update(`${application.application_id} ${index}`)
      .digest('hex')
      .slice(0, 9);
    const { application_id, isv_application_id, activation } = application;
    return { errcode: 0, errmsg: 'ok', code, application_id, isv_application_id, ...activation };
  }

  return {
    '/intp/marketcode/applycode'({ code_count, isv_application_id }) {
      demand(isWhole(code_count, 10_000, 20_000_000) && code_count % 10_000 === 0, ...WRONG);
      demand(isText(isv_application_id, 128), ...WRONG);
      let application = applications.find((one) => one.isv_application_id === isv_application_id);
      if (!application) {
        application = { application_id: FIRST_ID + applications.length, isv_application_id, code_count };
        applications.push(application);
      }
      return { errcode: 0, errmsg: 'ok', application_id: application.application_id };
    },
    '/intp/marketcode/applycodequery'(body) {
      const { code_count, application_id, isv_application_id } = findApplication(body);
      const code_generate_list = [{ code_start: 0, code_end: code_count - 1 }];
      return {
        errcode: 0,
        errmsg: 'ok',
        status: 'FINISH',
        application_id,
        isv_application_id,
        code_generate_list,
      };
    },
    '/intp/marketcode/applycodedownload'(body) {
      demandRange(body, findApplication(body));
      return {
        errcode: 0,
        errmsg: 'ok',
        buffer: Buffer.from('encrypted by the platform').toString('base64'),
      };
    },
    '/intp/marketcode/codeactive'(body) {
      const application = findApplication(body);
      demandRange(body, application);
      const texts = [
        'activity_name',
        'product_brand',
        'product_title',
        'product_code',
        'wxa_appid',
        'wxa_path',
      ];
      demand(
        texts.every((name) => isText(body[name])),
        ...WRONG,
      );
      demand([0, 1, 2].includes((body['wxa_type'] ?? 0) as number), ...WRONG);
      application.activation = body;
      return { errcode: 0, errmsg: 'ok' };
    },
    '/intp/marketcode/codeactivequery'(body) {
      const { code_index, code, code_url } = body;
      if (code_index === undefined) {
        demand((isText(code) && code.length === 9) || (isText(code_url) && code_url.length === 28), ...WRONG);
        demand(applications.length > 0, ...WRONG);
        return makeItem(applications[0]!, 0);
      }
      const application = findApplication(body);
      demand(isWhole(code_index, 0, application.code_count - 1), ...WRONG);
      return makeItem(application, code_index);
    },
    '/intp/marketcode/tickettocode'({ openid, code_ticket }) {
      demand(isText(openid) && isText(code_ticket), ...WRONG);
      const application = applications.find(({ activation }) => activation);
      demand(application !== undefined, ...WRONG);
      const { code_start } = application.activation!;
      return makeItem(application, code_start as number);
    },
  };
}
