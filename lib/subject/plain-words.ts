import { createVocabulary, type Vocabulary } from '@/lib/wording/vocabulary'

/**
 * Words that people use whatever they talk about: to tell a trouble, when it began, what they tried. They say nothing of
 * whose trouble it is. Nouns of things (game, printer, shop) are not among them: those tell.
 */
const english = `
  abit able about above absolute absurd accent access according account accurate across active actual actually adapt
  add address adjust admin administrator admins adopt advance afaik affect afraid after again against aggressive ago
  agree ahead all allow almost alone along alot already also alternate alternative although always am amaze among
  angry announce annoy another answer anticipate any any1 anybody anyhow anymore anyone anything anytime anyway
  anywhere apologize apparent apparently appear apply appreciate approach appropriate approximate apr april
  arbitrary arent arg argo args argue argument around array arrive asap ascii ask aspect assist assistance associate
  assume async asynchronous at atm attach attempt attention attract attribute audio aug august authentication
  authorization automatic available average avoid await aware away awful awkward back background backward bad
  balance bare base basic basically basis bc bcoz be became because become been before began begin beginning behave
  behavior behaviour behind being believe belong below besides best better between bit blame blank bloody board body
  bool boolean bore borrow both bother brand break brief bring bro broad broke broken btw buffer bug build bump
  bunch burn busy but button buy byte bytes cache call calm came cancel cannot cant capable careful case catch
  category cause caution cease century certain certificate cet change char character charset chat cheap check choice
  choose chunk circumstance claim clarify class clean clear clever cli click client close clue clutter code codec
  coincidence cold collapse colleague collect colour column combine come comfort command comment common compare
  compatible complain complete completely complex computer concern conclude concrete configuration configure confirm
  confuse congratulations connect connection conscious consecutive consider consist consistent console const
  constant constantly constrain contact contain container content context continue contrary contribute control
  convert convince cookie cool cope copy correct correspond cost could couldnt count country couple cover coz crap
  crash crazy create credential critical cross cry ctype cud curious current currently curse custom cut cuz cycle
  daily dare data date day days dead deal debug dec decade december decide decode decrease dedicated deduce deep
  default defeat defer define degree delete delimiter deliver demand deny depend depict deploy deprecated
  description deserve designate desire desk desperate despite destroy detail detect determine dev develop dict did
  didn didnt die differ different difficult dig direct directly disable disagree disappear disappoint disaster
  discard disconnect discourage discover discrepancy discuss dismiss disorder display distinct distinguish disturb
  divide dns do docs document does doesn doesnt doing don done dont double doubt down downgrade dozen drain dramatic
  dream drop dry dsi dude due dunno duplicate duration during each eager earlier early ease easily easy edit edt
  effect effective efficient effort eight either elaborate elapse eleven else elsewhere embarrass emerge emoji
  emphasize employ empty enable encode encoding encounter encourage end endpoint english enhance enjoy enormous
  enough ensure enter entire enum env environment equal equip err error especially essence essential est establish
  estimate etc even evening event eventually ever every everybody everyone everything everytime evident evil evolve
  exact exactly examine example exceed except exception exchange excite exclude exclusive execute exercise exhaust
  exist existence existing exit exotic expand expect expense experience experiment expire explain explore extend
  extent external extra extreme extremely face fact fail failure fair false familiar fancy far fast favor favorite
  favour feature feb february feel few fiddle field fifty figure file fill final find fine finish firewall firm
  first fit fix flat flexible float folder folks follow fool forbid forbidden force foreign forget forgot formal
  format former fortunate forward found four fraction free frequency frequent frequently fresh fri friday from
  frozen frustrate full fun function fundamental funny further future fuzzy fyi garbage gateway gather gave general
  generic gentle genuine get gimme girl give given glad glance glitch global gmt go goal god goes going gone gonna
  good got gotta gradual grateful gray great green grey gross grow guarantee guess guide guilty guy guys habit had
  half halfway halt hand handle hang happen happy hard harm has hasn hasnt hate have haven having he header headers
  heal hear heart heaven heavy hello help her here hesitate hey heya hi hidden hide him hint his hiya hmm hobby hold
  honest honestly honor hope hopefully host hostname hot hour hours how however html http https huge huh hundred
  hurry hurt hypothesis i id idea ideal identical identity idk idle if ignore illustrate im imagine imho immediate
  immediately imo imply import important impose impossible impress improve improvement inability inactive include
  including incompatible incomplete inconsistent incorrect increase incredible increment indeed indefinite indicate
  individual info inform information init initial initially initiate innocent innovate input insert inside inspect
  inspire instance instead instruct int intact intend interest interesting interface interfere intermittent internal
  internet interrupt interval into intro introduce intuitive invalid invest investigate invite involve is isn isnt
  issue it item its itself ive jan january job join json judge juice jul july jump jun june just keen keep keeps
  kept key kill kind kinda kindly kinds know knowledge known kwargs lab lack lambda language laptop large last late
  later latest latin laugh launch law lazy lead leap learn least leave led left legal legit leisure lemme len length
  less let level lib liberal library lift light like likely likewise limit limitation limited line link list listen
  literally little live ll lmao load loc local localhost locate location log logged logic logs lol long longer look
  loop lose loss lost lot lots loud love low lte luck luckily lucky lunch machine mad made magic main maintain major
  majority make manage manner manual many map mar march mark marvelous massive match mate material matter mature max
  maximum may maybe me mean meaning meantime measure medium meet mention mere mess message metadata method middle
  might mild min mind mine minimal minimize minimum minor minute minutes mislead miss missing mistake misunderstand
  mitigate mitigation mix mixture mode model moderate modern modest modify module moment mon monday monster month
  months mood more morning most mostly motivate move msg much multiple must mutual my myself mysterious mystery nah
  naive name narrow nasty native natural nature nearly neat necessary need negative negligible neither nervous
  network never new newest next ngl nice night nine no nobody node none nonetheless nonsense noon noone nope nor
  normal normally not note nothing notice nov november now nowhere npm null number nuts obey object observe obsolete
  obtain obvious occasion occasional occasionally occur occurred oct october odd of off offer office official often
  oh ok okay old omg omit on once one ongoing online only onto oops opaque open operate operation opportunity option
  or order ordinal ordinary org orient origin original other otherwise ought our out outage outcome outline output
  outright outside over overall overcome overflow overlap overnight overwhelm own owner pace pack package page paid
  pain panel panic parallel param parameter params part partial particular pass passive password past paste path
  pattern pay payload peak peculiar peeps penalty people per percent perfect perfectly performance perhaps period
  permanent permission persistent person personal persuade phone physical piece pip pity place plague plain plan
  pleasant please pleasure plenty pls plus plz pm point polite poor pop populate port pose position positive possess
  possible post potential practice praise predict prefer prefix premise prepare prerequisite present preserve press
  pretty prevent previous previously primarily primary print prior private privilege prize pro probable probably
  problem proceed process prod produce production professional profound program progress progressive prohibit
  project prominent promise prompt pronounce proper properly proportion propose prospect protocol proud prove
  provide provider proxy pst public pure purpose pursue put puzzle python quality quantity query quest question
  queue quick quickly quit quite quote r rage raise random randomly rapid rather raw ray re reach react read ready
  real reality realize really reason reasonable recall receive recent recently recheck recognize recommend recover
  reduce refer reference reflect refresh refuse regain regard regardless regenerate register regret regular
  reinstall reinstate reject related relay relevant relief rely remain remark remedy remember remind remove renew
  repeat repeatedly replace reply repo report reproduce request require research reset reside resist resolve
  resource respective respond response responsible rest restart restore restrict result retire retries retry return
  reveal reverse revert revise reward rewrite rich rid ride ridiculous right rise risk rn role roof root rotate
  rough route row ruin rule run running runtime rush sad sadly safe said sake same sane sat satisfy saturday save
  saw say scale scare scary scatter scenario scratch scream screen screenshot script scroll sdk sdks search second
  secondary seconds section secure security see seek seem seen seldom select self send sense sensible sent sep
  separate sept september serious seriously server session setup seven several severe shadow shake shall shame shape
  share sharp she shock short shot should show shown shud shut sick side sigh sign significant silly similar
  similarly simple simply simultaneous since sincere single sir situation size skip sleep slight slip slow slowly
  slowness small smart smell smile smooth smth snap so socket soft solely solid solution solve some some1 somebody
  somehow someone something sometime sometimes somewhat somewhere soon sophisticated sorry sort sorta soul spare
  special specific specifically specify spectacular spell spend spin spirit spit split spoil spot spread ssl stable
  stack staging stale standard start state statement status stay std stderr stdin stdout steady steal step sth stick
  still stop store str straight strange stream stress stretch strict strike string strip strive strong struct
  structure struggle stuck stuff stumble stupid subsequent substitute subtle succeed success such sudden suddenly
  suffer suggest suit sum1 summary sumtimes sun sunday superb superior support suppose sure surprise surround
  survive suspect suspend suspicious swallow swear sweet swift switch symbol system take talk task taste tbh
  teammate tear tedious tell temporary tempt ten tend tense term terminal terrible test text th than thank thanks
  that the their them themselves then there theres these they thing think third thirty this tho thorough those
  though thought thousand thread three thrive through throughout throw thru thu thumb thursday thus thx tick tight
  till time timeout times timestamp tiny tip tired title tls to toast today together token told tomorrow tone
  tonight too took topic total touch tough toward trace traceback track transfer transform translate treasure treat
  trend trial tribute trick tried trigger triple triumph trouble true trust truth try trying tryna tue tuesday
  tunnel tuple turn tutorial twelve twenty twice twist two ty type typical typing typings tysm u ugh ugly ultimate
  unable unacceptable unaffected uncaught uncertain uncomfortable undefined under undergo understand undo uneasy
  unexpected unexpectedly unfair unfinished unfortunately unhandled unhappy unicode uniform uninstall union unique
  unknown unless unlike unlikely unload unlock unlucky unofficial unpleasant unreachable unreasonable unregistered
  unreliable unresponsive unsafe unspecified unstable unsupported until unusable unusual unwanted up update upgrade
  upon upper upset upstream ur urgent uri url us use used useful useless user username usual usually utc utf utf8
  utter uuid vague valid validate validation value vanish var variety various vary vast ve verify version versus
  very via vibe victim view violate virtual visible visit void volume vulnerable wait wake wander wanna want warm
  warn warning warp was wasn wasnt waste wat way we weak wear web wed wednesday week weekend weeks weigh weight
  weird welcome well went were weren what whatever whats whatsoever when whenever where whereas wherever whether
  which while whim who whole whom whose why wide wifi wild will win wind window wipe wisdom wise wish with withdraw
  within without witness won wonder wonderful wont word work workaround worker works world worry worse worst worth
  wots would wouldn wouldnt wreck write wrong wrote wtf wud wut xxx xxxx xxxxx ya yall yaml yeah year years yell yep
  yes yesterday yet yield you young your youre yours yourself zero
`
const french = `
  abandonner abimer abord aboutir absent absolu absolument absurde accents accepter acces accident accompagner
  accomplir accord accorder accrocher accueil accuser achever acte actif activer activite actualiser actuel
  actuellement admettre adorer adresse affiche afficher affirmer affreux afin agacer agir agreable aide aider aidez
  ailleurs aime aimer aine ainsi air ajd ajoute ajoutee ajouter ajuster alerte aller allez alors alterner ambiance
  ameliorer ami amis amuser analyse analyser ancien ancienne angoisse annee annuler anomalie anormal aout apaiser
  apparaissent apparait apparemment apparition apparu apparue appel appeler appelle appli application appliquer
  apporter apprecier apprendre appris approcher approuver appuie appuyer apre apres arranger arrete arreter arrive
  arriver article assez assister associer assurer atelier attacher attaque atteindre attendre attends attendu
  attirer attraper au aucun aucune augmente augmenter auj aujourd auparavant aurait aussi autant auteur autre autres
  avaient avait avan avance avancer avant avantage avec avertir aveugle avez avis avoir avons avouer avril bah
  baisse baisser bande bavard bcp beau beaucoup belle ben benevole besoin bete betise bidule bien bientot bizar
  bizarre bizarrement bjr blague blanc blanche blem bleme bleu bleue bloque bloquer bof boite bon bonjour bonne
  bonsoir bosse bosser boucle bouger boulot bout bouton brave bref briser brouillon bruit brusque brusquement brutal
  brutalement bsr bug bureau ca cacher cadre calme calmer candidat car caractere carrement cas casse casser
  categorie causer cc ce ceci ceder cela celebre celle celui central centre cependant cerner certain certaine
  certainement certificat certifier ces cesser cest cet cetait cette chacun chacune chaine chance change changement
  changer chaque charge chargement charger chaud cher chercher chez chiant chiffre choisir choix chose choses
  chouette chui chute citer civil clair clairement cle cles clique cliquer clore coeur coince collegue collegues
  coller combien combiner combler coment comme commence commencer comment commercant commun compare comparer
  competent complet completement complexe complique compliquer comporter comprend comprendre comprends compris
  compte compter concerne concevoir conclure conduire confiance confier confirmer confondre conforme confus conge
  connaitre connecter connexion connexions connu consacrer conscient conseil conseiller consequence conserver
  considerer consister constamment constater constituer construire contacter contenir contenter contenu contester
  contexte continue continuer contourner contraindre contraire contre contribuer controle convaincre convenir
  convient copain copine cordialement corps correct correctement correspondre corriger cote coucou couler coup
  coupable coupe couper coupure courant courir cours court couter craindre crainte cree creer crise croire crois
  croissant croit crucial cruel ct curieux danger dans dater davance davantage de debattre debile debloquer deboguer
  deborder debrouiller debut decaler decembre decevoir dechirer decider decision declarer declic deco deconnecte
  deconnecter deconner decourager decouvrir decrire dedans deduire defaire defaut defendre definir definitif degager
  degat degrade dehors deja delai deleguer delicat demain demande demander demarche demarrer demeurer demontrer
  depasser dependre deplacer deposer depuis deranger dernier derniere dernierement derniers derouler derriere des
  desactiver desagreable descendre desespere designer desole desolee desormais destiner detacher detail detailler
  detecter deteriorer determiner detester detour detruire deux deuxieme devez devient devoiler devoir devrait
  dialogue dieu difference different differente differer difficile difficulte dimanche diminuer dingue dire direct
  directement diriger dis discussion discuter disent disparait disparu disponible disposer dispositif disposition
  distance dit divers diviser dja dois doit dommage donc donne donner dont dormir dos doubler doute douter doux
  dresser droit droite drole dsl du dur durable duree durer ebauche ecarter echange echanger echapper echelle
  echouer eclair eclaircir ecole economie ecouter ecran ecrire ecris ecrit effacer effectif effectivement effectuer
  effet efficace effrayer egal eh elevee elever eliminer elle elles eloigner emballer embeter emmener empecher
  employer emporter emprunter encadrer encore encourager endroit endurer energie energique enfant enfin enfoncer
  engager enjeu enlever ennui enorme enormement enregistre enregistrer enseigner ensemble ensuite entamer entendre
  entente enthousiasme entier entourer entrainer entrave entre entree entrer entretenir envahir enveloppe envie
  environ envisager envoi envoie envoye envoyer equilibre equivalent erreur erreurs escroc espece esperer espoir
  esprit essaie essais essaye essayer essentiel est estimer et etablir etaient etait etaler etape etat ete eteindre
  etendre etes etonnant etonner etrange etranger etre etroit etude etudiant etudier euh euro euros eux evaluer
  evenement eventuel eventuellement evidemment evidence eviter evoluer evoquer exact exactement exagerer examiner
  excellent excepter exceptionnel exceptionnellement excuse excuser exemplaire exemple exercer exercice exige
  exigence exister expert expirer explication expliquer exploiter exploser export exposer exprimer exterieur
  extraordinaire extremement fac facile facilement facilite facon faible faillir faim faire fais fait faite faites
  faitn fallait familier famille fatigue fatiguer faudrait faut faute faux faveur favori femme fenetre fete feu
  feuille fevrier fiable fichu fidele fier figurer fil filtrer fin finale finalement financer finir fixe fixer flou
  foi fois folle foncer fonction fonctionnait fonctionne fonctionner fond fonder forcement forcer forme fort
  fortement fou fouiller fournir fragile frais franc francais frapper freiner frequemment frere frustrant fuir fuite
  fumer furieux futur gagne gagner galere galerer gant garantie garantir garder gauche geler gene gener general
  genial genre gens geste gout grand grande grandement grandir gratuit gratuitement grave grimper gris gros grosse
  groupe guetter guide guise habiller habitude habituel habituelle habituellement haine hasard hausse haut haute
  hein hesiter heure heures heureusement heureux hier histoire homme honnete honnetement honte horreur horrible hors
  hui humain humeur ici idee identifier identique ignorant ignorer il illegal illimite illisible ils imaginer
  imbecile immediatement immense impact imparfait impatient imperatif important importe imposer impossibilite
  impossible impression impressionnant imprevu improviser inaccessible inactif incapable incapacite incident inclure
  incomplet inconnu inconvenient incroyable indique indiquer indispensable individu individuel inespere inferieur
  infinie influence info information informations informer inhabituel inhabituelle inhabituellement injuste inquiet
  inquieter insiste insister installe installer instant insuffisant insupportable intelligent intense intention
  interdire interesse interesser interet interne interpreter interroger interrompre interruption intervalle
  intervenir intitule inutile inutilisable inverse inverser inviter invraisemblable isoler jai jaloux jamais jambe
  janvier jarrive jaune javais jcomprend jcomprends jdoi jdois je jessaie jessaye jetais jeter jeudi jeune jfai
  jfais jla jle jme joie joindre joli jouir jour journee jours jpeu jpeux jsai jsais jsuis jte juge jugee juger
  juillet juin jurer jusqu juste justement justifier jutilise jveu jveux jvois jvoudrai jvoudrais jy kan kel kelke
  kelkun ki koi komment la laisser lamentable lance lancement lancer langue laquelle largement largeur le leger
  legerement lendemain lent lenteur lequel les lettre leur lever liberer liberte libre lie lien ligne lignes limite
  limiter lire lisible logique loin long longtemps longue lors lorsqu lorsque louche lourd lourdement lui lundi
  lutter ma machin machine magnifique mai maintenan maintenant maintenir mais maison maitre maj majeur majorite mal
  malade malgre malheureusement malheureux manger maniere manipuler manque manquer manuel marchait marche marcher
  mardi marquer marrant mars masquer matiere matin maudit mauvais mauvaise mdr me mechant mefier meilleur meilleure
  melanger meler meme memoriser menace mener mental mentir merci mercii mercredi merde merveille mes message mesure
  mesurer met mets mettre meubler mieux million mince mineur miracle mis mise miserable missionner mnt moche moderne
  modeste modifie modifier moi moindre moins mois moitie moment mon monde montagne montant monter montre montrer
  moquer moral morceau mort mot motif mots moyen moyenne msg mtn muet multiplier mystere mysterieux nai naissance
  naitre nan naturel naturellement navigateur naviguer naze ne necessaire necessite negatif negliger nerveux nest
  net netait nettement nettoyer neuf neuve ni niquer niveau noir noire nombre nombreux nommer non nont nord normal
  normale normalement nos nostalgie notamment note noter notre nous nouveau nouveaux nouvel nouvelle nouvelles
  novembre noyer nuire nuit nul nulle numero ny obeir objectif obligation obligatoire obliger obscur observer
  obstacle obtenir obtenu obtiens obtient occupe occuper occurrence octobre odieux officiel offre offrir oh ombre
  omettre on onglet ont operation opinion opposer optimal option or oral ordi ordinaire ordinateur organiser
  orienter original origine oser ou ouai ouais oublie oublier oui outil outre ouvert ouverture ouvre ouvrir pa page
  paisible panique panne paquet par paragraphe parallele parce pardon pareil paresse parfait parfois parier parle
  parler part partage partager participer particulier particulierement partie partiel partiellement partir partout
  parvenir pas passable passage passe passer passerelle passif patience patient patienter pauvre payant payante paye
  payer pb pbs pdt peine pendant penible pense penser perception perdre perdu perfectionner periode permanence
  permet permettre persister personnaliser personne personnel personnelle personnes perturber peser petit petite
  petition peu peuple peur peut peutetre peuvent peux phrase pied pire pk pkoi placer plaindre plaire plaisir plante
  planter plein plu plupart plus plusieurs plutot point pointe politesse populaire portable porter portion poser
  positif posseder possibilite possible post poste pour pourkoi pourquoi pourrait poursuivre pourtant pousser pouvez
  pouvoir pq pratique pratiquement precaution precedemment precedent precipiter precis precise preciser predire
  preferable prefere premier premiere premierement prend prendre preoccuper preparation preparer pres presence
  presente presentement presque presser pretendre pretexte preuve prevenir prevu prier principal principalement
  principe priorite prive priver probablement probleme problemes procede proceder prochain proche procurer produire
  produit professionnel profit profiter profond programme progres progresser projeter prolonger promesse promettre
  proposer propre proprietaire prospere protege proteger prouver provenir provisoire provoque provoquer prudent ptdr
  ptet pu puis puisque puissant punir pur qd qqch qqn qqun qu qualite quand quasi quasiment quel quelle quelles
  quelqu quelque quelques quels querelle question questions qui quil quitter quoi quotidien quotidiennement
  rabaisser raconter rafraichir raide raison ralentir raler ramener ranger rapide rapidement rappel rappeler rapport
  rare rarement rassurer rater ravi reagir realiser realite rebondir recemment recent reception recevoir recharger
  recherche rechercher recherches reclamer recois recoit recommander recommence recommencer recompense reconnaitre
  reconnecter reconnu recopier recouvrir rectifier recu reculer recuperer redemarrage redemarre redemarrer rediger
  redoubler reduction reduire reduit reel reellement reessayer refaire reflechir reflexe refus refuser regarde
  regarder regenerer regle regler regretter regrouper regulier regulierement reinstaller rejeter rejoindre relance
  relancer relatif relation relever relier relire relou remarquable remarque remedier remercier remettre remonter
  remords remplacer remplir remuer rencontre rendement rendre renoncer renouveler renseigner rentable rentrer
  renvoyer reparation repare reparer repartir repete repeter replacer repond repondre reponse reponses reporter
  reposer reprendre representant representer reprise reprocher reproduire reputation requete requetes reseau reserve
  resider resister resolu resoudre respect respecter responsable ressembler ressentir restant restaurer reste rester
  restreindre restreint resultat resume resumer retablir retard retarder retenir reticent retirer retomber retour
  retourne retourner retrecir retrouver reunir reussi reussir reussite reveil reveler revenir revenu rever revient
  reviser revivre revoir riche rien rigoler rigueur risque risquer rouge rouler ruiner rumeur rupture rythme sa
  sacre sage saint sais saisi saisir sait salaire sale salu salut samedi sans satisfaire sauf sauter sauvage sauver
  savoir scandale scolaire se second seconde secondes secouer secret secteur securite seduire selon semaine semaines
  semble sembler sens sentir separe separer septembre sera serait serieusement serieux serveur serveurs servir ses
  seul seule seulement si sien signale signaler signe signer signifier silence similaire simple simplement sinon
  situer slt social soi soigner soigneux soin soir soit solide solution sombre sommeil sommes son sondage songer
  sonner sont sors sorte sortie sortir souci soudain souffrir souhaite souhaiter soulager soulever soupconner souple
  sourire sous soutenir souvenir souvent special specialement specifique stable stagner standard statut stp stresser
  stupide su subir subitement substitution succeder succes suffit suggerer suis suite suivant suivante suivre sujet
  super superieur supplementaire supplier supporter supposer supprime supprimer sur surement surgir surmonter
  surprenant surprendre surveiller survenu survenue survivre suspecte suspendre svp sympa systematiquement ta tache
  tacher taf taille tape taper tard tarder tardif taux tel telephone telle tellement temoigner temporaire
  temporairement temps tendance tendre tendu tenir tension tente tenter terme termine terminer terrain terre terreur
  tes test tester tete texte theorie tirer tjrs tjs toi tolerer tomber ton tort tot total totalement toucher
  toujours tour tourner tous tout toute toutes tps traduire trahir traiter transferer transformer transmettre
  transparent travail travaille travailler traverser tres tricher trimestre triste trois tromper trop trouer trouve
  trouver truc trucs truquer ts tt tte tu tuer type typique ultime un une unique uniquement unir urgence urgent
  usuel utile utilisateur utilisation utilise utiliser va vacances vain vaincre vais valable valeur valider valoir
  varier vaste veille veiller veillez vendredi venir venue verifie verifier verite vers version vertu veuillez veut
  veux vexer via victime vide vider vie vieille vient vieux vigilant vilain violent visage viser visiblement visiter
  vital vite vitesse vivant vivre voici voila voir vois voisin voit voix vol voler volontaire volonte volontiers
  volume vont vos voter votre voudrai voudrais vouloir vous vrai vraiment vraisemblable vrmt vu wifi y ya yen yeux
`

