import { icons } from 'lucide-react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'

type IconName = keyof typeof icons

const WIDTH = 1200
const HEIGHT = 675
const CIRCLE = 96
const ICON = 108

/**
 * Draws the steps of a process as signs in a row. There is no writing in it, so that it reads in every
 * language and looks the same on machines without fonts.
 * @param steps names of Lucide icons
 * @param hue of its colours, in degrees
 * @returns a WebP picture
 */
export function drawProcess(steps: readonly IconName[], hue: number): Promise<Uint8Array> {
  const gap = WIDTH / steps.length
  const y = HEIGHT / 2
  const centre = (step: number) => gap * (step + 0.5)
  const arrows = steps
    .slice(1)
    .map((_, i) => arrow(centre(i) + CIRCLE + 12, centre(i + 1) - CIRCLE - 12, y))
  const signs = steps.map((name, i) => sign(name, centre(i), y, hue))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="${colour(hue, 42, 92)}"/>
      <stop offset="1" stop-color="${colour(hue, 48, 78)}"/>
    </linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#ground)"/>
    <g stroke="${colour(hue, 45, 32)}" stroke-width="6" fill="none" stroke-linecap="round" stroke-linejoin="round">${arrows.join('')}</g>
    ${signs.join('')}</svg>`
  return sharp(Buffer.from(svg)).webp({ quality: 80 }).toBuffer()
}

function arrow(from: number, to: number, y: number): string {
  return `<path d="M${from} ${y}H${to}M${to - 14} ${y - 14}L${to} ${y}L${to - 14} ${y + 14}"/>`
}

function sign(name: IconName, x: number, y: number, hue: number): string {
  const size = { width: ICON, height: ICON, x: x - ICON / 2, y: y - ICON / 2 }
  const drawing = renderToStaticMarkup(
    createElement(icons[name], { ...size, color: colour(hue, 55, 26), strokeWidth: 1.6 }),
  )
  return `<circle cx="${x}" cy="${y}" r="${CIRCLE}" fill="#ffffff" stroke="${colour(hue, 45, 32)}" stroke-width="5"/>${drawing}`
}

function colour(hue: number, saturation: number, lightness: number): string {
  return `hsl(${hue}, ${saturation}%, ${lightness}%)`
}
