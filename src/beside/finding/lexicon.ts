// Words that mean the same here, in English and Spanish, so that a page found by one is found by the
// other. A star takes any ending. A word may stand in two lines.

export const lexicon = `
phone phone* telephone* cell cellphone* cel mobile mobil movil* celular* telefon* smartphone* handset fone
number number* numero*
code code* passcode* codigo* pin otp totp
digits digit* cifra*
key key* llave* clave*
passkey passkey*
security securit* segurid*
safe safe* segur* salvo
account account* acount* cuenta*
device device* devise* dispositiv* aparato* equipo gadget
add add adds adding added anad* agreg*
method method* metodo*
way way ways manera* forma* modo
choose choos* chose* pick* select* elij* elig* seleccion* escoj* escog*
option option* opcion* opsion* choice*
other other* another otra* otro*
kind type types tipo* kind* sort clase
type type typing typed enter* introdu* introduz* ingres* escrib* teclee input
tablet tablet* tableta* ipad
landline landline* fijo deskphone
start start* empez* comenz* comienz* inici* begin*
setup setup* configur* prepar*
protect protect* proteg* protej*
install instal*
download download* descarg* bajar baje
activate activat* activ*
enable enabl* habilit* activ* encend*
enabled enabled activad* habilitad* on
disable disabl* deshabilit* desactiv*
reactivate reactiv*
link link* enlace* vinculo*
email email* mail* correo*
instead instead
send send* sent envi* mand*
push push* posh
request request* solicitud* peticion*
notification notif* aviso* alert*
login login* logon signin entrar entra entro acceso
automatic automat*
when when cuando
ask ask* pregunt* pide pedir* pida
settings setting* ajuste* preferenc* configuracion
save save* saving saved guard*
record record* grab*
default default* predetermin*
done done finish* termin* finaliz* complet*
success success* exito* correctamente
verify verif* comprob* comprueb*
confirm confirm*
owner owner* propiedad
call call* llam*
dial dial* marcando marcar
ring ring* suena
answer answer* contest* respond*
text text* sms
message message* mensaje*
expired expir* caduc* venc*
finger finger* huella* dedo*
face face* cara rostro
touch touch* tap* toc* toqu* puls* press* presion*
incorrect incorrect* wrong* incorrect* equivocad* erronea erroneo
invalid invalid* novalido illegal
again again
try try* tries trying intent* attempt*
deny deny* deni* deneg* rechaz* refus* declin* reject*
approve approv* aprob* aprueb* accept* acept*
access access* acces*
permitted permit* allow* permis*
locked lock* bloque*
password password* contrasen*
enough enough suficien* basta*
country country pais
correct correct* right
change chang* cambi*
next next siguiente
camera camera* camara*
picture pictur* photo* foto* image*
video video*
use use uses using used usar* usa use
want want* like desea* quier* quisier*
browser browser* navegador*
trust trust* confiar confia confie confianza
check check* chequ* tick* mark* marca* palom*
look look* busqu* busc* mire mira revis*
manage manag* administr* gestion*
new new nuev*
rename renam* renombr*
name name* nombre*
delete delet* remov* elimin* borr* quit*
edit edit* modific*
timedout timedout
fraud fraud*
suspicious suspici* sospech*
mistake mistake* error*
recovery recover* recuper* backup* respaldo* reserva
print print prints printed printing imprim*
copy copy copi*
authenticator authenticator* autenticador*
authenticate authenticat* autentic*
app app apps aplicac*
profile profile* perfil*
required requir* mandator* oblig* exig* must debe
organization organi* company empresa
secret secret*
manual manual* mano
lost lost lose perd* pierd*
pay pay* pago* card* tarjeta* credit*
store store tienda*
get get obtener obten obteng* consig* recib*
data data datos
restore restor* restaur*
keep keep* manten*
enroll enrol* inscri*
insert insert* plug*
mandatory mandator* oblig*
calendar
help help* ayud* soporte
week
read read* lea leal*
yourself yourself
skip skip* omit* salt*
continue continu*
session session* sesion*
close clos* cerr* salir
person people person*
waiting wait* esper*
list list*
computer computer* computadora* ordenador* laptop* pc
`