const plain = new Set(`${english} ${french}`.split(/\s+/))
const endings = /(?:s|es|ed|d|ing|ly)$/
/** Of French verbs, which stand in the list by their infinitives: `debloquee`, `persiste`, `fournie`, `tomberait`. */
const verbEndings =
  /(?:e|es|ent|ons|ez|ais|ait|aient|ant|ee|ees|er?ai|er?as?|er?ons|er?ez|er?ont|er?ait|er?aient|i|is|it|ie|ies|issent|issait|u|ue|us|ues)$/
const infinitives = ['er', 'ir', 're']

/** A pronoun that lost its apostrophe: `jarrive`, `lerreur`. */
const joined = /^(?:[jldnscmt]|qu)(?=[aeiouyh]\w{2})/

/** Whether a folded word says nothing of what a text is about; `failed` and `fails` as `fail`. */
export function isPlain(term: string): boolean {
  if (plain.has(term) || plain.has(term.replace(joined, '')) || isVerb(term)) return true
  const stem = term.replace(endings, '')
  return stem !== term && (plain.has(stem) || plain.has(`${stem}e`) || plain.has(stem.replace(/(.)\1$/, '$1')))
}

function isVerb(term: string): boolean {
  const stem = term.replace(verbEndings, '')
  return stem !== term && stem.length > 2 && infinitives.some((ending) => plain.has(stem + ending))
}

