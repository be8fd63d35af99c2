import { createVocabulary, type Vocabulary } from '@/lib/wording/vocabulary'

/**
 * Words that people use whatever they talk about: to tell a trouble, when it began, what they tried. They say nothing of
 * whose trouble it is. Nouns of things (game, printer, shop) are not among them: those tell.
 */
const english = `
  able about above according account across actual actually add after again against ago ahead all allow almost alone along
  already also although always am among another answer any anybody anyhow anymore anyone anything anyway anywhere apparent
  appear appreciate apply around ask assist asynchronous at attach attempt automatic available avoid aware away
  back background bad base basic be became because become been before begin began behavior behaviour behind being believe
  below best better between bit both break bring broke broken brand bug build but button
  call came cannot case cause certain change character check choose class clear click close code collect column come
  command common complete completely computer configure confuse consistent constant constantly continue convert copy correct
  could couple crash create current currently custom
  daily data date day days deal debug default define delete description despite detail develop did didn die different
  difficult direct directly disable display do document does doesn doing done don down due during
  each early earlier easy easily edit effect either else elsewhere empty enable encounter end english enough ensure
  enter entire environment err especially etc even evening ever every everybody everyone everything exact exactly example
  except exception execute existing exist expect experience explain extra
  face fact fail failure false far fast feature feel few field figure file final find fine finish first fix folder follow
  format forward found four free frequent frequently fresh from full function further
  gave general generic get give given go goes going gone good got great green guess guide guy guys
  had half hand handle happen hard has hasn have haven having he hear hello help her here hi him his hope hour hours how
  however huge hundred
  i idea identical if ignore imagine immediately import important impossible improve include including incorrect indeed info
  information input inside instance instead int interesting into intermittent invalid is isn issue it item its itself
  job just keep kept key kind know known
  language large last late later latest laptop launch lead learn least leave led left less let level like limit line link
  list little live ll load local locate log logged logs long longer look loop lose lost lot lots low
  machine made main make manage manual many mark matter may maybe me mean meaning meantime meet mention method middle might
  min mind mine minute minutes miss missing mode modify moment month months more morning most mostly move much multiple must
  my myself
  name need neither never new newest next nice night no nobody none nope nor normal normally not note nothing notice now
  null number
  object obtain obvious occasion occasional occasionally occur occurred of off office often oh ok okay old on once one only
  onto oops open operate option or order original other otherwise ought our out output outside over own
  page paid paste part particular pass past path pay people per perfect perfectly perhaps period person phone piece pm place
  plain please plenty point pop possible post present press pretty previous previously print probable probably problem
  process produce program project proper properly provide public purpose put
  question quick quickly quit quite
  random randomly rather raise re read ready real really reason reasonable receive recent recently recheck reference refresh
  refuse regard regardless related remain remember remove repeat repeatedly replace reply report reproduce require rest restart
  result retry return right root row run running
  safe said same save saw say screen screenshot script second seconds section see seem seen select send sense sent separate
  several shall she short should show side sign similar simple simply simultaneous since single situation small so solution
  solve some somebody somehow someone something sometimes somewhere soon sorry sort specific specify split stack start state
  statement stay step still stop straight strange string stuck stuff such suddenly suggest suppose support sure switch symbol
  system
  take talk tell ten term terminal test text th than thank thanks that the their them themselves then there these they thing
  think third this those though thought thousand three through throw throughout thus till time times title to today together
  told tomorrow too took total toward trace traceback track tried trigger trouble true try trying turn tutorial twice two type
  typical
  unable under undefined understand unexpected unfortunately unknown unless unlike until up upon us use used useful user
  usual usually
  valid value various ve version very via view void wait wake want warn was wasn way we week weeks weekend weird well went
  were weren what whatever when whenever where wherever whether which while who whole whom whose why wide will wise wish with
  within without won wonder word work works world worse worst would wouldn write wrong wrote
  honestly eventually interface elapse trial duplicate delimiter halfway summary flat office compare container pack strip
  compatible panel toast show shown online scroll search parallel vague weigh lab trick sadly luckily basically literally
  hopefully recently increase decrease update upgrade downgrade reinstall uninstall setup sdks docs emoji prod production staging
  administrator warp dsi cant dont doesnt didnt isnt wont ive youre theres whats its arent wasnt couldnt wouldnt hasnt
  gateway proxy firewall connection connect reach address network internet dns host hostname certificate timeout client
  request response security access location ray overflow mitigate mitigation appropriate increment honest accent
  position origin length max maximum minimum ordinal map model role identity attribute establish forbid forbidden suspend
  deploy credential tunnel argo translate register unregistered contact unsupported detect decode operation cancel resource
  audio authentication authorization permission expire limitation interval configuration
  accurate active advance affect agree alternate annoy approach argue arrive assume attention average balance bare bother brief
  calm capable careful cheap claim clean cold combine comment compare complain complex concern confirm consider contain control
  convince correspond cost count cover critical curious cut deep degree deliver demand depend deserve desire destroy determine
  differ discover discuss distinct divide double doubt drop dry duplicate ease effort emerge enjoy entire equal essential
  establish estimate exceed exclude exist expand extend external fair fill firm flexible force former frustrate future gather
  global grow guarantee happy heavy hint hold hot huge hurry improvement individual inform initial insert inspect instruct
  intend interest interrupt introduce investigate involve join judge keen lack last learn legal light limited listen live logic
  major match measure medium mix modern native natural necessary nearly negative obvious offer ordinary outcome partial passive
  permanent physical plan positive potential prefer prepare prevent primary private progress promise prove quality quantity raw
  react reality realize recover reduce refer reflect regular reject relevant rely rely remind require research resolve respond
  responsible restore restrict result rich risk rough rule sad satisfy scale search secondary secure seek self sensible serious
  severe shape share sharp significant silly size skip smart smooth soft solid special stable standard stick store strict strong
  structure stupid succeed success sudden suffer suit surprise survive suspect temporary tend terrible thank tight tiny tired
  topic total touch tough transfer transform treat trust unique unusual urgent useless vary verify virtual visible visit volume
  waste weak welcome wise young
  admin admins outage hidden personal official unofficial typing typings
  plz pls thx thank tysm ty idk dunno any1 some1 sum1 sth smth cuz coz bcoz bc tho thru atm asap afaik imo imho fyi btw omg wtf
  lol lmao gonna wanna gotta kinda sorta lemme gimme yall ya yep nah hmm huh ugh hiya hey heya dude bro mate folks sir peeps
  im ur u r wat wut wots whats sumtimes sometime alot abit everytime anytime noone cud shud wud tryna keeps rn tbh ngl
  slow slowly slowness extremely extreme password username pro plus specific specifically validation validate web provider
  desk owner user indicate duration window codec relay ctype org
  yeah year years yes yesterday yet you your yours yourself zero
  fri mon tue wed thu sat sun jan feb mar apr jun jul aug sep sept oct nov dec gmt utc cet est pst edt am
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december
  args arg argument array async await bool boolean bytes byte char charset cli client console const const deprecated dict
  dev encode encoding endpoint enum env exit float frozen header headers hint html http https id init json kwargs lambda len
  lib library loc localhost log method module msg node none npm package param params parameter pip promise prompt python
  query queue repo response runtime sdk self server session ssl std stderr stdin stdout str struct task thread timestamp tls
  token tuple uncaught unhandled unicode uri url utf utf8 uuid var warning worker xxx xxxx xxxxx yaml ascii latin
  body buffer cache chunk content context cookie error event info internal message metadata payload port protocol request
  reset retries route socket status stream success unspecified upstream
`
const french = `
  abord absolument actuel actuellement afin aide ailleurs ainsi ajouter ajoute ajoutee aller allez alors ancien apparait
  apparaissent apparemment appel appelle appli application appuie apres assez attendre attendu attends au aucun aucune
  aujourd hui auparavant aurait aussi autant autre autres avant avec avez avoir avons avait avaient avance
  beaucoup besoin bien bientot bizarre bon bonjour bonne bonsoir bouton bref bug
  ca cas car ce ceci cela celle celui certain certaine cependant ces cet cette chacun change changer changement chaque charge
  charger chargement chez chose choses clair clique cliquer coller combien comme commence commencer comment complet completement
  comprend comprends comprendre compris compte connecter connexion connu constamment continue continuer contre corriger cote
  cours court creer cree
  dans davantage de debut debut deja demain demande demander depuis dernier derniere derniers des desormais desole detail
  deux devez devoir devrait devient different differente difficile dire dit dis disent doit dois donc donne donner dont du
  duree
  effectivement eh elle elles encore enfin ennui ensuite entier entre entrer environ envoi envoie envoyer envoye erreur
  essaie essaye essayer essais est et etaient etait etape ete etes etre euh euro euros eux evidemment exactement exemple
  explication expliquer
  facon faire fais fait faite fallait faut faudrait faux fenetre fin finalement finir fois fonction fonctionne fonctionnait
  fonctionner fort
  genre gens grand grande gratuit gros grosse groupe guide
  habitude hein heure heures hier
  ici idee il ils immediatement impossible important impression impressionnant inconnu indique indiquer info information
  informations installer installe interne inverse
  jamais je jour jours journee jusqu juste justement
  la lance lancer langue laquelle le lent lequel les lettre leur lien ligne lignes lire loin long longtemps longue lors
  lorsque lui lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
  octobre novembre decembre
  ma machine maintenant mais mal malgre manque marche marchait marcher matin mauvais me meilleur meme mes message met mets
  mettre merci mieux mis mise moi moins mois moment mon monde montre mot mots moyen
  naviguer ne net neuf ni niveau nombre nombreux non normal normalement nos note notre nous nouveau nouveaux nouvel nouvelle
  nouvelles nul nulle numero
  obtenir obtiens obtient obtenu occurrence oh on ont onglet option or ou oublie oublier oui ouvert ouvre ouvrir outil
  page par parce parfois parle parler part partie partir partout pas passe passer pendant pense penser perdu personne
  personnes petit petite peu peut peux peuvent plein plus plusieurs plutot point possible poser post poste pour pourquoi
  pourrait pourtant pouvez pouvoir precedent precis premier premiere prend prendre pres presque prive probleme problemes
  prochain produit programme propre pu puis puisque
  qu quand quel quelle quelles quels quelque quelques question questions qui quoi quotidien
  raison rapide rapidement rapport recent recemment recevoir reception recois recoit recommence recommencer recu redemarre
  redemarrer regarde regarder regle regler relance relancer rencontre repond repondre reponse reponses reste rester resoudre
  resultat retour retourne reussi reussir revenir revient rien
  sa sais sait salut sans savoir se second seconde secondes selon semaine semaines semble sens sera serait ses seul seule
  seulement si sien simple simplement sinon soi soir soit solution sommes son sont sors sorte souci soudain souhaite sous
  souvent stp su suis suite suivant suivante sujet super sur svp systematiquement
  ta tache tard tel telle tellement temps tente tenter termine tes tester test texte toi ton total totalement toujours tour
  tous tout toute toutes travail travaille tres trois trop trouve trouver tu type
  un une unique uniquement utilise utiliser utilisateur utilisation
  va vais valable venir veut veux vers version veuillez via vide vient vite voici voila voir vois voit vont vos votre vouloir
  voudrais vous vrai vraiment vu
  y jai cest chui suis pk pkoi pq pourkoi kan qd qqn qqun qqch kelkun kelke koi ki kel komment coment slt salu bjr bsr cc coucou
  stp svp merci mercii mdr ptdr chiant galere relou truc trucs machin bidule plu pa sa ya yen jy ny faites aidez aide peu
  davance dsl desole desolee jcomprend jcomprends jpeux jpeu jveux jveu jvois jarrive jessaie jessaye jutilise javais jetais
  jvoudrai jvoudrais voudrai jme jte jle jla jsuis jfais jfai jdois jdoi jsais jsai maj msg ct cetait netait nest nai nont
  ouai ouais nan bah ben bof genre carrement grave trop fait faitn tjs tjrs tt tte tous ts bcp vrmt ptet peutetre auj auj ajd
  deja dja mnt maintenan mtn apre avan pdt tps pb pbs blem bleme marrant bizar bizarre
  y agir aimer apporter appris arriver atteindre augmente avancer besoin cacher choisir commun compare comparer concerne
  conseil conseiller contenu continuer controle convient correct correctement coupe couper court croire decouvrir defaut
  deranger desactiver difficulte direct directement disponible divers diviser durable echange eviter exact exige exister fixe
  forcer forme gagner garder general habituel ignorer importe imposer inclure individuel insiste inquiet interesse jeter joindre
  largeur lancement leger libre lie limite lourd manuel mauvaise meilleure memoriser mesure modifie modifier moitie montrer
  necessaire nettoyer neuve obliger occupe offre operation ordinaire original oser parfait partage partager particulier perdre
  permettre permet plaisir poser positif posseder pratique precise preciser prefere preparer presente preuve prevenir prevu
  principal priorite prouver provoque qualite quitter ralentir rapide rare reagir reconnu recherche recherches recuperer reduit
  refaire reflechir refuser remarque remettre remplacer remplir rendre renvoyer repare reparer repete repeter representer
  reserve resolu restaurer retard retirer retrouver reveler revoir risque sauf sauver separer serieux servir signaler signale
  soigneux special stable standard suffit supprimer supprime surprenant tarder taille tenir toucher tourner traiter transferer
  unique urgent utile valable valeur valider varier verifier vitesse volume export restreint yeux bureau maison travail ecole derriere augmenter reduire faute inutile statut arrete arreter enregistrer enregistre enlever accents requete
  requetes serveur serveurs corps reseau connexions adresse cle cles securite acces passerelle certificat
  amis ami collegue bout quelqu lorsqu ordi ordinateur ecran telephone portable navigateur ecrire ecrit ecris saisir saisi tape
  taper affiche afficher apparu apparue survenu survenue arrive arriver disparu disparait bloque bloquer coince plante planter
  taux fou folle dingue boulot bosser mort fournir debloquer verifier deposer constater persister ressembler reproduire regenerer
  reinstaller retourner confirmer accompagner demarche habituel familier inutile impossibilite panne reessayer actualiser rafraichir recharger reconnecter deconnecter deconnecte
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
  /^(?:python\d*|node\w*|java\w*|typescript|axios|aiohttp|requests|urllib3?|undici|pydantic\w*|tenacity|anyio|starlette|uvicorn|lodash|bluebird|webpack|form-data|follow-redirects|node-fetch|packaging|ipykernel|ipython|autogpt|agents?|make|zapier|dify|vscode|postman|curl|streamlit|gradio|colab|jupyter|chrome|firefox|safari|edge|opera|windows|linux|ubuntu|macos|apple|google|microsoft|azure|cloudflare|vercel|netlify|cloud|playground|assistants?|threads?|caching|features?|batch|embeddings?|completions?|chat\w*|bot|support|openapi|aiza|http\w*|json\w*|utf|ssl|tls|url|uri|api\w*|sdk|cli|cors|vpn|post|get|put|usa|english|french|france|china|russia|hong|kong|italy|iran|paris|london|charmap|gbk|cp\d+|vary|strict|transport|includesubdomains|processticksandrejections|mpeg|mpga|og[ag]|heic|rgba?|jpe?g|png|gif|webp|pdf|csv|mp[34]|m4a|wav|flac|webm|\w*gpt\w*|[a-z]*(?:error|exception|warning)s?|[a-z]*openai\w*|ai|llms?)$/

/** Whether a folded word is the name of something that everybody has: it says nothing of what a text is about either. */
export function isEverybodys(term: string): boolean {
  return everybodys.test(term)
}
