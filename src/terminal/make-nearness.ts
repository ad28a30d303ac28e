// Part of `npm run build`: makes the nearness tables where they are absent or stale, or in the file that is named.
import { openNearness } from '../content/general-knowledge.js'

openNearness(process.argv[2])
