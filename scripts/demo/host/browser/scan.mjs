// wx.scanCode in a browser: the user selects a picture of a QR code, from the camera or from a file.
import jsQR from 'jsqr';

// The picture is scaled down to these widths, one after another: the scanner finds a code at some sizes only.
const WIDTHS = [1200, 600, 2400];

export async function scanCode({ onlyFromCamera = false }) {
  const file = await choosePicture(onlyFromCamera);
  const picture = await createImageBitmap(file);
  for (const width of WIDTHS) {
    const code = readCode(picture, Math.min(1, width / picture.width));
    if (code) {
      const rawData = btoa(String.fromCharCode(...code.binaryData));
      return { result: code.data, scanType: 'QR_CODE', charSet: 'utf-8', rawData };
    }
  }
  throw new Error('no QR code in the picture');
}

function choosePicture(onlyFromCamera) {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  if (onlyFromCamera) input.capture = 'environment';
  return new Promise((resolve, reject) => {
    const settle = () => (input.files[0] ? resolve(input.files[0]) : reject(new Error('cancel')));
    input.addEventListener('change', settle);
    input.addEventListener('cancel', settle);
    input.click();
  });
}

function readCode(picture, scale) {
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(picture, 0, 0, width, height);
  return jsQR(context.getImageData(0, 0, width, height).data, width, height);
}