/** Several words that are one, after folding; what stands left becomes what stands right. */
export const joined: readonly (readonly [RegExp, string])[] = [
  [
    /\b(d[uo]+|dual|duel|due|do oh|du o|dou) (mobil\w*|mobli?e|movil|moblie|mobyle)\b/g,
    'duomobile',
  ],
  [/\b(duo)mobile\b/g, 'duomobile'],
  [
    /\b(2 ?fa|m ?f ?a|2 ?sv|(two|2|multi|dos|doble|multiple) ?(factors?|steps?|factor\w*|pasos?))\b/g,
    'twofactor',
  ],
  [/\b(log(ging|ged)?|sign(ing|ed)?|sing) ?in\b/g, 'login'],
  [/\b(inici\w*) (de |la |su |tu )?ses+i?on\b/g, 'login'],
  [/\b(log|sign)(ging|ged|ing|ed)? ?out\b/g, 'signout'],
  [/\bcerr\w* (la |su )?sesion\b/g, 'signout'],
  [/\bset(ting)? ?up\b/g, 'setup'],
  [/\b(time[ds]?|timing) ?out\b/g, 'timedout'],
  [/\b(agot|acab|termin)o el tiempo\b|\btiempo (de espera )?agotado\b/g, 'timedout'],
  [/\b(q ?r|queue are|cu ?ar|kyu are) (codes?|cod|codigos?)\b|\bcodigos? q ?r\b/g, 'qr'],
  [/\bcodigos? de barras?\b|\bbar ?codes?\b/g, 'qr'],
  [/\b(pass|past) ?codes?\b/g, 'passcode'],
  [/\bcodigos? de acceso\b/g, 'passcode'],
  [/\b(llaves?|claves?) de acceso\b|\bpass ?keys?\b/g, 'passkey'],
  [/\bmensajes? de texto\b|\btext messages?\b/g, 'textmessage'],
  [/\bcorreos? electronicos?\b|\be mails?\b/g, 'email'],
  [/\bno (es )?valid[oa]\b|\bnot valid\b/g, 'invalid'],
  [/\b(de nuevo|otra vez|nuevamente)\b/g, 'again'],
  [/\b(en (su )?lugar|in stead)\b/g, 'instead'],
  [/\bkey ?press\b/g, 'keypress'],
  [/\b(play ?store|google play)\b/g, 'googleplay'],
  [/\b(apple|app|ap) ?stores?\b/g, 'appstore'],
  [/\b(eye|i) ?os\b/g, 'ios'],
  [/\btouch ?(id|eye dee)\b/g, 'touchid'],
  [/\bface ?id\b/g, 'faceid'],
  [/\bwindows? (hello|helo|jelou)\b/g, 'windowshello'],
  [/\b(run|ran|runs|running) out\b/g, 'expired'],
  [/\bcell ?phones?\b|\btelefonos? (celular|movil)(es)?\b|\bmobile phones?\b/g, 'mobilephone'],
  [/\b(land ?line|desk phone|telefono fijo|linea fija)s?\b/g, 'landline'],
  [/\b(turn|switch)(ed|ing)? (it )?on\b/g, 'enable'],
  [/\b(turn|switch)(ed|ing)? (it )?off\b/g, 'disable'],
  [/\bback ?up\b/g, 'backup'],
  [/\bright thing\b/g, 'rightthing'],
]

/** Two words typed with a mistake are still known by what they are together. */
export const together: Readonly<Record<string, string>> = {
  twofactor: 'twofactor',
  twostep: 'twofactor',
  dosfactores: 'twofactor',
  dospasos: 'twofactor',
  duomobile: 'duomobile',
  timedout: 'timedout',
  passcode: 'passcode',
  passkey: 'passkey',
  qrcode: 'qr',
  barcode: 'qr',
  codigoqr: 'qr',
  keypress: 'keypress',
  googleplay: 'googleplay',
  playstore: 'googleplay',
  appstore: 'appstore',
  touchid: 'touchid',
  faceid: 'faceid',
  windowshello: 'windowshello',
  mobilephone: 'mobilephone',
  cellphone: 'mobilephone',
  landline: 'landline',
  textmessage: 'textmessage',
  signin: 'login',
  iniciosesion: 'login',
}

/**
 * Said around the words that are read out, or buttons of nearly every page. They decide nothing, and
 * break a tie at most.
 */
export const fillers = new Set(
  `a an the it its is are be was this that these there theres here i im me my you your youre ur yur u us our we
  to of on in at for from with by and or but so if as do does did doing not dont just now then
  says say saying said shows show showing see sees seeing looks like something somthing sumthing thing
  about some screen page window button box field banner bar corner top bottom side under below above beside debajo abajo arriba blue green red grey gray
  um uh er please what which who how can could will would has have had got one two big little small says asking
  asks wants want need needs its yes no ok okay says caller customer she he they her his
  el la los las un una unos unas lo le les se su sus tu mi me te y o u de del al en con por para que es son esta
  este esto esa ese estos estas dice sale pone muestra hay aparece veo algo pantalla pagina boton ventana
  hello hi hey thanks thank hola gracias buenos buenas dias nothing nada somebody someone alguien
  outlook gmail canvas workday vpn okta webmail
  continue back cancel continuar atras volver cancelar
  azul verde rojo gris si no ya como muy mas donde quiere pide tengo tiene ha han he`.split(/\s+/),
)
