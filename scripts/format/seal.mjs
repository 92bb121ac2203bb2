// The worked example of a seal in FORMAT.md.
import { createHmac } from 'node:crypto';
import { source } from './source.mjs';

const { canonical, defineScene, hex, id, integer } = source;

/** The steps from a record and a key to a sealed scene. */
export function sealing() {
  const key = 'miniprogram-scene vectors';
  const digits = 16;
  const invitation = defineScene({ inviter: id(), price: integer({ max: 99999 }), seal: hex(digits) });
  const record = { inviter: '40021', price: 1990 };

  const text = canonical(invitation.toJSON().versions[0]);
  const zero = invitation.encode({ ...record, seal: '0'.repeat(digits) });
  const hmac = createHmac('sha256', key).update(`miniprogram-scene seal 1\0${text}\0${zero}`).digest('hex');
  const seal = hmac.slice(0, digits);
  return [
    `key        ${key}`,
    `record     ${JSON.stringify(record)}`,
    `canonical  ${text}`,
    `zeros      ${zero}`,
    `HMAC       ${hmac}`,
    `seal       ${seal}`,
    `scene      ${invitation.encode({ ...record, seal })}`,
  ];
}
