// Part of `npm run build`: makes the nearness tables where they are absent or stale.
import { openNearness } from '../core.js'

openNearness()
