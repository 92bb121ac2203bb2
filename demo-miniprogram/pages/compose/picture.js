const { encode } = require('../../uqr');

/** 在 canvas 上画一个二维码，四周留出规范要求的 4 格空白；没有内容时清空。 */
function drawPicture(canvas, content) {
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (!content) return;
  const { data, size } = encode(content, { ecc: 'M', border: 4 });
  // 每格取整数个像素，边缘才清晰。
  const cell = Math.floor(canvas.width / size);
  const margin = Math.floor((canvas.width - cell * size) / 2);
  context.fillStyle = '#000000';
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect(margin + x * cell, margin + y * cell, cell, cell);
    });
  });
}

module.exports = { drawPicture };
