import { QRCodeSVG } from 'qrcode.react'
import type { CSSProperties, Ref } from 'react'
import { Icon, tick } from './icons.tsx'
import styles from './qr-card.module.css'

type Props = {
  /** What the code says; `null` takes it off the page. */
  content: string | null
  state: 'loading' | 'ready' | 'scanned' | 'expired'
  /** Names the picture. Never what is in it. */
  name: string
  /** Stands in the card's place while there is no code in it. */
  words: string
  ref?: Ref<SVGSVGElement>
}

const quietZone = 4
// Bytes that fit into versions 1, 2, … at level M (ISO/IEC 18004, table 7).
const capacities = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450]

/** The code for a camera: level M, four modules of quiet around it, each at least 5 px wide. */
export function QrCard({ content, state, name, words, ref }: Props) {
  if (content === null || state === 'loading' || state === 'expired') {
    return (
      <div className={styles.card}>
        <Corners />
        <p className={styles.words} role="status">
          {words}
        </p>
      </div>
    )
  }
  const modules = { '--modules': modulesFor(content) } as CSSProperties
  return (
    <div className={`${styles.card} ${state === 'scanned' ? styles.scanned : ''}`} style={modules}>
      <QRCodeSVG
        {...(ref && { ref })}
        value={content}
        level="M"
        boostLevel={false}
        marginSize={quietZone}
        bgColor="#ffffff"
        fgColor="#0b0f0e"
        role="img"
        aria-label={name}
        shapeRendering="crispEdges"
      />
      {state === 'scanned' && (
        <div className={styles.over} role="status">
          <span className={styles.ring}>
            <Icon d={tick} />
          </span>
          <p className={styles.words}>{words}</p>
        </div>
      )}
    </div>
  )
}

/** How many modules wide it is, the quiet zone included. */
function modulesFor(content: string): number {
  const bytes = new TextEncoder().encode(content).length
  const found = capacities.findIndex((capacity) => bytes <= capacity)
  const version = found === -1 ? capacities.length : found + 1
  return 17 + 4 * version + 2 * quietZone
}

/** The three squares every code has, so that the place is known before the code is. */
function Corners() {
  return (
    <svg className={styles.corners} viewBox="0 0 49 49" aria-hidden="true">
      {['4,4', '38,4', '4,38'].map((place) => (
        <g key={place} transform={`translate(${place})`} fill="#c9cfcb">
          <path d="M0 0h7v7H0zM1 1v5h5V1z" fillRule="evenodd" />
          <path d="M2 2h3v3H2z" />
        </g>
      ))}
    </svg>
  )
}