const slipMin = 5
const slipQualityMin = 0.8
let vocabulary: Vocabulary | undefined

/** Whether a folded word is a plain one but for a slip: `depiuis`, `pluggued`. */
export function isNearlyPlain(term: string): boolean {
  if (term.length < slipMin) return false
  vocabulary ??= createVocabulary([...plain])
  return vocabulary.read(term, true).some(({ quality }) => quality >= slipQualityMin)
}

/** What everybody's program has and is seen everywhere: languages, libraries, browsers, formats, places. */
const everybodys =
  /^(?:python\d*|node\w*|java\w*|typescript|axios|aiohttp|requests|urllib3?|undici|pydantic\w*|tenacity|anyio|starlette|errno|syscall|okhttp\d*|uvicorn|lodash|bluebird|webpack|form-data|follow-redirects|node-fetch|packaging|ipykernel|ipython|autogpt|agents?|make|zapier|dify|vscode|postman|curl|streamlit|gradio|colab|jupyter|chrome|firefox|safari|edge|opera|windows|linux|ubuntu|macos|apple|google|microsoft|azure|cloudflare|vercel|netlify|cloud|playground|assistants?|threads?|caching|features?|batch|embeddings?|completions?|chat\w*|bot|support|openapi|aiza|http\w*|json\w*|utf|ssl|tls|url|uri|api\w*|sdk|cli|cors|vpn|post|get|put|usa|english|french|france|china|russia|hong|kong|italy|iran|paris|london|charmap|gbk|cp\d+|vary|strict|transport|includesubdomains|processticksandrejections|mpeg|mpga|og[ag]|heic|rgba?|jpe?g|png|gif|webp|pdf|csv|mp[34]|m4a|wav|flac|webm|\w*gpt\w*|[a-z]*(?:error|exception|warning)s?|[a-z]*openai\w*|ai|llms?)$/

/** Whether a folded word is the name of something that everybody has: it says nothing of what a text is about either. */
export function isEverybodys(term: string): boolean {
  return everybodys.test(term)
}
