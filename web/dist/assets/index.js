const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Graph.js","assets/Graph.css"])))=>i.map(i=>d[i]);
var e=Array.isArray,t=Array.prototype.indexOf,n=Array.prototype.includes,r=Array.from,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=Object.getOwnPropertyDescriptors,s=Object.prototype,c=Array.prototype,l=Object.getPrototypeOf,u=Object.isExtensible,d=()=>{};function f(e){return typeof e?.then==`function`}function p(e){return e()}function m(e){for(var t=0;t<e.length;t++)e[t]()}function h(){var e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}function g(e,t){if(Array.isArray(e))return e;if(t===void 0||!(Symbol.iterator in e))return Array.from(e);let n=[];for(let r of e)if(n.push(r),n.length===t)break;return n}var _=1024,v=2048,y=4096,b=8192,x=16384,S=32768,ee=1<<25,C=65536,te=1<<18,ne=1<<19,re=1<<20,ie=1<<25,ae=1<<21,oe=1<<22,se=1<<23,ce=Symbol(`$state`),le=Symbol(`component`),ue=Symbol(`legacy props`),de=Symbol(``),fe=Symbol(`attributes`),pe=Symbol(`class`),me=Symbol(`style`),he=Symbol(`text`),ge=Symbol(`form reset`),_e=new class extends Error{name=`StaleReactionError`;message="The reaction that called `getAbortSignal()` was re-run or destroyed"},ve=!!globalThis.document?.contentType&&globalThis.document.contentType.includes(`xml`),ye={},be=Symbol(`uninitialized`),xe=`http://www.w3.org/1999/xhtml`,Se=`http://www.w3.org/2000/svg`;function Ce(){console.warn(`https://svelte.dev/e/derived_inert`)}function we(e){console.warn(`https://svelte.dev/e/hydration_mismatch`)}function Te(){console.warn(`https://svelte.dev/e/select_multiple_invalid_value`)}function Ee(){console.warn(`https://svelte.dev/e/svelte_boundary_reset_noop`)}var w=!1;function De(e){w=e}var T;function Oe(e){if(e===null)throw we(),ye;return T=e}function ke(){return Oe(dn(T))}function E(e){if(w){if(dn(T)!==null)throw we(),ye;T=e}}function D(e=1){if(w){for(var t=e,n=T;t--;)n=dn(n);T=n}}function Ae(e=!0){for(var t=0,n=T;;){if(n.nodeType===8){var r=n.data;if(r===`]`){if(t===0)return n;--t}else(r===`[`||r===`[!`||r[0]===`[`&&!isNaN(Number(r.slice(1))))&&(t+=1)}var i=dn(n);e&&n.remove(),n=i}}function je(e){if(!e||e.nodeType!==8)throw we(),ye;return e.data}function Me(e){return e===this.v}function Ne(e,t){return e==e?e!==t||typeof e==`object`&&!!e||typeof e==`function`:t==t}function Pe(e){return!Ne(e,this.v)}function Fe(e){throw Error(`https://svelte.dev/e/lifecycle_outside_component`)}function Ie(){throw Error(`https://svelte.dev/e/async_derived_orphan`)}function Le(e,t,n){throw Error(`https://svelte.dev/e/each_key_duplicate`)}function Re(e){throw Error(`https://svelte.dev/e/effect_in_teardown`)}function ze(){throw Error(`https://svelte.dev/e/effect_in_unowned_derived`)}function Be(e){throw Error(`https://svelte.dev/e/effect_orphan`)}function Ve(){throw Error(`https://svelte.dev/e/effect_update_depth_exceeded`)}function He(e){throw Error(`https://svelte.dev/e/props_invalid_value`)}function Ue(){throw Error(`https://svelte.dev/e/state_descriptors_fixed`)}function We(){throw Error(`https://svelte.dev/e/state_prototype_fixed`)}function Ge(){throw Error(`https://svelte.dev/e/state_unsafe_mutation`)}function Ke(){throw Error(`https://svelte.dev/e/svelte_boundary_reset_onerror`)}var qe=!1;function Je(){qe=!0}var O=null;function Ye(e){O=e}function k(e,t=!1,n){O={p:O,i:!1,c:null,e:null,s:e,x:null,r:V,l:qe&&!t?{s:null,u:null,$:[]}:null}}function A(e){var t=O,n=t.e;if(n!==null){t.e=null;for(var r of n)wn(r)}return e!==void 0&&(t.x=e),t.i=!0,O=t.p,Xe(e)}function Xe(e={}){return i(e,le,{value:!0}),e}function Ze(){return!qe||O!==null&&O.l===null}var Qe=[];function $e(){var e=Qe;Qe=[],m(e)}function et(e){if(Qe.length===0&&!Dt){var t=Qe;queueMicrotask(()=>{t===Qe&&$e()})}Qe.push(e)}function tt(){for(;Qe.length>0;)$e()}var nt=~(v|y|_);function rt(e,t){e.f=e.f&nt|t}function it(e){e.f&512||e.deps===null?rt(e,_):rt(e,y)}function at(e,t){e.f&2048?t.set(e,v):e.f&4096&&t.get(e)!==2048&&t.set(e,y),rt(e,_)}var ot=!1;function st(){ot||(ot=!0,document.addEventListener(`reset`,e=>{Promise.resolve().then(()=>{if(!e.defaultPrevented)for(let t of e.target.elements)t[ge]?.()})},{capture:!0}))}function ct(e){var t=B,n=V;Jn(null),Yn(null);try{return e()}finally{Jn(t),Yn(n)}}function lt(e,t,n,r=n){e.addEventListener(t,()=>ct(n));let i=e[ge];e[ge]=i?()=>{i(),r(!0)}:()=>r(!0),st()}function ut(e,t,n,r){let i=Ze()?mt:_t;var a=e.filter(e=>!e.settled),o=t.map(i);if(n.length===0&&a.length===0){r(o);return}var s=V,c=dt(),l=a.length===1?a[0].promise:a.length>1?Promise.all(a.map(e=>e.promise)):null;function u(e){if(!(s.f&16384)){c();try{r([...o,...e])}catch(e){_n(e,s)}ft()}}var d=pt();if(n.length===0){l.then(()=>u([])).finally(d);return}function f(){Promise.all(n.map(e=>gt(e))).then(u).catch(e=>_n(e,s)).finally(d)}l?l.then(()=>{s.f&16384?d():(c(),f(),ft())}):f()}function dt(){var e=V,t=B,n=O,r=M;return function(i=!0){Yn(e),Jn(t),Ye(n),i&&!(e.f&16384)&&(r?.activate(),r?.apply())}}function ft(e=!0){Yn(null),Jn(null),Ye(null),e&&M?.deactivate()}function pt(){var e=V,t=e.b,n=M,r=!!t?.is_rendered();return t?.update_pending_count(1,n),n.increment(r,e),()=>{t?.update_pending_count(-1,n),n.decrement(r,e)}}function mt(e){var t=2|v;return V!==null&&(V.f|=ne),{ctx:O,deps:null,effects:null,equals:Me,f:t,fn:e,reactions:null,rv:0,v:be,wv:0,parent:V,ac:null}}var ht=Symbol(`obsolete`);function gt(e,t,n){let r=V;r===null&&Ie();var i=void 0,a=Wt(be),o=!B,s=new Set;return On(()=>{var t=V,n=h();i=n.promise;try{Promise.resolve(e()).then(n.resolve,e=>{e!==_e&&n.reject(e)}).finally(ft)}catch(e){n.reject(e),ft()}var c=M;if(o){if(t.f&32768)var l=pt();if(r.b?.is_rendered())c.async_deriveds.get(t)?.reject(ht);else for(let e of s.values())e.reject(ht);s.add(n),c.async_deriveds.set(t,n)}let u=(e,t=void 0)=>{l?.(),s.delete(n),t!==ht&&(c.activate(),t?(a.f|=se,Jt(a,t)):(a.f&8388608&&(a.f^=se),Jt(a,e)),c.deactivate())};n.promise.then(u,e=>u(null,e||`unknown`))}),Sn(()=>{for(let e of s)e.reject(ht)}),new Promise(e=>{function t(n){function r(){n===i?e(a):t(i)}n.then(r,r)}t(i)})}function j(e){let t=mt(e);return Zn(t),t}function _t(e){let t=mt(e);return t.equals=Pe,t}function vt(e){var t=e.effects;if(t!==null){e.effects=null;for(var n=0;n<t.length;n+=1)In(t[n])}}function yt(e){var t,n=V,r=e.parent;if(!Gn&&r!==null&&e.v!==be&&r.f&24576)return Ce(),e.v;Yn(r);try{vt(e),t=lr(e)}finally{Yn(n)}return t}function bt(e){var t=yt(e);!e.equals(t)&&(e.wv=or(),(!M?.is_fork||e.deps===null)&&(M===null?e.v=t:(M.capture(e,t,!0),wt?.capture(e,t,!0)),e.deps===null))?rt(e,_):Gn||(Tt===null?it(e):(xn()||M?.is_fork)&&Tt.set(e,t))}function xt(e){if(e.effects!==null)for(let t of e.effects)(t.teardown||t.ac)&&(t.teardown?.(),t.ac!==null&&ct(()=>{t.ac.abort(_e),t.ac=null}),t.fn!==null&&(t.teardown=d),fr(t,0),Pn(t))}function St(e){if(e.effects!==null)for(let t of e.effects)t.teardown&&t.fn!==null&&pr(t)}var Ct=null,M=null,wt=null,Tt=null,Et=null,Dt=!1,Ot=!1,kt=null,At=null,jt=0,Mt=1,Nt=class e{id=Mt++;started=!1;linked=!0;prev=null;next=null;async_deriveds=new Map;current=new Map;previous=new Map;#e=new Set;#t=new Set;#n=0;#r=new Map;#i=null;#a=[];#o=[];#s=new Map;#c=new Map;#l=new Set;is_fork=!1;#u=!1;constructor(){Ct===null?Ct=this:(Ct.next=this,this.prev=Ct),Ct=this}#d(){if(this.is_fork)return!0;for(let e of this.#r.keys())if(!this.#f(e))return!0;return!1}#f(e){for(var t=e;t!==null;t=t.parent)if(this.#c.has(t))return!0;return!1}skip_effect(e){this.#c.has(e)||this.#c.set(e,{d:[],m:[]}),this.#l.delete(e)}unskip_effect(e,t=e=>this.schedule(e)){var n=this.#c.get(e);if(n){this.#c.delete(e);for(var r of n.d)rt(r,v),t(r);for(r of n.m)rt(r,y),t(r)}this.#l.add(e)}#p(){var e=[];for(let i of this.#a)if(!(i.f&16384||!(i.f&6144))){for(var t=i,n=!1;t.parent!==null;){t=t.parent;var r=t.f;if(r&96){if(!(r&1024)){n=!0;break}t.f^=_}}n||e.push(t)}return this.#a=[],e}#m(){this.started=!0;for(let[e,t]of this.#s)rt(e,t),this.schedule(e);this.apply();for(var t=kt=[],n=[],r=At=[];this.#a.length>0;){jt++>1e3&&(this.#b(),Ft());for(let e of this.#p())try{this.#h(e,t,n)}catch(t){throw Bt(e),this.#d()||this.discard(),t}}if(M=null,r.length>0){var i=e.ensure();for(let e of r)i.schedule(e)}if(kt=null,At=null,this.#d()){this.#y(n),this.#y(t);for(let[e,t]of this.#c)zt(e,t);r.length>0&&M.#m();return}let a=this.#g();if(a)this.#y(n),this.#y(t),a.#v(this);else{this.#s.clear();for(let e of this.#e)e(this);this.#e.clear(),wt=this,Lt(n),Lt(t),wt=null,this.#i?.resolve();var o=M;this.#n===0&&(this.#a.length===0||o!==null)&&this.#b(),o!==null&&(Ht.clear(),o.#m())}}#h(e,t,n){e.f^=_;for(var r=e.first;r!==null;){var i=r.f,a=!!(i&96);if(!(a&&i&1024||i&8192||this.#c.has(r))&&r.fn!==null){a?r.f^=_:i&4?t.push(r):sr(r)&&(i&16&&this.add_dirty_reaction(r,y),pr(r));var o=r.first;if(o!==null){r=o;continue}}for(;r!==null;){var s=r.next;if(s!==null){r=s;break}r=r.parent}}}#g(){for(var e=this.prev;e!==null;e=e.prev)if(!e.is_fork&&this.#_(e))return e;return null}#_(e){for(let[t,[,n]]of this.current)if(!n&&e.current.has(t))return!0;return!1}#v(e){for(let[t,n]of e.current)!this.previous.has(t)&&e.previous.has(t)&&this.previous.set(t,e.previous.get(t)),this.current.set(t,n);for(let[t,n]of e.async_deriveds){let e=this.async_deriveds.get(t);e&&n.promise.then(e.resolve).catch(e.reject)}e.async_deriveds.clear(),this.transfer_reactions(e.#s);let t=e=>{var n=e.reactions;if(n!==null&&!(e.f&2&&!(e.f&6144)))for(let e of n){var r=e.f;if(r&2)t(e);else{var i=e;r&4194320&&!this.async_deriveds.has(i)&&(this.#s.delete(i),rt(i,v),this.schedule(i))}}};for(let e of this.current.keys())t(e);this.oncommit(()=>e.discard()),e.#b(),M=this,this.#m()}#y(e){for(var t=0;t<e.length;t+=1)at(e[t],this.#s)}capture(e,t,n=!1){e.v!==be&&!this.previous.has(e)&&this.previous.set(e,e.v),e.f&8388608||(this.current.set(e,[t,n]),Tt?.set(e,t)),this.is_fork||(e.v=t)}activate(){M=this}deactivate(){M=null,Tt=null}flush(){try{Ot=!0,M=this,this.#m()}finally{jt=0,Et=null,kt=null,At=null,Ot=!1,M=null,Tt=null,Ht.clear()}}discard(){for(let e of this.#t)e(this);this.#t.clear();for(let e of this.async_deriveds.values())e.reject(ht);this.#b(),this.#i?.resolve()}register_created_effect(e){this.#o.push(e)}increment(e,t){if(this.#n+=1,e){let e=this.#r.get(t)??0;this.#r.set(t,e+1)}}decrement(e,t){if(--this.#n,e){let e=this.#r.get(t)??0;e===1?this.#r.delete(t):this.#r.set(t,e-1)}this.#u||(this.#u=!0,et(()=>{this.#u=!1,this.linked&&this.flush()}))}transfer_reactions(e){for(let[t,n]of e)this.add_dirty_reaction(t,n);e.clear()}add_dirty_reaction(e,t){(t===2048||this.#s.get(e)!==2048)&&this.#s.set(e,t)}oncommit(e){this.#e.add(e)}ondiscard(e){this.#t.add(e)}settled(){return(this.#i??=h()).promise}static ensure(){if(M===null){let t=M=new e;!Ot&&!Dt&&et(()=>{t.started||t.flush()})}return M}apply(){Tt=null}schedule(e){Et=e,e.b?.is_pending&&e.f&16777228&&!(e.f&32768)?e.b.defer_effect(e):this.#a.push(e)}#b(){if(this.linked){var e=this.prev,t=this.next;e===null||(e.next=t),t===null?Ct=e:t.prev=e,this.linked=!1}}};function Pt(e){var t=Dt,n=wt;wt=null,Dt=!0;try{var r;for(e&&(Pt(),r=e());;){if(tt(),M===null)return r;M.flush()}}finally{Dt=t,wt=n}}function Ft(){try{Ve()}catch(e){_n(e,Et)}}var It=null;function Lt(e){var t=e.length;if(t!==0){for(var n=0;n<t;){var r=e[n++];if(!(r.f&24576)&&sr(r)&&(It=new Set,pr(r),r.deps===null&&r.first===null&&r.nodes===null&&r.teardown===null&&r.ac===null&&Rn(r),It?.size>0)){Ht.clear();for(let e of It){if(e.f&24576)continue;let t=[e],n=e.parent;for(;n!==null;)It.has(n)&&(It.delete(n),t.push(n)),n=n.parent;for(let e=t.length-1;e>=0;e--){let n=t[e];n.f&24576||pr(n)}}It.clear()}}It=null}}function Rt(e){M.schedule(e)}function zt(e,t){if(!(e.f&32&&e.f&1024)){e.f&2048?t.d.push(e):e.f&4096&&t.m.push(e),rt(e,_);for(var n=e.first;n!==null;)zt(n,t),n=n.next}}function Bt(e){rt(e,_);for(var t=e.first;t!==null;)Bt(t),t=t.next}var Vt=new Set,Ht=new Map,Ut=!1;function Wt(e,t){return{f:0,v:e,reactions:null,equals:Me,rv:0,wv:0}}function N(e,t){let n=Wt(e,t);return Zn(n),n}function Gt(e,t=!1,n=!0){let r=Wt(e);return t||(r.equals=Pe),qe&&n&&O!==null&&O.l!==null&&(O.l.s??=[]).push(r),r}function P(e,t,n=!1){return B!==null&&(!qn||B.f&131072)&&Ze()&&B.f&4325394&&(Xn===null||!Xn.has(e))&&Ge(),Jt(e,n?$t(t):t,At)}var Kt=null,qt=0;function Jt(e,t,n=null){if(!e.equals(t)){Gn?Ht.set(e,t):Ht.has(e)||Ht.set(e,e.v);var r=Nt.ensure();if(r.capture(e,t),e.f&2){let t=e;e.f&2048&&yt(t),Tt===null&&it(t)}e.wv=or(),Kt=null,qt=0,Qt(e,v,n),Kt=null,Ze()&&V!==null&&V.f&1024&&!(V.f&96)&&(er===null?tr([e]):er.push(e)),!r.is_fork&&Vt.size>0&&!Ut&&Yt()}return t}function Yt(){Ut=!1;for(let e of Vt){e.f&1024&&rt(e,y);let t;try{t=sr(e)}catch{t=!0}t&&pr(e)}Vt.clear()}function Xt(e,t=1){var n=H(e),r=t===1?n++:n--;return P(e,n),r}function Zt(e){P(e,e.v+1)}function Qt(e,t,n){var r=e.reactions;if(r!==null){var i=Ze(),a=r.length;if(qt+=a,qt>1e5&&Kt===null&&(Kt=new Set),Kt!==null){if(Kt.has(e))return;Kt.add(e)}for(var o=0;o<a;o++){var s=r[o],c=s.f;if(i||s!==V){var l=(c&v)===0;if(l&&rt(s,t),c&131072)Vt.add(s);else if(c&2){var u=s;Tt?.delete(u),Qt(u,y,n)}else if(l){var d=s;c&16&&It!==null&&It.add(d),n===null?Rt(d):n.push(d)}}}}}function $t(t){if(typeof t!=`object`||!t||ce in t||le in t)return t;let n=l(t);if(n!==s&&n!==c)return t;var r=new Map,i=e(t),o=N(0),u=null,d=ir,f=e=>{if(ir===d)return e();var t=B,n=ir;Jn(null),ar(d);var r=e();return Jn(t),ar(n),r};return i&&r.set(`length`,N(t.length,u)),new Proxy(t,{defineProperty(e,t,n){`value`in n&&n.configurable!==!1&&n.enumerable!==!1&&n.writable!==!1||Ue();var i=r.get(t);return i===void 0?f(()=>{var e=N(n.value,u);return r.set(t,e),e}):P(i,n.value,!0),!0},deleteProperty(e,t){var n=r.get(t);if(n===void 0){if(t in e){let e=f(()=>N(be,u));r.set(t,e),Zt(o)}}else P(n,be),Zt(o);return!0},get(e,n,i){if(n===ce)return t;var o=r.get(n),s=n in e;if(o===void 0&&(!s||a(e,n)?.writable)&&(o=f(()=>N($t(s?e[n]:be),u)),r.set(n,o)),o!==void 0){var c=H(o);return c===be?void 0:c}return Reflect.get(e,n,i)},getOwnPropertyDescriptor(e,t){this.has?.(e,t);var n=Reflect.getOwnPropertyDescriptor(e,t),i=r.get(t);if(i!==void 0){var a=H(i);if(a===be)return;if(n&&`value`in n)n.value=a;else return{enumerable:!0,configurable:!0,value:a,writable:!0}}return n},has(e,t){if(t===ce)return!0;var n=r.get(t),i=n!==void 0&&n.v!==be||Reflect.has(e,t);return(n!==void 0||(V!==null||B!==null)&&(!i||a(e,t)?.writable))&&(n===void 0&&(n=f(()=>N(i?$t(e[t]):be,u)),r.set(t,n)),H(n)===be)?!1:i},set(e,t,n,s){var c=r.get(t),l=t in e;if(i&&t===`length`)for(var d=n;d<c.v;d+=1){var p=r.get(d+``);p===void 0?d in e&&(p=f(()=>N(be,u)),r.set(d+``,p)):P(p,be)}if(c===void 0)(!l||a(e,t)?.writable)&&(c=f(()=>N(void 0,u)),P(c,$t(n)),r.set(t,c));else{l=c.v!==be;var m=f(()=>$t(n));P(c,m)}var h=Reflect.getOwnPropertyDescriptor(e,t);if(h?.set&&h.set.call(s,n),!l){if(i&&typeof t==`string`){var g=r.get(`length`),_=Number(t);Number.isInteger(_)&&_>=g.v&&P(g,_+1)}Zt(o)}return!0},ownKeys(e){H(o);var t=Reflect.ownKeys(e).filter(e=>{var t=r.get(e);return t===void 0||t.v!==be});for(var[n,i]of r)i.v!==be&&!(n in e)&&t.push(n);return t},setPrototypeOf(){We()}})}function en(e){try{if(typeof e==`object`&&e&&ce in e)return e[ce]}catch{}return e}function tn(e,t){return Object.is(en(e),en(t))}var nn,rn,an,on,sn;function cn(){if(nn===void 0){nn=window,rn=document,an=/Firefox/.test(navigator.userAgent);var e=Element.prototype,t=Node.prototype,n=Text.prototype;on=a(t,`firstChild`).get,sn=a(t,`nextSibling`).get,u(e)&&(e[pe]=void 0,e[fe]=null,e[me]=void 0,e.__e=void 0),u(n)&&(n[he]=void 0)}}function ln(e=``){return document.createTextNode(e)}function un(e){return on.call(e)}function dn(e){return sn.call(e)}function F(e,t){if(!w)return un(e);var n=un(T);if(n===null)n=T.appendChild(ln());else if(t&&n.nodeType!==3){var r=ln();return n?.before(r),Oe(r),r}return t&&hn(n),Oe(n),n}function I(e,t=!1){if(!w){var n=un(e);return n instanceof Comment&&n.data===``?dn(n):n}if(t){if(T?.nodeType!==3){var r=ln();return T?.before(r),Oe(r),r}hn(T)}return T}function L(e,t=!1){if(!w)return un(e);var n=F(e,t);return E(e),n}function R(e,t=1,n=!1){let r=w?T:e;for(var i;t--;)i=r,r=dn(r);if(!w)return r;if(n){if(r?.nodeType!==3){var a=ln();return r===null?i?.after(a):r.before(a),Oe(a),a}hn(r)}return Oe(r),r}function fn(e){e.textContent=``}function pn(){return!1}function mn(e,t,n){return t==null||t===`http://www.w3.org/1999/xhtml`?n?document.createElement(e,{is:n}):document.createElement(e):n?document.createElementNS(t,e,{is:n}):document.createElementNS(t,e)}function hn(e){if(e.nodeValue.length<65536)return;let t=e.nextSibling;for(;t!==null&&t.nodeType===3;)t.remove(),e.nodeValue+=t.nodeValue,t=e.nextSibling}function gn(e){var t=V;if(t===null)return B.f|=se,e;if(!(t.f&32768)&&!(t.f&4))throw e;_n(e,t)}function _n(e,t){if(e===ye)throw e;if(!(t!==null&&t.f&16384)){for(;t!==null;){if(t.f&128&&!(t.f&33570816)){if(!(t.f&32768))throw e;try{t.b.error(e);return}catch(t){e=t}}t=t.parent}throw e}}function vn(e){V===null&&(B===null&&Be(e),ze()),Gn&&Re(e)}function yn(e,t){var n=t.last;n===null?t.last=t.first=e:(n.next=e,e.prev=n,t.last=e)}function bn(e,t){var n=V;n!==null&&n.f&8192&&(e|=b);var r={ctx:O,deps:null,nodes:null,f:e|v|512,first:null,fn:t,last:null,next:null,parent:n,b:n&&n.b,prev:null,teardown:null,wv:0,ac:null};M?.register_created_effect(r);var i=r;if(e&4)kt===null?Nt.ensure().schedule(r):kt.push(r);else if(t!==null){try{pr(r)}catch(e){throw In(r),e}i.deps===null&&i.teardown===null&&i.nodes===null&&i.first===i.last&&!(i.f&524288)&&(i=i.first,e&16&&e&65536&&i!==null&&(i.f|=C))}if(i!==null&&(i.parent=n,n!==null&&yn(i,n),B!==null&&B.f&2&&!(e&64))){var a=B;(a.effects??=[]).push(i)}return r}function xn(){return B!==null&&!qn}function Sn(e){let t=bn(8,null);return rt(t,_),t.teardown=e,t}function Cn(e){vn(`$effect`);var t=V.f;if(!B&&t&32&&O!==null&&!O.i){var n=O;(n.e??=[]).push(e)}else return wn(e)}function wn(e){return bn(4|re,e)}function Tn(e){return vn(`$effect.pre`),bn(8|re,e)}function En(e){Nt.ensure();let t=bn(64|ne,e);return(e={})=>new Promise(n=>{e.outro?zn(t,()=>{In(t),n(void 0)}):(In(t),n(void 0))})}function Dn(e){return bn(4,e)}function On(e){return bn(oe|ne,e)}function kn(e,t=0){return bn(8|t,e)}function z(e,t=[],n=[],r=[]){ut(r,t,n,t=>{bn(8,()=>{e(...t.map(H))})})}function An(e,t=[],n=[],r=[]){ut(r,t,n,t=>{bn(4,()=>e(...t.map(H)))})}function jn(e,t=0){return bn(16|t,e)}function Mn(e){return bn(32|ne,e)}function Nn(e){var t=e.teardown;if(t!==null){let n=Gn,r=B;Kn(!0),Jn(null);try{t.call(null)}catch(t){_n(t,e.parent)}finally{Kn(n),Jn(r)}}}function Pn(e,t=!1){var n=e.first;for(e.first=e.last=null;n!==null;){let e=n.ac;e!==null&&ct(()=>{e.abort(_e)});var r=n.next;n.f&64?n.parent=null:In(n,t),n=r}}function Fn(e){for(var t=e.first;t!==null;){var n=t.next;t.f&32||In(t),t=n}}function In(e,t=!0){var n=!1;(t||e.f&262144)&&e.nodes!==null&&e.nodes.end!==null&&(Ln(e.nodes.start,e.nodes.end),n=!0),e.f|=ee,Pn(e,t&&!n),fr(e,0);var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)e.stop();Nn(e),e.f^=ee,e.f|=x;var i=e.parent;i!==null&&i.first!==null&&Rn(e),e.next=e.prev=e.teardown=e.ctx=e.deps=e.fn=e.nodes=e.ac=e.b=null}function Ln(e,t){for(;e!==null;){var n=e===t?null:dn(e);e.remove(),e=n}}function Rn(e){var t=e.parent,n=e.prev,r=e.next;n!==null&&(n.next=r),r!==null&&(r.prev=n),t!==null&&(t.first===e&&(t.first=r),t.last===e&&(t.last=n))}function zn(e,t,n=!0){var r=[];e.f|=256,Bn(e,r,!0);var i=()=>{n&&In(e),t&&t()},a=r.length;if(a>0){var o=()=>--a||i();for(var s of r)s.out(o)}else i()}function Bn(e,t,n){if(!(e.f&8192)){e.f^=b;var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)(e.is_global||n)&&t.push(e);for(var i=e.first;i!==null;){var a=i.next;if(!(i.f&64)){var o=!!(i.f&65536)||!!(i.f&32)&&!!(e.f&16);Bn(i,t,o?n:!1)}i=a}}}function Vn(e){e.f&=-257,Hn(e,!0)}function Hn(e,t){if(!(e.f&256)&&e.f&8192){e.f^=b,e.f&1024||(rt(e,v),Nt.ensure().schedule(e));for(var n=e.first;n!==null;){var r=n.next,i=!!(n.f&65536)||!!(n.f&32);Hn(n,i?t:!1),n=r}var a=e.nodes&&e.nodes.t;if(a!==null)for(let e of a)(e.is_global||t)&&e.in()}}function Un(e,t){if(e.nodes)for(var n=e.nodes.start,r=e.nodes.end;n!==null;){var i=n===r?null:dn(n);t.append(n),n=i}}var Wn=null,Gn=!1;function Kn(e){Gn=e}var B=null,qn=!1;function Jn(e){B=e}var V=null;function Yn(e){V=e}var Xn=null;function Zn(e){B!==null&&(B.f&2097152||B.f&2)&&(Xn??=new Set).add(e)}var Qn=null,$n=0,er=null;function tr(e){er=e}var nr=1,rr=0,ir=rr;function ar(e){ir=e}function or(){return++nr}function sr(e){var t=e.f;if(t&2048)return!0;if(t&4096){for(var n=e.deps,r=n.length,i=0;i<r;i++){var a=n[i];if(sr(a)&&bt(a),a.wv>e.wv)return!0}t&512&&Tt===null&&rt(e,_)}return!1}function cr(e,t,n=!0){var r=e.reactions;if(r!==null&&!(Xn!==null&&Xn.has(e)))for(var i=0;i<r.length;i++){var a=r[i];a.f&2?cr(a,t,!1):t===a&&(n?rt(a,v):a.f&1024&&rt(a,y),Rt(a))}}function lr(e){var t=Qn,n=$n,r=er,i=B,a=Xn,o=O,s=qn,c=ir,l=e.f;Qn=null,$n=0,er=null,B=l&96?null:e,Xn=null,Ye(e.ctx),qn=!1,ir=++rr,e.ac!==null&&(ct(()=>{e.ac.abort(_e)}),e.ac=null);try{e.f|=ae;var u=e.fn,d=u();e.f|=S;var f=ur(e);if(Ze()&&er!==null&&!qn&&f!==null&&!(e.f&6146))for(var p=0;p<er.length;p++)cr(er[p],e);if(i!==null&&i!==e){if(rr++,i.deps!==null)for(let e=0;e<n;e+=1)i.deps[e].rv=rr;if(t!==null)for(let e of t)e.rv=rr;er!==null&&(r===null?r=er:r.push(...er))}return e.f&8388608&&(e.f^=se),d}catch(t){return ur(e),gn(t)}finally{e.f^=ae,Qn=t,$n=n,er=r,B=i,Xn=a,Ye(o),qn=s,ir=c}}function ur(e){var t=e.deps,n=M?.is_fork;if(Qn!==null){var r;if(n||fr(e,$n),t!==null&&$n>0)for(t.length=$n+Qn.length,r=0;r<Qn.length;r++)t[$n+r]=Qn[r];else e.deps=t=Qn;if(xn()&&e.f&512)for(r=$n;r<t.length;r++)(t[r].reactions??=[]).push(e)}else!n&&t!==null&&$n<t.length&&(fr(e,$n),t.length=$n);return t}function dr(e,r){let i=r.reactions;if(i!==null){var a=t.call(i,e);if(a!==-1){var o=i.length-1;o===0?i=r.reactions=null:(i[a]=i[o],i.pop())}}if(i===null&&r.f&2&&(Qn===null||!n.call(Qn,r))){var s=r;s.f&512&&(s.f^=512),s.v!==be&&it(s),s.ac!==null&&ct(()=>{s.ac.abort(_e),s.ac=null,rt(s,v)}),xt(s),fr(s,0)}}function fr(e,t){var n=e.deps;if(n!==null)for(var r=t;r<n.length;r++)dr(e,n[r])}function pr(e){var t=e.f;if(!(t&16384)){rt(e,_);var n=V;V=e;try{t&16777232?Fn(e):Pn(e),Nn(e);var r=lr(e);e.teardown=typeof r==`function`?r:null,e.wv=nr}finally{V=n}}}async function mr(){await Promise.resolve(),Pt()}function H(e){var t=!!(e.f&2);if(Wn?.add(e),B!==null&&!qn&&!(V!==null&&V.f&16384)&&(Xn===null||!Xn.has(e))){var r=B.deps;if(B.f&2097152)e.rv<rr&&(e.rv=rr,Qn===null&&r!==null&&r[$n]===e?$n++:Qn===null?Qn=[e]:Qn.push(e));else{B.deps??=[],n.call(B.deps,e)||B.deps.push(e);var i=e.reactions;i===null?e.reactions=[B]:n.call(i,B)||i.push(B)}}if(Gn&&Ht.has(e))return Ht.get(e);if(t){var a=e;if(Gn){var o=a.v;return(!(a.f&1024)&&a.reactions!==null||gr(a))&&(o=yt(a)),Ht.set(a,o),o}var s=!(a.f&512)&&!qn&&B!==null&&!!(B.f&512),c=(a.f&S)===0;sr(a)&&(s&&(a.f|=512),bt(a)),s&&!c&&(St(a),hr(a))}if(Tt?.has(e))return Tt.get(e);if(e.f&8388608)throw e.v;return e.v}function hr(e){if(e.f|=512,e.deps!==null)for(let r of e.deps){var t=r.reactions;t===null?r.reactions=[e]:n.call(t,e)||t.push(e),r.f&2&&!(r.f&512)&&(St(r),hr(r))}}function gr(e){if(e.v===be)return!0;if(e.deps===null)return!1;for(let t of e.deps)if(Ht.has(t)||t.f&2&&gr(t))return!0;return!1}function _r(e){var t=qn;try{return qn=!0,e()}finally{qn=t}}function vr(e){if(!(typeof e!=`object`||!e||e instanceof EventTarget)){if(ce in e)yr(e);else if(!Array.isArray(e))for(let t in e){let n=e[t];typeof n==`object`&&n&&ce in n&&yr(n)}}}function yr(e,t=new Set){if(typeof e==`object`&&e&&!(e instanceof EventTarget)&&!t.has(e)){t.add(e),e instanceof Date&&e.getTime();for(let n in e)try{yr(e[n],t)}catch{}let n=l(e);if(n!==Object.prototype&&n!==Array.prototype&&n!==Map.prototype&&n!==Set.prototype&&n!==Date.prototype){let t=o(n);for(let n in t){let r=t[n].get;if(r)try{r.call(e)}catch{}}}}}[...`allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback`.split(`.`)];var br=[`touchstart`,`touchmove`];function xr(e){return br.includes(e)}var Sr=[`textarea`,`script`,`style`,`title`];function Cr(e){return Sr.includes(e)}var wr=Symbol(`events`),Tr=new Set,Er=new Set;function Dr(e,t,n,r={}){function i(e){if(r.capture||Nr.call(t,e),!e.cancelBubble)return ct(()=>n?.call(this,e))}return e.startsWith(`pointer`)||e.startsWith(`touch`)||e===`wheel`?(i.__removed=!1,et(()=>{i.__removed||t.addEventListener(e,i,r)})):t.addEventListener(e,i,r),i}function Or(e,t,n,r,i){var a={capture:r,passive:i},o=Dr(e,t,n,a);(t===document.body||t===window||t===document||t instanceof HTMLMediaElement)&&Sn(()=>{o.__removed=!0,t.removeEventListener(e,o,a)})}function kr(e,t,n){(t[wr]??={})[e]=n}function Ar(e){for(var t=0;t<e.length;t++)Tr.add(e[t]);for(var n of Er)n(e)}var jr=null,Mr=!1;function Nr(e){var t=this,n=t.ownerDocument,r=e.type,a=e.composedPath?.()||[],o=a[0]||e.target;jr=e,Mr||(Mr=!0,setTimeout(()=>{Mr=!1,jr=null}));var s=0,c=jr===e&&e[wr];if(c){var l=a.indexOf(c);if(l!==-1&&(t===document||t===window)){e[wr]=t;return}var u=a.indexOf(t);if(u===-1)return;l<=u&&(s=l)}if(o=a[s]||e.target,o!==t){i(e,`currentTarget`,{configurable:!0,get(){return o||n}});var d=B,f=V;Jn(null),Yn(null);try{for(var p,m=[];o!==null&&o!==t;){try{var h=o[wr]?.[r];h==null||o.disabled&&e.target!==o||h.call(o,e)}catch(e){p?m.push(e):p=e}if(e.cancelBubble)break;s++,o=s<a.length?a[s]:null}if(p){for(let e of m)queueMicrotask(()=>{throw e});throw p}}finally{e[wr]=t,delete e.currentTarget,Jn(d),Yn(f)}}}var Pr=globalThis?.window?.trustedTypes&&globalThis.window.trustedTypes.createPolicy(`svelte-trusted-html`,{createHTML:e=>e});function Fr(e){return Pr?.createHTML(e)??e}function Ir(e){var t=mn(`template`);return t.innerHTML=Fr(e.replaceAll(`<!>`,`<!---->`)),t.content}function Lr(e,t){var n=V;n.nodes===null&&(n.nodes={start:e,end:t,a:null,t:null})}function U(e,t){var n=!!(t&1),r=!!(t&2),i,a=!e.startsWith(`<!>`);return()=>{if(w)return Lr(T,null),T;i===void 0&&(i=Ir(a?e:`<!>`+e),n||(i=un(i)));var t=r||an?document.importNode(i,!0):i.cloneNode(!0);if(n){var o=un(t),s=t.lastChild;Lr(o,s)}else Lr(t,t);return t}}function Rr(e,t,n=`svg`){var r=!e.startsWith(`<!>`),i=!!(t&1),a=`<${n}>${r?e:`<!>`+e}</${n}>`,o;return()=>{if(w)return Lr(T,null),T;if(!o){var e=un(Ir(a));if(i)for(o=document.createDocumentFragment();un(e);)o.appendChild(un(e));else o=un(e)}var t=o.cloneNode(!0);if(i){var n=un(t),r=t.lastChild;Lr(n,r)}else Lr(t,t);return t}}function zr(e,t){return Rr(e,t,`svg`)}function Br(e=``){if(!w){var t=ln(e+``);return Lr(t,t),t}var n=T;return n.nodeType===3?hn(n):(n.before(n=ln()),Oe(n)),Lr(n,n),n}function Vr(){if(w)return Lr(T,null),T;var e=document.createDocumentFragment(),t=document.createComment(``),n=ln();return e.append(t,n),Lr(t,n),e}function W(e,t){if(w){var n=V;n.f&32768&&n.nodes.end!==null||(n.nodes.end=T),ke()}else e!==null&&e.before(t)}function Hr(){if(w&&T&&T.nodeType===8&&T.textContent?.startsWith(`$`)){let e=T.textContent.substring(1);return ke(),e}return(window.__svelte??={}).uid??=1,`c${window.__svelte.uid++}`}function Ur(e){let t=0,n=Wt(0),r;return()=>{xn()&&(H(n),kn(()=>(t===0&&(r=_r(()=>e(()=>Zt(n)))),t+=1,()=>{et(()=>{--t,t===0&&(r?.(),r=void 0,Zt(n))})})))}}var Wr=C|ne;function Gr(e,t,n,r){new Kr(e,t,n,r)}var Kr=class{parent;is_pending=!1;transform_error;#e;#t=w?T:null;#n;#r;#i;#a=null;#o=null;#s=null;#c=null;#l=0;#u=0;#d=!1;#f=new Map;#p=null;#m=Ur(()=>(this.#p=Wt(this.#l),()=>{this.#p=null}));constructor(e,t,n,r){this.#e=e,this.#n=t,this.#r=e=>{var t=V;t.b=this,t.f|=128,n(e)},this.parent=V.b,this.transform_error=r??this.parent?.transform_error??(e=>e),this.#i=jn(()=>{if(w){let e=je(this.#t);ke();let t=e===`[!`;if(e.startsWith(`[?`)){let t=JSON.parse(e.slice(2));this.#g(t)}else t?this.#y():this.#h()}else this.#b()},Wr),w&&(this.#e=T)}#h(){try{this.#a=Mn(()=>this.#r(this.#e))}catch(e){this.error(e)}}#g(e){let t=this.#n.failed,{reset:n,invoke_onerror:r}=this.#_(e);et(r),t&&(this.#s=Mn(()=>{t(this.#e,()=>e,()=>n)}))}#_(e){var t=!1,n=!1;let r=()=>{this.#v()||(t?Ee():(t=!0,n&&Ke(),this.#s!==null&&zn(this.#s,()=>{this.#s=null}),this.#S(()=>{this.#b()})))};return{reset:r,invoke_onerror:()=>{if(!this.#v())try{n=!0,this.#n.onerror?.(e,r),n=!1}catch(e){_n(e,this.#i&&this.#i.parent)}}}}#v(){return(this.#i.f&(x|ee))!==0}#y(){let e=this.#n.pending;e&&(this.is_pending=!0,this.#o=Mn(()=>e(this.#e)),et(()=>{if(!this.#v()){var e=this.#c=document.createDocumentFragment(),t=ln(),n=!1;e.append(t),this.#a=this.#S(()=>{try{return Mn(()=>this.#r(t))}catch(e){try{this.error(e),n=!0}catch(e){_n(e,this.#i.parent)}return null}}),this.#a===null?(this.#c=null,n&&this.#x(M)):this.#u===0&&(this.#e.before(e),this.#c=null,zn(this.#o,()=>{this.#o=null}),this.#x(M))}}))}#b(){try{if(this.is_pending=this.has_pending_snippet(),this.#u=0,this.#l=0,this.#a=Mn(()=>{this.#r(this.#e)}),this.#u>0){var e=this.#c=document.createDocumentFragment();Un(this.#a,e);let t=this.#n.pending;this.#o=Mn(()=>t(this.#e))}else this.#x(M)}catch(e){this.error(e)}}#x(e){this.is_pending=!1,e.transfer_reactions(this.#f)}defer_effect(e){at(e,this.#f)}is_rendered(){return!this.is_pending&&(!this.parent||this.parent.is_rendered())}has_pending_snippet(){return!!this.#n.pending}#S(e){var t=V,n=B,r=O;Yn(this.#i),Jn(this.#i),Ye(this.#i.ctx);try{return Nt.ensure(),e()}finally{Yn(t),Jn(n),Ye(r)}}#C(e,t){this.has_pending_snippet()?(this.#u+=e,this.#u===0&&(this.#x(t),this.#o&&zn(this.#o,()=>{this.#o=null}),this.#c&&=(this.#e.before(this.#c),null))):this.parent&&this.parent.#C(e,t)}update_pending_count(e,t){this.#C(e,t),this.#l+=e,!this.#p||this.#d||(this.#d=!0,et(()=>{this.#d=!1,this.#p&&Jt(this.#p,this.#l)}))}get_effect_pending(){return this.#m(),H(this.#p)}error(e){if(e===ye||!this.#n.onerror&&!this.#n.failed)throw e;M?.is_fork?(this.#a&&M.skip_effect(this.#a),this.#o&&M.skip_effect(this.#o),this.#s&&M.skip_effect(this.#s),M.oncommit(()=>{this.#v()||this.#w(e)})):this.#w(e)}#w(e){this.#a&&=(In(this.#a),null),this.#o&&=(In(this.#o),null),this.#s&&=(In(this.#s),null),w&&(Oe(this.#t),D(),Oe(Ae()));let t=this.#n.failed,n=e=>{if(this.#v())return;let{reset:n,invoke_onerror:r}=this.#_(e);r(),t&&!this.#v()&&(this.#s=this.#S(()=>{try{return Mn(()=>{var r=V;r.b=this,r.f|=128,t(this.#e,()=>e,()=>n)})}catch(e){return _n(e,this.#i.parent),null}}))};et(()=>{if(!this.#v()){var t;try{t=this.transform_error(e)}catch(e){_n(e,this.#i&&this.#i.parent);return}typeof t==`object`&&t&&typeof t.then==`function`?t.then(n,e=>_n(e,this.#i&&this.#i.parent)):n(t)}})}};function G(e,t){var n=t==null?``:typeof t==`object`?`${t}`:t;n!==(e[he]??=e.nodeValue)&&(e[he]=n,e.nodeValue=`${n}`)}function qr(e,t){return Yr(e,t)}var Jr=new Map;function Yr(e,{target:t,anchor:n,props:i={},events:a,context:o,intro:s=!0,transformError:c}){cn();var l=void 0,u=En(()=>{var s=n??t.appendChild(ln());Gr(s,{pending:()=>{}},t=>{k({});var n=O;if(o&&(n.c=o),a&&(i.$$events=a),w&&Lr(t,null),l=e(t,i)||Xe(),w&&(V.nodes.end=T,T===null||T.nodeType!==8||T.data!==`]`))throw we(),ye;A()},c);var u=new Set,d=e=>{for(var n=0;n<e.length;n++){var r=e[n];if(!u.has(r)){u.add(r);var i=xr(r);for(let e of[t,document]){var a=Jr.get(e);a===void 0&&(a=new Map,Jr.set(e,a));var o=a.get(r);o===void 0?(e.addEventListener(r,Nr,{passive:i}),a.set(r,1)):a.set(r,o+1)}}}};return d(r(Tr)),Er.add(d),()=>{for(var e of u)for(let n of[t,document]){var r=Jr.get(n),i=r.get(e);--i==0?(n.removeEventListener(e,Nr),r.delete(e),r.size===0&&Jr.delete(n)):r.set(e,i)}Er.delete(d),s!==n&&s.parentNode?.removeChild(s)}});return Xr.set(l,u),l}var Xr=new WeakMap,Zr=class{anchor;#e=new Map;#t=new Map;#n=new Map;#r=new Set;#i=!0;constructor(e,t=!0){this.anchor=e,this.#i=t}#a=e=>{if(this.#e.has(e)){var t=this.#e.get(e),n=this.#t.get(t);if(n)Vn(n),this.#r.delete(t);else{var r=this.#n.get(t);r&&(Vn(r.effect),this.#t.set(t,r.effect),this.#n.delete(t),r.fragment.lastChild.remove(),this.anchor.before(r.fragment),n=r.effect)}for(let[t,n]of this.#e){if(this.#e.delete(t),t===e)break;let r=this.#n.get(n);r&&(In(r.effect),this.#n.delete(n))}for(let[e,r]of this.#t){if(e===t||this.#r.has(e))continue;let i=()=>{if(Array.from(this.#e.values()).includes(e)){var t=document.createDocumentFragment();Un(r,t),t.append(ln()),this.#n.set(e,{effect:r,fragment:t})}else In(r);this.#r.delete(e),this.#t.delete(e)};this.#i||!n?(this.#r.add(e),zn(r,i,!1)):i()}}};#o=e=>{this.#e.delete(e);let t=Array.from(this.#e.values());for(let[e,n]of this.#n)t.includes(e)||(In(n.effect),this.#n.delete(e))};ensure(e,t){var n=M,r=pn();if(t&&!this.#t.has(e)&&!this.#n.has(e)){if(r){var i=document.createDocumentFragment(),a=ln();i.append(a),this.#n.set(e,{effect:Mn(()=>t(a)),fragment:i})}else this.#t.set(e,Mn(()=>t(this.anchor)))}if(this.#e.set(n,e),r){for(let[t,r]of this.#t)t===e?n.unskip_effect(r):n.skip_effect(r);for(let[t,r]of this.#n)t===e?n.unskip_effect(r.effect):n.skip_effect(r.effect);n.oncommit(this.#a),n.ondiscard(this.#o)}else w&&(this.anchor=T),this.#a(n)}},Qr=0,$r=1,ei=2;function ti(e,t,n,r,i){w&&ke();var a=Ze(),o=be,s=a?Wt(o):Gt(o,!1,!1),c=a?Wt(o):Gt(o,!1,!1),l=new Zr(e);jn(()=>{var a=M,o=t(),u=!1;let d=w&&f(o)===(e.data===`[!`);if(d&&(Oe(Ae()),De(!1)),f(o)){var p=dt(),m=!1;let e=e=>{if(!u){m=!0,p(!1),M===a&&a.deactivate(),Nt.ensure();try{e()}finally{ft(!1),Dt||Pt()}}};o.then(t=>{e(()=>{Jt(s,t),l.ensure($r,r&&(e=>r(e,s)))})},t=>{e(()=>{if(Jt(c,t),l.ensure(ei,i&&(e=>i(e,c))),!i)throw c.v})}),w?l.ensure(Qr,n):et(()=>{m||e(()=>{l.ensure(Qr,n)})})}else Jt(s,o),l.ensure($r,r&&(e=>r(e,s)));return d&&De(!0),()=>{u=!0}})}function K(e,t,n=!1){var r;w&&(r=T,ke());var i=new Zr(e),a=n?C:0;function o(e,t){if(w){var n=je(r);if(e!==parseInt(n.substring(1))){var a=Ae();Oe(a),i.anchor=a,De(!1),i.ensure(e,t),De(!0);return}}i.ensure(e,t)}jn(()=>{var e=!1;t((t,n=0)=>{e=!0,o(n,t)}),e||o(-1,null)},a)}var ni=Symbol(`NaN`);function ri(e,t,n){w&&ke();var r=new Zr(e),i=!Ze();jn(()=>{var e=t();e!==e&&(e=ni),i&&typeof e==`object`&&e&&(e={}),r.ensure(e,n)})}function ii(e,t){return t}function ai(e,t,n){for(var i=[],a=t.length,o,s=t.length,c=0;c<a;c++){let n=t[c];zn(n,()=>{if(o){if(o.pending.delete(n),o.done.add(n),o.pending.size===0){var t=e.outrogroups;oi(e,r(o.done)),t.delete(o),t.size===0&&(e.outrogroups=null)}}else--s},!1)}if(s===0){var l=i.length===0&&n!==null&&e.pending.size===0;if(l){var u=n,d=u.parentNode;fn(d),d.append(u),e.items.clear()}oi(e,t,!l)}else o={pending:new Set(t),done:new Set},(e.outrogroups??=new Set).add(o)}function oi(e,t,n=!0){var r;if(e.pending.size>0){r=new Set;for(let t of e.pending.values())for(let n of t)r.add(e.items.get(n).e)}for(var i=0;i<t.length;i++){var a=t[i];r?.has(a)?(a.f|=ie,Un(a,document.createDocumentFragment())):In(t[i],n)}}var si;function q(t,n,i,a,o,s=null){var c=t,l=new Map;if(n&4){var u=t;c=w?Oe(un(u)):u.appendChild(ln())}w&&ke();var d=null,f=_t(()=>{var t=i();return e(t)?t:t==null?[]:r(t)}),p=new Map,m=!0;function h(e){if(!(_.effect.f&16384)){_.pending.delete(e);var t=H(f);_.fallback=d,li(_,t,c,n,a),d!==null&&(t.length===0?d.f&33554432?(d.f^=ie,di(d,null,c)):Vn(d):zn(d,()=>{d=null}))}}function g(e){_.pending.delete(e)}var _={effect:jn(()=>{var e=H(f),t=e.length;let r=!1;w&&je(c)===`[!`!=(t===0)&&(c=Ae(),Oe(c),De(!1),r=!0);for(var u=new Set,_=M,v=pn(),y=0;y<t;y+=1){w&&T.nodeType===8&&T.data===`]`&&(c=T,r=!0,De(!1));var b=e[y],x=a(b,y),S=m?null:l.get(x);S?(S.v&&Jt(S.v,b),S.i&&Jt(S.i,y),v&&_.unskip_effect(S.e)):(S=ui(l,m?c:si??=ln(),b,x,y,o,n,i),m||(S.e.f|=ie),l.set(x,S)),u.add(x)}if(t===0&&s&&!d&&(m?d=Mn(()=>s(c)):(d=Mn(()=>s(si??=ln())),d.f|=ie)),t>u.size&&Le(``,``,``),w&&t>0&&Oe(Ae()),!m){if(p.set(_,u),v){for(let[e,t]of l)u.has(e)||_.skip_effect(t.e);_.oncommit(h),_.ondiscard(g)}else h(_)}r&&De(!0),H(f)}),flags:n,items:l,pending:p,outrogroups:null,fallback:d};m=!1,w&&(c=T)}function ci(e){for(;e!==null&&!(e.f&32);)e=e.next;return e}function li(e,t,n,i,a){var o=!!(i&8),s=t.length,c=e.items,l=ci(e.effect.first),u,d=null,f,p=[],m=[],h,g,_,v;if(o)for(v=0;v<s;v+=1)h=t[v],g=a(h,v),_=c.get(g).e,_.f&33554432||(_.nodes?.a?.measure(),(f??=new Set).add(_));for(v=0;v<s;v+=1){if(h=t[v],g=a(h,v),_=c.get(g).e,e.outrogroups!==null)for(let t of e.outrogroups)t.pending.delete(_),t.done.delete(_);if(_.f&8192&&(Vn(_),o&&(_.nodes?.a?.unfix(),(f??=new Set).delete(_))),_.f&33554432){if(_.f^=ie,_===l)di(_,null,n);else{var y=d?d.next:l;_===e.effect.last&&(e.effect.last=_.prev),_.prev&&(_.prev.next=_.next),_.next&&(_.next.prev=_.prev),fi(e,d,_),fi(e,_,y),di(_,y,n),d=_,p=[],m=[],l=ci(d.next);continue}}if(_!==l){if(u!==void 0&&u.has(_)){if(p.length<m.length){var b=m[0],x;d=b.prev;var S=p[0],ee=p[p.length-1];for(x=0;x<p.length;x+=1)di(p[x],b,n);for(x=0;x<m.length;x+=1)u.delete(m[x]);fi(e,S.prev,ee.next),fi(e,d,S),fi(e,ee,b),l=b,d=ee,--v,p=[],m=[]}else u.delete(_),di(_,l,n),fi(e,_.prev,_.next),fi(e,_,d===null?e.effect.first:d.next),fi(e,d,_),d=_;continue}for(p=[],m=[];l!==null&&l!==_;)(u??=new Set).add(l),m.push(l),l=ci(l.next);if(l===null)continue}_.f&33554432||p.push(_),d=_,l=ci(_.next)}if(e.outrogroups!==null){for(let t of e.outrogroups)t.pending.size===0&&(oi(e,r(t.done)),e.outrogroups?.delete(t));e.outrogroups.size===0&&(e.outrogroups=null)}if(l!==null||u!==void 0){var C=[];if(u!==void 0)for(_ of u)_.f&8192||C.push(_);for(;l!==null;)!(l.f&8192)&&l!==e.fallback&&C.push(l),l=ci(l.next);var te=C.length;if(te>0){var ne=i&4&&s===0?n:null;if(o){for(v=0;v<te;v+=1)C[v].nodes?.a?.measure();for(v=0;v<te;v+=1)C[v].nodes?.a?.fix()}ai(e,C,ne)}}o&&et(()=>{if(f!==void 0)for(_ of f)_.nodes?.a?.apply()})}function ui(e,t,n,r,i,a,o,s){var c=o&1?o&16?Wt(n):Gt(n,!1,!1):null,l=o&2?Wt(i):null;return{v:c,i:l,e:Mn(()=>(a(t,c??n,l??i,s),()=>{e.delete(r)}))}}function di(e,t,n){if(e.nodes)for(var r=e.nodes.start,i=e.nodes.end,a=t&&!(t.f&33554432)?t.nodes.start:n;r!==null;){var o=dn(r);if(a.before(r),r===i)return;r=o}}function fi(e,t,n){t===null?e.effect.first=n:t.next=n,n===null?e.effect.last=t:n.prev=t}function pi(e,t,...n){var r=new Zr(e);jn(()=>{let e=t()??null;r.ensure(e,e&&(t=>e(t,...n)))},C)}function mi(e,t,n){var r;w&&(r=T,ke());var i=new Zr(e);jn(()=>{var e=t()??null;if(w&&je(r)===`[`!=(e!==null)){var a=Ae();Oe(a),i.anchor=a,De(!1),i.ensure(e,e&&(t=>n(t,e))),De(!0)}else i.ensure(e,e&&(t=>n(t,e)))},C)}function hi(e,t,n,r,i,a){let o=w;w&&ke();var s=null;w&&T.nodeType===1&&(s=T,ke());var c=w?T:e,l=new Zr(c,!1);jn(()=>{let e=t()||null;var a=i?i():n||e===`svg`?Se:void 0;if(e===null)l.ensure(null,null);else return l.ensure(e,t=>{if(e){var n=w;if(s=w?s:mn(e,a),Lr(s,s),r){var i=null;w&&Cr(e)&&s.append(i=document.createComment(``));var o=w?un(s):s.appendChild(ln());w&&(o===null?De(!1):Oe(o)),r(s,o),i?.remove()}V.nodes.end=s,n||t.before(s)}w&&Oe(t)}),()=>{}},C),Sn(()=>{}),o&&(De(!0),Oe(c))}function gi(e,t){let n=null,r=w;var i;if(w){n=T;for(var a=un(document.head);a!==null&&(a.nodeType!==8||a.data!==e);)a=dn(a);if(a===null)De(!1);else{var o=dn(a);a.remove(),Oe(o)}}w||(i=document.head.appendChild(ln()));try{jn(()=>{var e=Mn(()=>t(i));e.f|=te,w||(e.nodes===null?e.nodes={start:i,end:i,a:null,t:null}:e.nodes.end=i)})}finally{r&&(De(!0),Oe(n))}}var _i=[...` 	
\r\f\xA0\v﻿`];function vi(e,t,n){var r=e==null?``:``+e;if(t&&(r=r?r+` `+t:t),n){for(var i of Object.keys(n))if(n[i])r=r?r+` `+i:i;else if(r.length)for(var a=i.length,o=0;(o=r.indexOf(i,o))>=0;){var s=o+a;(o===0||_i.includes(r[o-1]))&&(s===r.length||_i.includes(r[s]))?r=(o===0?``:r.substring(0,o))+r.substring(s+1):o=s}}return r===``?null:r}function yi(e,t=!1){var n=t?` !important;`:`;`,r=``;for(var i of Object.keys(e)){var a=e[i];a!=null&&a!==``&&(r+=` `+i+`: `+a+n)}return r}function bi(e){return e[0]!==`-`||e[1]!==`-`?e.toLowerCase():e}function xi(e,t){if(t){var n=``,r,i;if(Array.isArray(t)?(r=t[0],i=t[1]):r=t,e){e=String(e).replaceAll(/\/\*.*?\*\//g,``).trim();var a=!1,o=0,s=!1,c=[];r&&c.push(...Object.keys(r).map(bi)),i&&c.push(...Object.keys(i).map(bi));var l=0,u=-1;let t=e.length;for(var d=0;d<t;d++){var f=e[d];if(s?f===`/`&&e[d-1]===`*`&&(s=!1):a?a===f&&(a=!1):f===`/`&&e[d+1]===`*`?s=!0:f===`"`||f===`'`?a=f:f===`(`?o++:f===`)`&&o--,!s&&a===!1&&o===0){if(f===`:`&&u===-1)u=d;else if(f===`;`||d===t-1){if(u!==-1){var p=bi(e.substring(l,u).trim());if(!c.includes(p)){f!==`;`&&d++;var m=e.substring(l,d).trim();n+=` `+m+`;`}}l=d+1,u=-1}}}}return r&&(n+=yi(r)),i&&(n+=yi(i,!0)),n=n.trim(),n===``?null:n}return e==null?null:String(e)}function Si(e,t,n,r,i,a){var o=e[pe];if(w||o!==n||o===void 0){var s=vi(n,r,a);w&&s===e.getAttribute(`class`)||(s==null?e.removeAttribute(`class`):t?e.className=s:e.setAttribute(`class`,s)),e[pe]=n}else if(a&&i!==a)for(var c in a){var l=!!a[c];(i==null||l!==!!i[c])&&e.classList.toggle(c,l)}return a}function Ci(e,t={},n,r){for(var i in n){var a=n[i];t[i]!==a&&(n[i]==null?e.style.removeProperty(i):e.style.setProperty(i,a,r))}}function wi(e,t,n,r){var i=e[me];if(w||i!==t){var a=xi(t,r);w&&a===e.getAttribute(`style`)||(a==null?e.removeAttribute(`style`):e.style.cssText=a),e[me]=t}else r&&(Array.isArray(r)?(Ci(e,n?.[0],r[0]),Ci(e,n?.[1],r[1],`important`)):Ci(e,n,r));return r}function Ti(e,t){t?e.hasAttribute(`selected`)||e.setAttribute(`selected`,``):e.removeAttribute(`selected`)}function Ei(t,n){var r=t.__defaultValue,i=t.multiple,a=i?r??[]:null;if(!i||e(a)){var o=t.selectedIndex,s=n&&i?new Set(t.selectedOptions):null;for(var c of t.options){var l=Ai(c);Ti(c,i?a.includes(l):tn(l,r))}if(n){if(s!==null)for(c of t.options){var u=s.has(c);c.selected!==u&&(c.selected=u)}else t.selectedIndex!==o&&(t.selectedIndex=o)}}}function Di(t,n,r=!1){if(t.multiple){if(n==null)return;if(!e(n))return Te();for(var i of t.options)i.selected=n.includes(Ai(i))}else{for(i of t.options)if(tn(Ai(i),n)){i.selected=!0;return}r&&n===void 0||(t.selectedIndex=-1)}}function Oi(e){var t=new MutationObserver(t=>{t.every(ji)||(`__defaultValue`in e&&Ei(e,!1),`__value`in e&&Di(e,e.__value))});t.observe(e,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[`value`]}),Sn(()=>{t.disconnect()})}function ki(e,t,n=t){var r=new WeakSet,i=!0;lt(e,`change`,t=>{var i=t?`[selected]`:`:checked`,a;if(e.multiple)a=[].map.call(e.querySelectorAll(i),Ai);else{var o=e.querySelector(i)??e.querySelector(`option:not([disabled])`);a=o&&Ai(o)}n(a),e.__value=a,M!==null&&r.add(M)}),Dn(()=>{var a=t();if(e===document.activeElement){var o=M;if(r.has(o))return}if(Di(e,a,i),i&&a===void 0){var s=e.querySelector(`:checked`);s!==null&&(a=Ai(s),n(a))}e.__value=a,i=!1})}function Ai(e){return`__value`in e?e.__value:e.value}function ji(e){if(e.target.closest(`selectedcontent`)!==null)return!0;if(e.type===`childList`){var t=[...e.addedNodes,...e.removedNodes];return t.length>0&&t.every(e=>e.nodeName===`SELECTEDCONTENT`)}return!1}var Mi=Symbol(`is custom element`),Ni=Symbol(`is html`),Pi=ve?`link`:`LINK`,Fi=ve?`progress`:`PROGRESS`;function Ii(e){if(w){var t=!1,n=()=>{if(!t){if(t=!0,e.hasAttribute(`value`)){var n=e.value;J(e,`value`,null),e.value=n}if(e.hasAttribute(`checked`)){var r=e.checked;J(e,`checked`,null),e.checked=r}}};e[ge]=n,et(n),st()}}function Li(e,t){var n=zi(e);n.value!==(n.value=t??void 0)&&(e.value!==t||t===0&&e.nodeName===Fi)&&(e.value=t??``)}function Ri(e,t){var n=zi(e);n.checked!==(n.checked=t??void 0)&&(e.checked=t)}function J(e,t,n,r){var i=zi(e);if(!(w&&(i[t]=e.getAttribute(t),t===`src`||t===`srcset`||t===`href`&&e.nodeName===Pi))){var a=i[t];a!==(i[t]=n)&&(t===`loading`&&(e[de]=n),n==null?e.removeAttribute(t):typeof n!=`string`&&Vi(e).has(t)?e[t]=n:(!w||typeof n!=`number`&&typeof n!=`boolean`||a!==String(n))&&e.setAttribute(t,n))}}function zi(e){return e[fe]??={[Mi]:e.nodeName.includes(`-`),[Ni]:e.namespaceURI===xe}}var Bi=new Map;function Vi(e){var t=e.getAttribute(`is`)||e.nodeName,n=Bi.get(t);if(n)return n;Bi.set(t,n=new Set);for(var r,i=e,a=Element.prototype;a!==i;){for(var s in r=o(i),r)r[s].set&&s!==`innerHTML`&&s!==`textContent`&&s!==`innerText`&&n.add(s);i=l(i)}return n}function Hi(e,t,n=t){var r=new WeakSet;lt(e,`input`,async i=>{var a=i?e.defaultValue:e.value;if(a=Ki(e)?qi(a):a,n(a),M!==null&&r.add(M),await mr(),a!==(a=t())){var o=e.selectionStart,s=e.selectionEnd,c=e.value.length;if(e.value=a??``,s!==null){var l=e.value.length;o===s&&s===c&&l>c?(e.selectionStart=l,e.selectionEnd=l):(e.selectionStart=o,e.selectionEnd=Math.min(s,l))}}}),(w&&e.defaultValue!==e.value||_r(t)==null&&e.value)&&(n(Ki(e)?qi(e.value):e.value),M!==null&&r.add(M)),kn(()=>{var n=t();if(e===document.activeElement){var i=M;if(r.has(i))return}Ki(e)&&n===qi(e.value)||(e.type!==`date`||n||e.value)&&n!==e.value&&(e.value=n??``)})}var Ui=new Set;function Wi(e,t,n,r,i=r){var a=n.getAttribute(`type`)===`checkbox`,o=e;let s=!1;if(t!==null)for(var c of t)o=o[c]??=[];o.push(n),lt(n,`change`,()=>{var e=n.__value;a&&(e=Gi(o,e,n.checked)),i(e)},()=>i(a?[]:null)),kn(()=>{var e=r();w&&n.defaultChecked!==n.checked?s=!0:a?(e||=[],n.checked=e.includes(n.__value)):n.checked=tn(n.__value,e)}),Sn(()=>{var e=o.indexOf(n);e!==-1&&o.splice(e,1)}),Ui.has(o)||(Ui.add(o),et(()=>{o.sort((e,t)=>e.compareDocumentPosition(t)===4?-1:1),Ui.delete(o)})),et(()=>{if(s){var e=a?Gi(o,e,n.checked):o.find(e=>e.checked)?.__value;i(e)}})}function Gi(e,t,n){for(var r=new Set,i=0;i<e.length;i+=1)e[i].checked&&r.add(e[i].__value);return n||r.delete(t),Array.from(r)}function Ki(e){var t=e.type;return t===`number`||t===`range`}function qi(e){return e===``?null:+e}function Ji(e,t){return e===t||e?.[ce]===t}function Yi(e=Xe(),t,n,r){var i=O.r,a=V;return Dn(()=>{var o,s;return kn(()=>{o=s,s=r?.()||[],_r(()=>{Ji(n(...s),e)||(t(e,...s),o&&Ji(n(...o),e)&&t(null,...o))})}),()=>{let r=a;for(;r!==i&&r.parent!==null&&r.parent.f&33554432;)r=r.parent;let o=()=>{s&&Ji(n(...s),e)&&t(null,...s)},c=r.teardown;r.teardown=()=>{o(),c?.()}}}),e}function Xi(e,t,n,r,i){var a=()=>{r(n[e])};n.addEventListener(t,a),i?kn(()=>{n[e]=i()}):a(),(n===document.body||n===window||n===document)&&Sn(()=>{n.removeEventListener(t,a)})}function Zi(e=!1){let t=O,n=t.l.u;if(!n)return;let r=()=>vr(t.s);if(e){let e=0,n={},i=mt(()=>{let r=!1,i=t.s;for(let e in i)i[e]!==n[e]&&(n[e]=i[e],r=!0);return r&&e++,e});r=()=>H(i)}n.b.length&&Tn(()=>{Qi(t,r),m(n.b)}),Cn(()=>{let e=_r(()=>n.m.map(p));return()=>{for(let t of e)typeof t==`function`&&t()}}),n.a.length&&Cn(()=>{Qi(t,r),m(n.a)})}function Qi(e,t){if(e.l.s)for(let t of e.l.s)H(t);t()}var $i=!1;function ea(e){var t=$i;try{return $i=!1,[e(),$i]}finally{$i=t}}function ta(e,t,n,r){var i=!qe||!!(n&2),o=!!(n&8),s=!!(n&16),c=r,l=!0,u=void 0,d=()=>s&&i?(u??=mt(r),H(u)):(l&&(l=!1,c=s?_r(r):r),c);let f;if(o){var p=ce in e||ue in e;f=a(e,t)?.set??(p&&t in e?n=>e[t]=n:void 0)}var m,h=!1;o?[m,h]=ea(()=>e[t]):m=e[t],m===void 0&&r!==void 0&&(m=d(),f&&(i&&He(t),f(m)));var g=i?()=>{var n=e[t];return n===void 0?d():(l=!0,n)}:()=>{var n=e[t];return n!==void 0&&(c=void 0),n===void 0?c:n};if(i&&!(n&4))return g;if(f){var _=e.$$legacy;return(function(e,t){return arguments.length>0?((!i||!t||_||h)&&f(t?g():e),e):g()})}var v=!1,y=(n&1?mt:_t)(()=>(v=!1,g()));o&&H(y);var b=V;return(function(e,t){if(arguments.length>0){let n=t?H(y):i&&o?$t(e):e;return P(y,n),v=!0,c!==void 0&&(c=n),e}return Gn&&v||b.f&16384?y.v:H(y)})}function na(e){O===null&&Fe(`onMount`),qe&&O.l!==null?ra(O).m.push(e):Cn(()=>{let t=_r(e);if(typeof t==`function`)return t})}function ra(e){var t=e.l;return t.u??={a:[],b:[],m:[]}}typeof window<`u`&&((window.__svelte??={}).v??=new Set).add(`5`);var ia=[`overview`,`search`,`accusations`,`accusation`,`country`,`actor`,`operation`,`publication`,`dyad`,`record`,`graph`,`about`],aa=new Set([`accusation`,`country`,`actor`,`operation`,`publication`]);function oa(e,t){let n=new URLSearchParams(t),r=n.get(`asOf`);n.delete(`asOf`);let i=r!==null&&sa(r)?r:null,a={asOf:i,badDay:r!==null&&i===null?r:null,params:n},[o=``,...s]=e.replace(/^\/+/,``).split(`/`),c;try{c=s.map(decodeURIComponent).join(`/`)}catch{return{page:`missing`,key:``,...a}}return o===``?{page:`overview`,key:``,...a}:{page:ia.find(e=>e===o&&e!==`overview`)??`missing`,key:c,...a}}function sa(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=new Date(e+`T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}function ca(e,t,n,r={}){let i=e===`overview`?`/`:`/`+[e,...t.split(`/`)].filter(Boolean).map(la).join(`/`),a=new URLSearchParams;for(let[e,t]of Object.entries(r))t&&a.set(e,t);n&&a.set(`asOf`,n);let o=a.toString();return o?`${i}?${o}`:i}var la=e=>encodeURIComponent(e).replaceAll(`%3A`,`:`);function ua(e,t){let n=e.indexOf(`:`),r=e.slice(0,n);return e.startsWith(`dyad:`)?ca(`dyad`,e.slice(5).replace(`-`,`/`),t):aa.has(r)?ca(r,e.slice(n+1),t):ca(`record`,e,t)}var da=N(oa(location.pathname,location.search)),fa=j(()=>H(da).asOf);addEventListener(`popstate`,()=>P(da,oa(location.pathname,location.search)));var Y={get place(){return H(da)},get asOf(){return H(fa)}};function pa(e,{replace:t=!1,scroll:n=!0}={}){if(e===location.pathname+location.search+location.hash)return;history[t?`replaceState`:`pushState`](null,``,e),P(da,oa(location.pathname,location.search));let r=location.hash.slice(1);r?mr().then(()=>document.getElementById(r)?.scrollIntoView()):n&&!t&&scrollTo(0,0)}var X=(e,t=``,n={})=>ca(e,t,H(da).asOf,n),ma=e=>ua(e,H(da).asOf),ha={after:null,before:null};function ga(e,t={}){let{asOf:n=H(da).asOf,...r}={...Object.fromEntries(H(da).params),...ha,...e};pa(ca(H(da).page===`missing`?`overview`:H(da).page,H(da).key,n,r),{...t,scroll:!1})}function _a(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest(`a[href]`);if(!t||[`target`,`download`,`data-leave`].some(e=>t.hasAttribute(e)))return;let n=new URL(t.getAttribute(`href`),location.href);n.origin===location.origin&&(n.pathname===location.pathname&&n.search===location.search&&n.hash||(e.preventDefault(),pa(n.pathname+n.search+n.hash)))}Je();var Z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Z(`
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
    `,{fragmentName:`Day`}),new Z(`
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`,{fragmentName:`Entity`}),new Z(`
    fragment Tie on Link {
  id
  type
  from
  to
  source {
    recordId
    url
    dataset {
      id
      name
    }
  }
}
    `,{fragmentName:`Tie`}),new Z(`
    fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`,{fragmentName:`PublicationLine`}),new Z(`
    fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}`,{fragmentName:`AnswerLine`}),new Z(`
    fragment AssessmentLine on Assessment {
  id
  verdict
  on {
    ...Day
  }
  by {
    id
    name
  }
  independence
  method
  aspect
  attributesTo {
    id
    name
  }
  rationale
  qualifies
  likelihood
  confidence
  admiralty
  subject {
    __typename
  }
  publications {
    ...PublicationLine
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}`,{fragmentName:`AssessmentLine`}),new Z(`
    fragment Origin on SourceRecord {
  dataset {
    id
    name
    version
    licence
    url
  }
  recordId
  url
  licence
  file
}
    `,{fragmentName:`Origin`}),new Z(`
    fragment TargetName on Target {
  ... on Node {
    id
  }
  ... on Actor {
    name
  }
  ... on Country {
    name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
}
    `,{fragmentName:`TargetName`}),new Z(`
    fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}
    `,{fragmentName:`Technique`}),new Z(`
    fragment OperationBody on Operation {
  id
  name
  types
  start {
    ...Day
  }
  end {
    ...Day
  }
  targets {
    ...TargetName
  }
  phases {
    order
    activity
    outcome
    overlaps
    when {
      ...Day
    }
    targets {
      ...TargetName
    }
    techniques {
      ...Technique
    }
    capabilities {
      id
      kind
      name
    }
  }
  techniques {
    ...Technique
  }
  capabilities {
    id
    kind
    name
    componentCount
    namedComponents
  }
  infrastructure {
    id
    kind
    role
    count
    regions
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment TargetName on Target {
  ... on Node {
    id
  }
  ... on Actor {
    name
  }
  ... on Country {
    name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
}
fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}`,{fragmentName:`OperationBody`}),new Z(`
    fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`,{fragmentName:`AccusationLine`}),new Z(`
    fragment Side on AccusationConnection {
  nodes {
    ...AccusationLine
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}`,{fragmentName:`Side`}),new Z(`
    fragment SideCounts on AccusationConnection {
  totalCount
  facets {
    verification {
      status
      count
    }
    responses {
      kind
      count
    }
  }
}
    `,{fragmentName:`SideCounts`}),new Z(`
    fragment Found on Node {
  __typename
  id
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
    country {
      name
    }
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
  }
  ... on Operation {
    name
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Response {
    summary
  }
  ... on Technique {
    attackId
    name
  }
  ... on Evidence {
    description
  }
  ... on Claim {
    text
    polarity
  }
  ... on Capability {
    label: name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    heading: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
  }
  ... on Reaction {
    summary
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`,{fragmentName:`Found`}),new Z(`
    fragment DyadBody on Dyad {
  id
  accuser {
    id
    code
    name
  }
  accused {
    id
    code
    name
  }
  accusationCount
  operationCount
  denials
  unanswered
  answerUnknown
  medianDaysToResponse
  first {
    ...Day
  }
  latest {
    ...Day
  }
  byVerification {
    status
    count
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`,{fragmentName:`DyadBody`});var va=new Z(`
    query Accusation($id: ID!, $asOf: Date) {
  accusation(id: $id, asOf: $asOf) {
    id
    summary
    citation
    recordedAt
    stated {
      ...Day
    }
    forms
    sourcing
    level
    currency
    joint
    byGovernment
    statedCertainty {
      words
      language
      scale
      likelihood
      confidence
    }
    quotes {
      text
      language
      translationOf
      publication {
        ...PublicationLine
      }
    }
    accusers {
      role
      standing
      party {
        id
        name
        country {
          id
          name
        }
      }
      onBehalfOf {
        id
        name
      }
    }
    accused {
      role
      level
      nexus
      party {
        id
        name
        country {
          id
          name
        }
      }
    }
    accuserCountries {
      id
      code
      name
    }
    accusedCountries {
      id
      code
      name
    }
    targets {
      ...TargetName
    }
    operations {
      ...OperationBody
    }
    claims {
      id
      kind
      polarity
      text
      when {
        ...Day
      }
    }
    evidence {
      id
      kind
      description
      supports
      disclosure
      disclosedOn {
        ...Day
      }
      gatheredBy {
        id
        name
      }
      publications {
        ...PublicationLine
      }
    }
    publications(first: 50) {
      ...PublicationLine
    }
    publicationCount
    responses(first: 50, orderBy: {field: ON, direction: ASC}) {
      ...AnswerLine
    }
    responseCount
    responsesSearchedUntil
    assessmentCount
    verification {
      status
      explanation
      qualifyingAssessments
      otherAssessments
      disclosure
      since {
        ...Day
      }
      disclosureByAspect {
        aspect
        disclosure
      }
      assessments {
        ...AssessmentLine
      }
      history {
        status
        on {
          ...Day
        }
        because {
          id
          verdict
          by {
            id
            name
          }
        }
      }
    }
    reactions(first: 20) {
      totalCount
      nodes {
        id
        stance
        reasons
        summary
        codedBy
        by {
          id
          name
        }
        publication {
          ...PublicationLine
        }
      }
    }
    jointWith(first: 20) {
      ...AccusationLine
    }
    sameIncidentAs(first: 20) {
      ...AccusationLine
    }
    supersedes {
      id
      summary
      stated {
        ...Day
      }
    }
    supersededBy {
      id
      summary
      stated {
        ...Day
      }
    }
    withdrawnBy {
      ...PublicationLine
    }
    contextIssues {
      id
      name
    }
    provenance {
      ...Origin
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment AssessmentLine on Assessment {
  id
  verdict
  on {
    ...Day
  }
  by {
    id
    name
  }
  independence
  method
  aspect
  attributesTo {
    id
    name
  }
  rationale
  qualifies
  likelihood
  confidence
  admiralty
  subject {
    __typename
  }
  publications {
    ...PublicationLine
  }
}
fragment Origin on SourceRecord {
  dataset {
    id
    name
    version
    licence
    url
  }
  recordId
  url
  licence
  file
}
fragment TargetName on Target {
  ... on Node {
    id
  }
  ... on Actor {
    name
  }
  ... on Country {
    name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
}
fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}
fragment OperationBody on Operation {
  id
  name
  types
  start {
    ...Day
  }
  end {
    ...Day
  }
  targets {
    ...TargetName
  }
  phases {
    order
    activity
    outcome
    overlaps
    when {
      ...Day
    }
    targets {
      ...TargetName
    }
    techniques {
      ...Technique
    }
    capabilities {
      id
      kind
      name
    }
  }
  techniques {
    ...Technique
  }
  capabilities {
    id
    kind
    name
    componentCount
    namedComponents
  }
  infrastructure {
    id
    kind
    role
    count
    regions
  }
}`),ya=new Z(`
    query Accusations($where: AccusationFilter, $first: Int, $after: String, $last: Int, $before: String, $asOf: Date) {
  accusations(
    where: $where
    first: $first
    after: $after
    last: $last
    before: $before
    asOf: $asOf
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...AccusationLine
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}`),ba=new Z(`
    query AccusationCounts($where: AccusationFilter, $asOf: Date) {
  accusations(where: $where, first: 1, asOf: $asOf) {
    totalCount
    facets {
      accuserCountries(first: 100) {
        country {
          code
          name
        }
        count
      }
      accusedCountries(first: 100) {
        country {
          code
          name
        }
        count
      }
      years {
        year
        count
      }
      forms {
        form
        count
      }
      verification {
        status
        count
      }
      disclosure {
        disclosure
        count
      }
      responses {
        kind
        count
      }
    }
  }
}
    `),xa=new Z(`
    query Around($id: ID!, $first: Int!, $kinds: [NodeKind!], $asOf: Date) {
  neighborhood(id: $id, first: $first, kinds: $kinds, asOf: $asOf) {
    truncated
    nodes {
      ...Entity
    }
    links {
      ...Tie
    }
  }
}
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
fragment Tie on Link {
  id
  type
  from
  to
  source {
    recordId
    url
    dataset {
      id
      name
    }
  }
}
fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`),Sa=new Z(`
    query Ways($from: ID!, $to: ID!, $asOf: Date) {
  paths(from: $from, to: $to, first: 5, asOf: $asOf) {
    length
    nodes {
      ...Entity
    }
    links {
      ...Tie
    }
  }
}
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
fragment Tie on Link {
  id
  type
  from
  to
  source {
    recordId
    url
    dataset {
      id
      name
    }
  }
}
fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`),Ca=new Z(`
    query Held($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids, asOf: $asOf) {
    ...Entity
  }
}
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`),wa=new Z(`
    query Beginnings($asOf: Date) {
  accusations(first: 4, asOf: $asOf) {
    nodes {
      ...Entity
    }
  }
  dyads(first: 3, asOf: $asOf) {
    nodes {
      accuser {
        ...Entity
      }
      accused {
        ...Entity
      }
    }
  }
}
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`),Ta=new Z(`
    query Overview($asOf: Date) {
  statistics(asOf: $asOf) {
    accusationCount
    countryCount
    byKind {
      kind
      count
    }
  }
  accusations(first: 1, asOf: $asOf) {
    facets {
      verification {
        status
        count
      }
    }
  }
  dyads(first: 100, asOf: $asOf) {
    nodes {
      id
      accusationCount
      accuser {
        id
        code
        name
      }
      accused {
        id
        code
        name
      }
    }
    totalCount
  }
  timeline(bucket: YEAR, asOf: $asOf) {
    start
    count
    spread
  }
}
    `),Ea=new Z(`
    query Newest($asOf: Date) {
  accusations(first: 8, asOf: $asOf) {
    nodes {
      ...AccusationLine
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}`),Da=new Z(`
    query Bounds {
  statistics {
    earliest {
      earliest
    }
  }
}
    `),Oa=new Z(`
    query Country($code: String!, $asOf: Date) {
  country(code: $code, asOf: $asOf) {
    id
    code
    name
    made: accusationsMade(first: 10) {
      ...Side
    }
    received: accusationsReceived(first: 10) {
      ...Side
    }
    responsesMade(first: 10) {
      totalCount
      nodes {
        ...AnswerLine
      }
    }
    actors(first: 40) {
      totalCount
      nodes {
        id
        name
        kind
      }
    }
    contextIssues {
      id
      name
      between {
        id
        name
      }
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment Side on AccusationConnection {
  nodes {
    ...AccusationLine
  }
}`),ka=new Z(`
    query CountryCounts($code: String!, $asOf: Date) {
  country(code: $code, asOf: $asOf) {
    made: accusationsMade(first: 1) {
      ...SideCounts
    }
    received: accusationsReceived(first: 1) {
      ...SideCounts
    }
    madeUnanswered: accusationsMade(where: {responses: {count: {is: {eq: 0}}}}) {
      totalCount
    }
    receivedUnanswered: accusationsReceived(
      where: {responses: {count: {is: {eq: 0}}}}
    ) {
      totalCount
    }
    dyads(first: 40) {
      totalCount
      nodes {
        id
        accusationCount
        medianDaysToResponse
        accuser {
          id
          code
          name
        }
        accused {
          id
          code
          name
        }
      }
    }
  }
}
    fragment SideCounts on AccusationConnection {
  totalCount
  facets {
    verification {
      status
      count
    }
    responses {
      kind
      count
    }
  }
}`),Aa=new Z(`
    query Actor($id: ID!, $asOf: Date) {
  actor(id: $id, asOf: $asOf) {
    id
    name
    kind
    place
    country {
      id
      code
      name
    }
    names {
      text
      language
      usedBy {
        id
        name
      }
    }
    claimedSponsors {
      country {
        id
        name
      }
      by {
        id
        name
      }
      confidence
      source {
        ...Origin
      }
    }
    claimedVictims {
      victim {
        id
        name
      }
      by {
        id
        name
      }
      source {
        ...Origin
      }
    }
    sameAs {
      actor {
        id
        name
      }
      assertedBy {
        id
        name
      }
      verdict
      source {
        ...Origin
      }
    }
    serves {
      id
      name
    }
    made: accusationsMade(first: 10) {
      ...Side
      ...SideCounts
    }
    received: accusationsReceived(first: 10) {
      ...Side
      ...SideCounts
    }
    responsesMade(first: 10) {
      totalCount
      nodes {
        ...AnswerLine
      }
    }
    techniques(first: 50) {
      totalCount
      nodes {
        ...Technique
        source {
          ...Origin
        }
      }
    }
    externalIds {
      namespace
      id
      url
    }
    provenance {
      ...Origin
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment Origin on SourceRecord {
  dataset {
    id
    name
    version
    licence
    url
  }
  recordId
  url
  licence
  file
}
fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}
fragment Side on AccusationConnection {
  nodes {
    ...AccusationLine
  }
}
fragment SideCounts on AccusationConnection {
  totalCount
  facets {
    verification {
      status
      count
    }
    responses {
      kind
      count
    }
  }
}`),ja=new Z(`
    query Search($text: String!, $first: Int, $after: String, $kinds: [NodeKind!], $asOf: Date) {
  search(text: $text, first: $first, after: $after, kinds: $kinds, asOf: $asOf) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Found
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment Found on Node {
  __typename
  id
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
    country {
      name
    }
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
  }
  ... on Operation {
    name
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Response {
    summary
  }
  ... on Technique {
    attackId
    name
  }
  ... on Evidence {
    description
  }
  ... on Claim {
    text
    polarity
  }
  ... on Capability {
    label: name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    heading: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
  }
  ... on Reaction {
    summary
  }
}`),Ma=new Z(`
    query Operation($id: ID!, $asOf: Date) {
  node(id: $id, asOf: $asOf) {
    __typename
    ... on Operation {
      ...OperationBody
      accusations(first: 20) {
        totalCount
        nodes {
          ...AccusationLine
        }
      }
      responses(first: 20) {
        totalCount
        nodes {
          ...AnswerLine
        }
      }
      provenance {
        ...Origin
      }
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment Origin on SourceRecord {
  dataset {
    id
    name
    version
    licence
    url
  }
  recordId
  url
  licence
  file
}
fragment TargetName on Target {
  ... on Node {
    id
  }
  ... on Actor {
    name
  }
  ... on Country {
    name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
}
fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}
fragment OperationBody on Operation {
  id
  name
  types
  start {
    ...Day
  }
  end {
    ...Day
  }
  targets {
    ...TargetName
  }
  phases {
    order
    activity
    outcome
    overlaps
    when {
      ...Day
    }
    targets {
      ...TargetName
    }
    techniques {
      ...Technique
    }
    capabilities {
      id
      kind
      name
    }
  }
  techniques {
    ...Technique
  }
  capabilities {
    id
    kind
    name
    componentCount
    namedComponents
  }
  infrastructure {
    id
    kind
    role
    count
    regions
  }
}`),Na=new Z(`
    query Publication($id: ID!, $asOf: Date) {
  node(id: $id, asOf: $asOf) {
    __typename
    ... on Publication {
      ...PublicationLine
      reports {
        ...PublicationLine
      }
      accusations(first: 20) {
        totalCount
        nodes {
          ...AccusationLine
        }
      }
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}`),Pa=new Z(`
    query Dyad($accuser: String!, $accused: String!, $asOf: Date) {
  dyad(accuser: $accuser, accused: $accused, asOf: $asOf) {
    ...DyadBody
    accusations(first: 50) {
      totalCount
      nodes {
        ...AccusationLine
      }
    }
  }
  reverse: dyad(accuser: $accused, accused: $accuser, asOf: $asOf) {
    ...DyadBody
    accusations(first: 10) {
      totalCount
      nodes {
        ...AccusationLine
      }
    }
  }
  one: country(code: $accuser) {
    id
    name
  }
  other: country(code: $accused) {
    id
    name
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment DyadBody on Dyad {
  id
  accuser {
    id
    code
    name
  }
  accused {
    id
    code
    name
  }
  accusationCount
  operationCount
  denials
  unanswered
  answerUnknown
  medianDaysToResponse
  first {
    ...Day
  }
  latest {
    ...Day
  }
  byVerification {
    status
    count
  }
}`),Fa=new Z(`
    query Record($id: ID!, $asOf: Date) {
  node(id: $id, asOf: $asOf) {
    ...Found
    ... on Response {
      ...AnswerLine
      accusations {
        ...AccusationLine
      }
    }
    ... on Assessment {
      ...AssessmentLine
    }
    ... on Claim {
      claimKind: kind
    }
    ... on Evidence {
      evidenceKind: kind
      supports
      disclosure
    }
    ... on Capability {
      capabilityKind: kind
      componentCount
    }
    ... on Infrastructure {
      role
      infrastructureKind: kind
      count
      regions
    }
    ... on Technique {
      domain
      tactics
    }
    ... on Dataset {
      version
      licence
      url
      nodeCount
    }
  }
  around: neighborhood(id: $id, depth: 1, first: 60, asOf: $asOf) {
    nodes {
      ...Found
    }
    links {
      id
      type
      from
      to
    }
    truncated
  }
  revisions(id: $id) {
    recordedAt
    change
    dataset {
      id
      name
      version
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment AssessmentLine on Assessment {
  id
  verdict
  on {
    ...Day
  }
  by {
    id
    name
  }
  independence
  method
  aspect
  attributesTo {
    id
    name
  }
  rationale
  qualifies
  likelihood
  confidence
  admiralty
  subject {
    __typename
  }
  publications {
    ...PublicationLine
  }
}
fragment Found on Node {
  __typename
  id
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
    country {
      name
    }
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
  }
  ... on Operation {
    name
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Response {
    summary
  }
  ... on Technique {
    attackId
    name
  }
  ... on Evidence {
    description
  }
  ... on Claim {
    text
    polarity
  }
  ... on Capability {
    label: name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    heading: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
  }
  ... on Reaction {
    summary
  }
}`),Ia=15e3,La=class extends Error{code;retry;constructor(e,t,n){super(e),this.code=t,this.retry=n}},Ra=new Set([`INVALID`,`NOT_FOUND`,`TOO_EXPENSIVE`,`FORBIDDEN`,`UNAUTHENTICATED`,`GRAPHQL_VALIDATION_FAILED`,`GRAPHQL_PARSE_FAILED`,...[`BODY`,`TOKENS`,`DEPTH`,`ALIASES`,`DIRECTIVES`,`FIELDS`,`LIST`].map(e=>`LIMIT_${e}`),`DOCUMENT_NOT_REGISTERED`]),za=new Map,Ba=60;async function Va(e,t,n){let r=JSON.stringify({query:e.toString(),variables:t}),i=za.get(r);if(i)return i;let a=await Ua(r,n);if(a.complaints.length===0){za.set(r,a);for(let e of za.keys()){if(za.size<=Ba)break;za.delete(e)}}return a}function Ha(){za.clear()}async function Ua(e,t){let n=AbortSignal.timeout(Ia),r,i;try{r=await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json`},body:e,signal:t?AbortSignal.any([t,n]):n}),i=await r.text()}catch{throw t?.throwIfAborted(),n.aborted?new La(`The server did not answer within 15 seconds.`,`TIMEOUT`,!0):new La(`The server cannot be reached.`,`OFFLINE`,!0)}let a=Wa(i);if(a===void 0)throw new La(`The server answered in a way that is not understood (HTTP ${r.status}).`,`MALFORMED`,!0);let o=a.errors??[],[s,c]=Object.entries(a.data??{})[0]??[],l=c==null?o.find(e=>a.data==null||e.path?.length===1&&e.path[0]===s):void 0;if(a.data==null||l){let e=l?.extensions?.code??`INTERNAL`;throw new La(l?.message??`The server answered with HTTP ${r.status}.`,e,!Ra.has(e))}return{data:a.data,complaints:o}}function Wa(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch{return}}function Q(e){return Ga[e]??e.toLowerCase().replaceAll(`_`,` `)}var Ga={IP_ORIGIN:`IP origin`,IT_SECURITY_COMMUNITY:`IT security community`,EU_INSTITUTION:`EU institution`,REANALYSIS:`re-analysis`,ICD203:`ICD 203`,PHIA:`PHIA yardstick`},Ka=e=>e.charAt(0).toUpperCase()+e.slice(1),qa=(e,t,n=t+`s`)=>`${e.toLocaleString(`en`)} ${e===1?t:n}`,Ja=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`];function Ya(e){let[t=``,n,r]=e.split(`-`);if(!n)return t;let i=Ja[Number(n)-1]??n;return r?`${Number(r)} ${i} ${t}`:`${i} ${t}`}function Xa(e){if(!e||e.precision===`UNKNOWN`||!e.earliest&&!e.latest)return`date not known`;let{earliest:t,latest:n,qualifier:r}=e,i=Za(t??null,n??null,e.precision);switch(r){case`APPROXIMATE`:return`about ${i}`;case`UNCERTAIN`:return`${i} (uncertain)`;case`AT_LATEST`:return`by ${n?Ya(n):i} at the latest`;case`AS_OF`:return`observed ${i}`;default:return i}}function Za(e,t,n){if(!e)return`until ${Ya(t??``)}`;if(!t)return`since ${Ya(e)}`;if(e===t)return Ya(e);let[r,i]=[e.slice(0,4),e.slice(0,7)],[a,o]=[t.slice(0,4),t.slice(0,7)],s=e.endsWith(`-01`)&&t===Qa(o);return s&&i===o?Ya(i):s&&e.endsWith(`-01-01`)&&t.endsWith(`-12-31`)?r===a?r:n===`DECADE`&&Number(a)-Number(r)===9?`the ${r}s`:`${r} to ${a}`:s?`${Ya(i)} to ${Ya(o)}`:`${Ya(e)} to ${Ya(t)}`}function Qa(e){let[t,n]=e.split(`-`).map(Number);return new Date(Date.UTC(t??0,n??0,0)).toISOString().slice(0,10)}function $a(e){let t={DAY:`to the day`,MONTH:`to the month`,YEAR:`to the year`,DECADE:`to ten years`,CENTURY:`to a hundred years`,UNKNOWN:``}[e.precision],n={EXACT:``,APPROXIMATE:`as an approximation`,UNCERTAIN:`with doubt`,SINCE:`as a beginning`,AT_LATEST:`as a latest day`,AS_OF:`as a day of observation`}[e.qualifier];return t?[`known`,t,n].filter(Boolean).join(` `):`not known`}function eo(e){let t=no(e.url);return e.title??e.channel??(t?`untitled, at ${new URL(t).host.replace(/^www\./,``)}`:`untitled`)}var to={NOT_ASSESSED:`○`,INCONCLUSIVE:`◌`,PARTLY_CORROBORATED:`◐`,CORROBORATED:`●`,CONFIRMED:`✔`,DISPUTED:`⇄`,REFUTED:`✕`};function no(e){try{let{protocol:t}=new URL(e??``);return t===`https:`||t===`http:`?e:null}catch{return null}}var ro=U(`<button type="button" class="svelte-2g3rh1">Show everything known</button> <span class="small" role="status">Shown as it stood on <strong> </strong></span>`,1),io=U(`<span class="small muted">everything on record</span>`),ao=U(`<div><div class="inner svelte-2g3rh1"><label for="as-of-slider">As known on</label> <input id="as-of-slider" type="range" class="svelte-2g3rh1"/> <input type="date" aria-label="Day as of which to show everything" class="svelte-2g3rh1"/> <!></div></div>`);function oo(e,t){k(t,!0);let n=864e5,r=new Date().toISOString().slice(0,10),i=e=>Math.round(Date.parse(e+`T00:00:00Z`)/n),a=e=>new Date(e*n).toISOString().slice(0,10),o=N(`2007-01-01`);na(()=>{Va(Da,{}).then(({data:e})=>P(o,e.statistics.earliest?.earliest??H(o),!0)).catch(()=>void 0)});let s=N(void 0),c=j(()=>H(s)??i(Y.asOf??r)),l,u=!1;function d(e){let t=Number(e.target.value);P(s,t,!0),clearTimeout(l),l=setTimeout(()=>p(a(t)),120)}function f(){clearTimeout(l),H(s)!==void 0&&p(a(H(s))),P(s,void 0),u=!1}function p(e){let t=e>=r?null:e;t!==Y.asOf&&(ga({asOf:t},{replace:u}),u=!0)}function m(e){let t=e.target.value;(t===``||sa(t)&&t>=H(o))&&ga({asOf:t===``||t>=r?null:t})}var h=ao();let g;var _=F(h),v=R(F(_),2);Ii(v);var y=R(v,2);Ii(y);var b=R(y,2),x=e=>{var t=ro(),n=I(t),r=R(n,2),i=L(R(F(r)),!0);E(r),z(e=>G(i,e),[()=>Ya(Y.asOf)]),kr(`click`,n,()=>ga({asOf:null})),W(e,t)},S=e=>{W(e,io())};K(b,e=>{Y.asOf?e(x):e(S,-1)}),E(_),E(h),z((e,t,n,i)=>{g=Si(h,1,`bar svelte-2g3rh1`,null,g,{past:Y.asOf}),J(v,`min`,e),J(v,`max`,t),Li(v,H(c)),J(v,`aria-valuetext`,n),J(y,`min`,H(o)),J(y,`max`,r),Li(y,i)},[()=>i(H(o)),()=>i(r),()=>H(c)>=i(r)?`today, everything on record`:Ya(a(H(c))),()=>H(s)===void 0?Y.asOf??``:a(H(s))]),kr(`input`,v,d),kr(`change`,v,f),kr(`change`,y,m),W(e,h),A()}Ar([`input`,`change`,`click`]);var so=[{kind:`COUNTRY`,prefix:`country`,one:`country`,many:`countries`,glyph:`C`,tone:`party`},{kind:`ACTOR`,prefix:`actor`,one:`actor`,many:`actors`,glyph:`A`,tone:`party`},{kind:`ACCUSATION`,prefix:`accusation`,one:`accusation`,many:`accusations`,glyph:`!`,tone:`statement`},{kind:`OPERATION`,prefix:`operation`,one:`alleged operation`,many:`alleged operations`,glyph:`O`,tone:`deed`},{kind:`CLAIM`,prefix:`claim`,one:`claim`,many:`claims`,glyph:`“`,tone:`statement`},{kind:`EVIDENCE`,prefix:`evidence`,one:`evidence`,many:`pieces of evidence`,glyph:`E`,tone:`ground`},{kind:`ASSESSMENT`,prefix:`assessment`,one:`assessment`,many:`assessments`,glyph:`J`,tone:`check`},{kind:`RESPONSE`,prefix:`response`,one:`answer`,many:`answers`,glyph:`R`,tone:`answer`},{kind:`REACTION`,prefix:`reaction`,one:`reader’s reaction`,many:`readers’ reactions`,glyph:`@`,tone:`answer`},{kind:`PUBLICATION`,prefix:`publication`,one:`publication`,many:`publications`,glyph:`P`,tone:`ground`},{kind:`TECHNIQUE`,prefix:`technique`,one:`technique`,many:`techniques`,glyph:`T`,tone:`means`},{kind:`CAPABILITY`,prefix:`capability`,one:`capability`,many:`capabilities`,glyph:`K`,tone:`means`},{kind:`INFRASTRUCTURE`,prefix:`infrastructure`,one:`infrastructure`,many:`infrastructure`,glyph:`I`,tone:`means`},{kind:`SYSTEM`,prefix:`system`,one:`system`,many:`systems`,glyph:`S`,tone:`means`},{kind:`SERVICE`,prefix:`service`,one:`service`,many:`services`,glyph:`V`,tone:`means`},{kind:`LEGAL_INSTRUMENT`,prefix:`legal-instrument`,one:`legal act`,many:`legal acts`,glyph:`§`,tone:`other`},{kind:`CONTEXT_ISSUE`,prefix:`context-issue`,one:`wider dispute`,many:`wider disputes`,glyph:`X`,tone:`other`},{kind:`DATASET`,prefix:`dataset`,one:`data set`,many:`data sets`,glyph:`D`,tone:`other`}],co=new Map(so.map(e=>[e.kind,e])),lo=new Map(so.map(e=>[e.prefix,e])),uo=e=>co.get(e),fo=e=>lo.get(e)?.kind;function po(e){return mo(e)?fo(e.slice(0,e.indexOf(`:`))):void 0}function mo(e){return e.length<=200&&/^[a-z-]+:[A-Za-z0-9._/+-]+$/.test(e)&&lo.has(e.slice(0,e.indexOf(`:`)))}var ho=so.map(e=>e.kind).filter(e=>e!==`DATASET`),go={ASSERTS:`asserted`,DENIES:`denied`,QUESTIONS:`questioned`};function _o(e){let t={id:e.id,sort:uo(po(e.id)??`CONTEXT_ISSUE`).one,more:``};switch(e.__typename){case`Country`:case`System`:case`Service`:case`ContextIssue`:case`Dataset`:case`Operation`:return{...t,name:e.name};case`Actor`:return{...t,name:e.name,sort:Q(e.actorKind),more:e.country?.name??``};case`Accusation`:return{...t,name:e.summary,more:Xa(e.stated)};case`Publication`:return{...t,name:eo(e),more:[e.title?e.channel:null,Xa(e.published)].filter(Boolean).join(`, `)};case`Response`:case`Reaction`:return{...t,name:e.summary};case`Technique`:return{...t,name:e.name,more:e.attackId};case`Evidence`:return{...t,name:e.description};case`Claim`:return{...t,name:e.text,more:go[e.polarity]};case`Capability`:return{...t,name:e.label??e.id};case`LegalInstrument`:return{...t,name:e.heading};default:return{...t,name:e.id}}}var vo=U(`<p class="muted small"> </p>`),yo=U(`<span class="small muted svelte-fmlqs3"><bdi class="svelte-fmlqs3"> </bdi></span>`),bo=U(`<li role="option" class="svelte-fmlqs3"><span class="small muted svelte-fmlqs3"> </span> <bdi class="name svelte-fmlqs3"> </bdi> <!></li>`),xo=U(`<div class="combobox svelte-fmlqs3"><input type="search" autocomplete="off" spellcheck="false" maxlength="200" role="combobox" aria-autocomplete="list" class="svelte-fmlqs3"/> <p class="visually-hidden" role="status"> </p> <div class="results card svelte-fmlqs3"><!> <ul class="plain" role="listbox"></ul> <!></div></div>`);function So(e,t){let n=Hr();k(t,!0);let r=ta(t,`text`,15,``),i=ta(t,`field`,15),a=N([]),o=N(``),s=N(!1),c=N(-1),l=N(!1);Cn(()=>{let e=r().trim(),n=t.asOf;if(P(c,-1),e===``||!H(l)){P(a,[]),P(o,``),P(s,!1);return}let i=new AbortController,u=setTimeout(async()=>{try{let{data:t}=await Va(ja,{text:e,first:8,asOf:n},i.signal);P(a,t.search.nodes.map(_o));let r=t.search.pageInfo.hasNextPage?` or more`:``;P(o,H(a).length===0?`Nothing found.`:`${H(a).length}${r} found. Arrow keys choose, Enter opens.`,!0)}catch(e){if(i.signal.aborted)return;P(a,[]),P(o,e instanceof La?e.message:String(e),!0)}P(s,!0)},90);return()=>{clearTimeout(u),i.abort()}});function u(e){P(l,!1),r(``),P(s,!1),t.onchoose(e)}function f(e){if((e.key===`ArrowDown`||e.key===`ArrowUp`)&&H(a).length>0){P(s,!0);let t=H(a).length+1;P(c,(H(c)+1+(e.key===`ArrowDown`?1:-1)+t)%t-1)}else if(e.key===`Enter`){let e=H(s)?H(a)[H(c)]??(t.onenter?void 0:H(a)[0]):void 0;e?u(e):r().trim()&&(P(s,!1),t.onenter?.(r().trim()))}else if(e.key===`Escape`&&H(s))P(s,!1);else return;e.preventDefault()}var p=xo(),m=F(p);Ii(m),Yi(m,e=>i(e),()=>i());var h=R(m,2),g=L(h,!0),_=R(h,2),v=F(_),y=e=>{var t=vo(),n=L(t,!0);z(()=>G(n,H(o))),W(e,t)};K(v,e=>{H(a).length===0&&e(y)});var b=R(v,2);q(b,23,()=>H(a),e=>e.id,(e,t,r)=>{var i=bo(),a=F(i),o=L(a,!0),s=R(a,2),l=L(s,!0),d=R(s,2),f=e=>{var n=yo(),r=L(F(n),!0);E(n),z(()=>G(r,H(t).more)),W(e,n)};K(d,e=>{H(t).more&&e(f)}),E(i),z(()=>{J(i,`id`,`${n}-${H(r)??``}`),J(i,`aria-selected`,H(r)===H(c)),G(o,H(t).sort),G(l,H(t).name)}),kr(`pointerdown`,i,e=>e.preventDefault()),kr(`click`,i,()=>u(H(t))),W(e,i)}),E(b);var x=R(b,2),S=e=>{var n=Vr(),i=I(n);{let e=j(()=>r().trim());pi(i,()=>t.below??d,()=>H(e))}W(e,n)};K(x,e=>{H(a).length>0&&e(S)}),E(_),E(p),z(()=>{J(m,`placeholder`,t.placeholder),J(m,`aria-label`,t.label),J(m,`aria-expanded`,H(s)&&H(a).length>0),J(m,`aria-controls`,`${n}-list`),J(m,`aria-activedescendant`,H(s)&&H(c)>=0?`${n}-${H(c)}`:void 0),G(g,H(s)?H(o):``),J(_,`hidden`,!H(s)),J(b,`id`,`${n}-list`),J(b,`aria-label`,`${t.label??``}: what is found`)}),kr(`focusout`,p,e=>!e.currentTarget.contains(e.relatedTarget)&&P(s,!1)),kr(`input`,m,()=>P(l,!0)),kr(`keydown`,m,f),Or(`focus`,m,()=>P(s,H(a).length>0)),Hi(m,r),W(e,p),A()}Ar([`focusout`,`input`,`keydown`,`pointerdown`,`click`]);var Co=U(`<button type="button" class="all svelte-1b4crx3"> </button>`),wo=U(`<search title="Ctrl+K or / leads here" class="svelte-1b4crx3"><!></search>`);function To(e,t){k(t,!0);let n=N($t(Y.place.page===`search`?Y.place.params.get(`text`)??``:``)),r=N(void 0),i=e=>pa(X(`search`,``,{text:e}));function a(e){let t=e.target.closest(`input, textarea, select, [contenteditable]`);(e.key===`k`&&(e.ctrlKey||e.metaKey)||e.key===`/`&&!t)&&(e.preventDefault(),H(r)?.focus(),H(r)?.select())}var o=wo();Or(`keydown`,rn,a),So(F(o),{label:`Search`,placeholder:`Search names, titles, summaries`,get asOf(){return Y.asOf},onchoose:e=>pa(ma(e.id)),onenter:i,get text(){return H(n)},set text(e){P(n,e,!0)},get field(){return H(r)},set field(e){P(r,e,!0)},below:(e,t=d)=>{var n=Co(),r=L(n);z(()=>G(r,`All results for “${t()??``}”`)),kr(`click`,n,()=>i(t())),W(e,n)},$$slots:{below:!0}}),E(o),W(e,o),A()}Ar([`click`]);var Eo=U(`<a class="svelte-1h1i3v1"> </a>`),Do=U(`<header class="svelte-1h1i3v1"><div class="row svelte-1h1i3v1"><a class="brand svelte-1h1i3v1"><img src="/icon.svg" alt="" width="28" height="28"/>Gravamen</a> <nav aria-label="Main" class="svelte-1h1i3v1"></nav> <!></div> <!></header>`);function Oo(e,t){k(t,!1);let n=[[`overview`,`Overview`],[`accusations`,`Accusations`],[`graph`,`Graph`],[`about`,`About`]];Zi();var r=Do(),i=F(r),a=F(i),o=R(a,2);q(o,5,()=>n,([e,t])=>e,(e,t)=>{var n=j(()=>g(H(t),2));let r=()=>H(n)[0],i=()=>H(n)[1];var a=Eo(),o=L(a,!0);z(e=>{J(a,`href`,e),J(a,`aria-current`,Y.place.page===r()?`page`:void 0),G(o,i())},[()=>X(r())]),W(e,a)}),E(o),To(R(o,2),{}),E(i),oo(R(i,2),{}),E(r),z(e=>J(a,`href`,e),[()=>X(`overview`)]),W(e,r),A()}var ko=U(`<footer class="svelte-wfryhb"><p>An accusation is a claim. Nothing here says that what is alleged took place, or who did it. <a>How this is made</a></p> <p><a href="/export/" data-leave="">Download</a> · <a href="/graphiql" data-leave="">GraphQL</a> · <a href="/feed.atom" data-leave="">Feed</a></p></footer>`);function Ao(e,t){k(t,!1),Zi();var n=ko(),r=F(n),i=R(F(r));E(r),D(2),E(n),z(e=>J(i,`href`,e),[()=>X(`about`)]),W(e,n),A()}var jo=[[`NONE_CLAIMED`,`no evidence is offered`],[`ASSERTED_NOT_PUBLISHED`,`evidence is said to exist and is not shown`],[`SUMMARISED`,`evidence is described`],[`PARTIALLY_PUBLISHED`,`some of it is published`],[`PUBLISHED`,`it is published`],[`TESTED_IN_COURT`,`it was tested in court`]],Mo=e=>jo.findIndex(([t])=>t===e),No=[[`NOT_ASSESSED`,`No assessment that counts is held. It does not mean that the accusation is wrong.`],[`INCONCLUSIVE`,`Assessments that count are held, and none went further than inconclusive, unsupported or consistent.`],[`PARTLY_CORROBORATED`,`There is support that falls short of corroboration, such as a single assessment, or support of something other than who did it.`],[`CORROBORATED`,`Two or more assessments on separate evidence support it, one of them at least from outside the accuser’s state, and none contradicts.`],[`CONFIRMED`,`The accused state admitted it, or a contested judgment or a plea finds this very link.`],[`DISPUTED`,`Support and contradiction stand side by side, or there is contradiction that falls short of refuting it.`],[`REFUTED`,`Assessments that count contradict it, on separate evidence, and none supports it.`]];function Po(e,t){k(t,!0),gi(`1h39m56`,e=>{An(()=>{rn.title=`${t.text?`${t.text} – `:``}Gravamen${Y.asOf?`, as of ${Y.asOf}`:``}`})}),A()}var Fo=U(`<dt><span aria-hidden="true"> </span> </dt> <dd> </dd>`,1),Io=U(`<dt> </dt> <dd> </dd>`,1),Lo=U(`<!> <h1>What this is, and how to read it</h1> <p>Gravamen records public accusations of cyber operations: who accused whom of what, against which target, on what evidence, what
	was answered, and who verified it. An accusation is a claim and stays one here, whoever makes it. What is framed by dashes is
	only alleged.</p> <h2 id="counting">What counts for a country</h2> <p>An accusation counts for a country when it is on record and the state or an organ of it leads, joins or endorses it. Who merely
	aligns itself is shown and not counted; the claim of a company never counts for its home state, and to accuse a group does not
	count against the state said to be behind it.</p> <h2 id="verification">Verification</h2> <p>The status is computed from dated assessments by one published rule, for any day. Only an assessment by somebody independent
	counts, made by forensics, re-analysis, review of documents or a court. Denials, solidarity, indictments, sanctions, and experts
	quoted in the press never move it.</p> <dl></dl> <h2 id="evidence">The ladder of evidence</h2> <dl></dl> <h2 id="as-of">As known on a day</h2> <p>The slider at the top leaves out what cannot have been said, answered, assessed or published by that day. The address of a page
	holds the day and everything else that is chosen, so that it can be shared and cited.</p> <h2 id="data">Take it away</h2> <p>The accusations of every view can be downloaded as CSV, JSON lines, Parquet, GraphML and STIX below it; answers, assessments,
	actors, pairs and GEXF stand under <a href="/export/" data-leave="">/export/</a>. Programs ask <a href="/graphiql" data-leave="">GraphQL</a>; a <a href="/feed.atom" data-leave="">feed</a> tells what is new.</p> <h2 id="keys">By keyboard</h2> <p><kbd>Ctrl</kbd>+<kbd>K</kbd> or <kbd>/</kbd> leads to the search, arrows choose a result, <kbd>Enter</kbd> opens it, <kbd>Esc</kbd> closes the list.</p>`,1);function Ro(e,t){k(t,!1),Zi();var n=Lo(),r=I(n);Po(r,{text:`About`});var i=R(r,14);q(i,5,()=>No,([e,t])=>e,(e,t)=>{var n=j(()=>g(H(t),2));let r=()=>H(n)[0],i=()=>H(n)[1];var a=Fo(),o=I(a),s=F(o),c=L(s,!0),l=R(s);E(o);var u=L(R(o,2),!0);z(e=>{G(c,to[r()]),G(l,` ${e??``}`),G(u,i())},[()=>Q(r())]),W(e,a)}),E(i);var a=R(i,4);q(a,5,()=>jo,([e,t])=>e,(e,t)=>{var n=j(()=>g(H(t),2));let r=()=>H(n)[0],i=()=>H(n)[1];var a=Io(),o=I(a),s=L(o,!0),c=L(R(o,2),!0);z(e=>{G(s,e),G(c,i())},[()=>Ka(Q(r()))]),W(e,a)}),E(a),D(12),W(e,n),A()}function zo(e,t,n){return`https://github.com/gravamen/gravamen/issues/new?${new URLSearchParams({title:`Error in ${e}`,body:`Record: ${e}\nShown at: ${n}\nTitle: ${t.slice(0,300)}\n\nWhat is wrong, and what would be right?\n\nSource (an address that shows it):\n`})}`}var Bo=U(`<a rel="noopener noreferrer external" target="_blank"><!></a>`);function Vo(e,t){k(t,!0);let n=j(()=>no(t.to));var r=Vr(),i=I(r),a=e=>{var r=Bo();pi(F(r),()=>t.children),E(r),z(()=>J(r,`href`,H(n))),W(e,r)},o=e=>{var n=Vr();pi(I(n),()=>t.children),W(e,n)};K(i,e=>{H(n)?e(a):e(o,-1)}),W(e,r),A()}var Ho=U(`<a><bdi> </bdi></a>`);function $(e,t){k(t,!0);var n=Ho(),r=L(F(n),!0);E(n),z(e=>{J(n,`href`,e),G(r,t.node.name)},[()=>ma(t.node.id)]),W(e,n),A()}var Uo=U(` <!>`,1),Wo=U(`<span class="muted"> </span>`);function Go(e,t){k(t,!0);let n=ta(t,`none`,3,`nobody named`);var r=Vr();q(I(r),19,()=>t.nodes,e=>e.id,(e,n,r)=>{D();var i=Uo(),a=I(i,!0);$(R(a),{get node(){return H(n)}}),z(()=>G(a,H(r)===0?``:H(r)===t.nodes.length-1?` and `:`, `)),W(e,i)},e=>{var t=Wo(),r=L(t,!0);z(()=>G(r,n())),W(e,t)}),W(e,r),A()}var Ko=U(`<span class="chip"><span aria-hidden="true"> </span> </span>`);function qo(e,t){k(t,!0);var n=Ko(),r=F(n),i=L(r,!0),a=R(r,1,!0);E(n),z(e=>{G(i,to[t.status]),G(a,e)},[()=>Q(t.status)]),W(e,n),A()}var Jo=U(`<time> </time>`);function Yo(e,t){k(t,!0);let n=j(()=>t.date&&t.date.earliest&&t.date.earliest===t.date.latest?t.date.earliest:void 0);var r=Jo(),i=L(r,!0);z(e=>{J(r,`datetime`,H(n)),J(r,`title`,t.date?`EDTF ${t.date.edtf}`:void 0),G(i,e)},[()=>Xa(t.date)]),W(e,r),A()}var Xo=U(`<span class="chip"> </span>`),Zo=U(`<article class="svelte-101fsvd"><p class="small who svelte-101fsvd"><!> · <!> accused <!></p> <p><a class="summary svelte-101fsvd"><bdi> </bdi></a></p> <p class="chips"><span class="mark">alleged</span> <!> <!> <!> <span class="chip"> </span></p></article>`);function Qo(e,t){k(t,!0);let n=j(()=>t.accusation.accusers.filter(e=>e.role!==`ALIGNS`&&e.role!==`ACKNOWLEDGES`).map(e=>e.party));var r=Zo(),i=F(r),a=F(i);Yo(a,{get date(){return t.accusation.stated}});var o=R(a,2);Go(o,{get nodes(){return H(n)}});var s=R(o,2);{let e=j(()=>t.accusation.accused.map(e=>e.party));Go(s,{get nodes(){return H(e)}})}E(i);var c=R(i,2),l=F(c),u=L(F(l),!0);E(l),E(c);var d=R(c,2),f=R(F(d),2);qo(f,{get status(){return t.accusation.verification.status}});var p=R(f,2),m=e=>{var n=Xo(),r=L(n);z(e=>G(r,`${e??``} by its maker`),[()=>Q(t.accusation.currency)]),W(e,n)};K(p,e=>{t.accusation.currency!==`CURRENT`&&e(m)});var h=R(p,2),g=e=>{var n=Xo(),r=L(n);z(e=>G(r,`${e??``}, not on record`),[()=>Q(t.accusation.sourcing)]),W(e,n)};K(h,e=>{t.accusation.sourcing!==`ON_RECORD`&&e(g)});var _=L(R(h,2),!0);E(d),E(r),z((e,n)=>{J(l,`href`,e),G(u,t.accusation.summary),G(_,n)},[()=>ma(t.accusation.id),()=>t.accusation.responseCount===0?`no answer recorded`:qa(t.accusation.responseCount,`answer`)]),W(e,r),A()}var $o=U(`· by <!>`,1),es=U(`read it<span class="visually-hidden"> </span>`,1),ts=U(`· <!>`,1),ns=U(`· <span title="The address was found in a trusted source; the page itself was not read.">page not read</span>`,1),rs=U(`<a><bdi> </bdi></a> <span class="muted small"><!>, <!> <!> <!> <!></span>`,1);function is(e,t){k(t,!0);let n=j(()=>no(t.publication.url)),r=j(()=>[Q(t.publication.kind),t.publication.title&&t.publication.channel].filter(Boolean));var i=rs(),a=I(i),o=F(a),s=L(o,!0);E(a);var c=R(a,2),l=F(c);q(l,17,()=>H(r),ii,(e,t,n)=>{D();var r=Br();z(()=>G(r,`${n>0?`, `:``}${H(t)??``}`)),W(e,r)});var u=R(l,2);Yo(u,{get date(){return t.publication.published}});var d=R(u,2),f=e=>{var n=$o();Go(R(I(n)),{get nodes(){return t.publication.by}}),W(e,n)};K(d,e=>{t.publication.by.length>0&&e(f)});var p=R(d,2),m=e=>{var t=ts();Vo(R(I(t)),{get to(){return H(n)},children:(e,t)=>{D();var r=es(),i=L(R(I(r)));z(()=>G(i,`at ${new URL(H(n)).host??``}, in a new window`)),W(e,r)},$$slots:{default:!0}}),W(e,t)};K(p,e=>{H(n)&&e(m)});var h=R(p,2),g=e=>{var t=ns();D(),W(e,t)};K(h,e=>{t.publication.urlEvidence===`QUOTED_LINK`&&e(g)}),E(c),z((e,n)=>{J(a,`href`,e),J(o,`lang`,t.publication.title?t.publication.language:void 0),G(s,n)},[()=>ma(t.publication.id),()=>eo(t.publication)]),W(e,i),A()}var as=U(`<p class="small">Under <!></p>`),os=U(`<p class="small">Raised as an accusation of its own: <!></p>`),ss=U(`<p class="small"><!></p>`),cs=U(`<article class="svelte-1mq7yu2"><p><strong> </strong> <span class="muted small">· <!> <!></span></p> <p><bdi> </bdi></p> <!> <!> <!></article>`);function ls(e,t){k(t,!0);let n=j(()=>t.answer.daysAfterAccusation==null?``:t.answer.daysAfterAccusation===0?`the same day`:t.answer.daysAfterAccusation>0?`after ${qa(t.answer.daysAfterAccusation,`day`)}`:`${qa(-t.answer.daysAfterAccusation,`day`)} before it`);var r=cs(),i=F(r),a=F(i),o=L(a,!0),s=R(a,2),c=R(F(s));Yo(c,{get date(){return t.answer.on}});var l=R(c);Go(R(l),{get nodes(){return t.answer.by}}),E(s),E(i);var u=R(i,2),d=L(F(u),!0);E(u);var f=R(u,2),p=e=>{var n=as(),r=R(F(n));{let e=j(()=>({id:t.answer.under.id,name:t.answer.under.title}));$(r,{get node(){return H(e)}})}E(n),W(e,n)};K(f,e=>{t.answer.under&&e(p)});var m=R(f,2),h=e=>{var n=os();q(R(F(n)),17,()=>t.answer.raises,e=>e.id,(e,t)=>{{let n=j(()=>({id:H(t).id,name:H(t).summary}));$(e,{get node(){return H(n)}})}}),E(n),W(e,n)};K(m,e=>{t.answer.raises.length>0&&e(h)}),q(R(m,2),17,()=>t.answer.publications,e=>e.id,(e,t)=>{var n=ss();is(F(n),{get publication(){return H(t)}}),E(n),W(e,n)}),E(r),z(e=>{G(o,e),G(l,`${H(n)?`, ${H(n)}`:``} · `),G(d,t.answer.summary)},[()=>Ka(t.answer.kinds.map(Q).join(`, `))]),W(e,r),A()}var us=N(0),ds=U(`<!> <h1> </h1>`,1),fs=U(`<strong> </strong>`),ps=U(`<button type="button">Try again</button>`),ms=U(`<!> <div class="notice bad" role="alert"><p><!> </p> <!></div>`,1),hs=U(`<div class="notice" role="status"><p><strong>A part of this is missing.</strong> </p> <button type="button">Try again</button></div>`),gs=U(`<div><!></div>`),_s=U(`<!> <!>`,1),vs=U(`<div class="loading" role="status" aria-live="polite"><span class="visually-hidden"> </span> <span class="bar" aria-hidden="true"></span><span class="bar" aria-hidden="true"></span><span class="bar" aria-hidden="true"></span></div>`),ys=U(`<p class="muted" role="status">The answer takes longer than usual …</p>`),bs=U(`<!> <!> <!> <!>`,1);function xs(e,t){k(t,!0);let n=ta(t,`alone`,3,!1),r=N(void 0),i=N(void 0),a=N(!0),o=N(!1),s=j(()=>JSON.stringify([H(us),t.variables]));Cn(()=>{H(s);let e=new AbortController,n=setTimeout(()=>P(o,!0),2500);return P(a,!0),Va(t.question,_r(()=>t.variables),e.signal).then(t=>{e.signal.aborted||(P(r,t),P(i,void 0))}).catch(t=>{e.signal.aborted||(P(i,t instanceof La?t:new La(`This page has a fault of its own: `+String(t),`FAULT`,!1)),P(r,void 0))}).finally(()=>{clearTimeout(n),e.signal.aborted||P(a,P(o,!1),!0)}),()=>{clearTimeout(n),e.abort()}});let c=j(()=>t.early!==void 0&&H(i)?.code===`INVALID`);function l(){Ha(),Xt(us)}var u=bs(),f=I(u),p=e=>{var r=ms(),a=I(r),o=e=>{var n=ds(),r=I(n);Po(r,{text:`Not shown`});var i=L(R(r,2));z(e=>G(i,`${e??``} could not be shown`),[()=>Ka(t.what)]),W(e,n)};K(a,e=>{n()&&e(o)});var s=R(a,2),c=F(s),u=F(c),d=e=>{var n=fs(),r=L(n);z(()=>G(r,`Could not show ${t.what??``}.`)),W(e,n)};K(u,e=>{n()||e(d)});var f=R(u);E(c);var p=R(c,2),m=e=>{var t=ps();kr(`click`,t,l),W(e,t)};K(p,e=>{H(i).retry&&e(m)}),E(s),z(()=>G(f,` ${H(i).message??``}`)),W(e,r)};K(f,e=>{H(i)&&!H(c)&&e(p)});var m=R(f,2),h=e=>{var n=_s(),i=I(n),o=e=>{var t=hs(),n=F(t),i=R(F(n));E(n);var a=R(n,2);E(t),z(()=>G(i,` ${H(r).complaints[0]?.message??``}`)),kr(`click`,a,l),W(e,t)};K(i,e=>{H(r).complaints.length>0&&e(o)});var s=R(i,2),c=e=>{var n=gs();let i;pi(F(n),()=>t.children??d,()=>H(r).data),E(n),z(()=>{i=Si(n,1,`answer`,null,i,{stale:H(a)}),J(n,`aria-busy`,H(a))}),W(e,n)};K(s,e=>{t.early||e(c)}),W(e,n)},g=e=>{var n=vs(),r=L(F(n));D(4),E(n),z(()=>G(r,`Loading ${t.what??``}`)),W(e,n)};K(m,e=>{H(r)?e(h):H(a)&&!t.early&&e(g,1)});var _=R(m,2);pi(_,()=>t.early??d,()=>H(r)?.data,()=>H(a));var v=R(_,2),y=e=>{W(e,ys())};K(v,e=>{H(a)&&H(o)&&!t.early&&e(y)}),W(e,u),A()}Ar([`click`]);var Ss=U(`<span class="chip"> </span>`),Cs=U(`<p class="small">Finds responsible: <!></p>`),ws=U(`<p class="small"><bdi> </bdi></p>`),Ts=U(`<p class="small"><!></p>`),Es=U(`<article class="svelte-1ih8vai"><p><!> <strong> </strong> <span class="muted small">· <!></span></p> <p class="chips"><span class="chip"><span aria-hidden="true"> </span> </span> <span class="chip"> </span> <span class="chip"> </span> <!> <!> <!></p> <!> <!> <!></article>`);function Ds(e,t){k(t,!0);var n=Es(),r=F(n),i=F(r);Go(i,{get nodes(){return t.assessment.by}});var a=R(i),o=R(a),s=L(o,!0),c=R(o,2);Yo(R(F(c)),{get date(){return t.assessment.on}}),E(c),E(r);var l=R(r,2),u=F(l),d=F(u),f=L(d,!0),p=R(d,1,!0);E(u);var m=R(u,2),h=L(m,!0),g=R(m,2),_=L(g,!0),v=R(g,2),y=e=>{var n=Ss(),r=L(n,!0);z(e=>G(r,e),[()=>Q(t.assessment.likelihood)]),W(e,n)};K(v,e=>{t.assessment.likelihood&&e(y)});var b=R(v,2),x=e=>{var n=Ss(),r=L(n);z(e=>G(r,`${e??``} confidence`),[()=>Q(t.assessment.confidence)]),W(e,n)};K(b,e=>{t.assessment.confidence&&e(x)});var S=R(b,2),ee=e=>{var n=Ss(),r=L(n);z(()=>G(r,`Admiralty ${t.assessment.admiralty??``}`)),W(e,n)};K(S,e=>{t.assessment.admiralty&&e(ee)}),E(l);var C=R(l,2),te=e=>{var n=Cs();Go(R(F(n)),{get nodes(){return t.assessment.attributesTo}}),E(n),W(e,n)};K(C,e=>{t.assessment.attributesTo.length>0&&e(te)});var ne=R(C,2),re=e=>{var n=ws(),r=L(F(n),!0);E(n),z(()=>G(r,t.assessment.rationale)),W(e,n)};K(ne,e=>{t.assessment.rationale&&e(re)}),q(R(ne,2),17,()=>t.assessment.publications,e=>e.id,(e,t)=>{var n=Ts();is(F(n),{get publication(){return H(t)}}),E(n),W(e,n)}),E(n),z((e,n,r,i)=>{G(a,` judged ${e??``} `),G(s,n),G(f,t.assessment.qualifies?`✓`:`–`),G(p,t.assessment.qualifies?`counts for verification`:`does not count for verification`),G(h,r),G(_,i)},[()=>t.assessment.aspect===`STATE_LINK`?`the link to the accused`:`the ${Q(t.assessment.aspect)}`,()=>Q(t.assessment.verdict),()=>Q(t.assessment.independence),()=>Q(t.assessment.method)]),W(e,n),A()}var Os=U(`<div class="copy svelte-avd1bp"><code class="svelte-avd1bp"> </code> <button type="button">Copy</button> <span class="small" role="status"> </span></div>`);function ks(e,t){let n=N(``);async function r(){try{await navigator.clipboard.writeText(t.text),P(n,`Copied.`)}catch{P(n,`The browser does not allow it: select the text and copy it.`)}}var i=Os(),a=F(i),o=L(a,!0),s=R(a,2),c=L(R(s,2),!0);E(i),z(()=>{G(o,t.text),J(s,`aria-label`,`Copy ${t.label??``}`),G(c,H(n))}),kr(`click`,s,r),W(e,i)}Ar([`click`]);function As(e,t,n){let r=new URLSearchParams;t&&r.set(`where`,JSON.stringify(t)),n&&r.set(`asOf`,n);let i=r.toString();return e+(i?`?`+i:``)}var js=(e,t,n)=>As(`/export/`+e,t,n),Ms=e=>As(`/feed.atom`,e,null),Ns=U(`<a download=""> </a>`),Ps=U(`<p class="small tools"><span class="muted">Take these accusations away:</span> <!></p>`);function Fs(e,t){k(t,!0);let n=[[`accusations.csv`,`CSV`],[`accusations.jsonl`,`JSON lines`],[`accusations.parquet`,`Parquet`],[`graph.graphml`,`GraphML`],[`bundle.json`,`STIX`]],r=j(()=>n.filter(([e])=>!(Y.asOf&&e===`bundle.json`)));var i=Ps();q(R(F(i),2),17,()=>H(r),([e,t])=>e,(e,n)=>{var r=j(()=>g(H(n),2));let i=()=>H(r)[0],a=()=>H(r)[1];var o=Ns(),s=L(o,!0);z(e=>{J(o,`href`,e),G(s,a())},[()=>js(i(),t.where,Y.asOf)]),W(e,o)}),E(i),W(e,i),A()}var Is=U(`, disclosed <!>`,1),Ls=U(`, gathered by <!>`,1),Rs=U(`<p class="small"><!></p>`),zs=U(`<div class="piece svelte-xr6qz8"><p><bdi> </bdi></p> <p class="small muted"> <!><!></p> <!></div>`),Bs=U(`<li><div class="rung svelte-xr6qz8"><span aria-hidden="true"> </span> <span><strong> </strong> <span class="muted small"> </span></span></div> <!></li>`),Vs=U(`<p>For the link to the accused, the accuser's evidence stands at <strong> </strong> </p> <ol class="rungs plain svelte-xr6qz8"></ol> <p class="small muted"> </p>`,1);function Hs(e,t){k(t,!0);let n=j(()=>Mo(t.verification.disclosure));var r=Vs(),i=I(r),a=R(F(i)),o=L(a,!0),s=R(a);E(i);var c=R(i,2);q(c,21,()=>[...jo].reverse(),([e,t])=>e,(e,r)=>{var i=j(()=>g(H(r),2));let a=()=>H(i)[0],o=()=>H(i)[1],s=j(()=>t.evidence.filter(e=>e.disclosure===a())),c=j(()=>Mo(a()));var l=Bs();let u;var d=F(l),f=F(d),p=L(f,!0),m=R(f,2),h=F(m),_=L(h,!0),v=L(R(h,2));E(m),E(d),q(R(d,2),17,()=>H(s),e=>e.id,(e,t)=>{var n=zs(),r=F(n),i=L(F(r),!0);E(r);var a=R(r,2),o=F(a),s=R(o),c=e=>{var n=Is();Yo(R(I(n)),{get date(){return H(t).disclosedOn}}),W(e,n)};K(s,e=>{H(t).disclosedOn&&e(c)});var l=R(s),u=e=>{var n=Ls();Go(R(I(n)),{get nodes(){return H(t).gatheredBy}}),W(e,n)};K(l,e=>{H(t).gatheredBy.length>0&&e(u)}),E(a),q(R(a,2),17,()=>H(t).publications,e=>e.id,(e,t)=>{var n=Rs();is(F(n),{get publication(){return H(t)}}),E(n),W(e,n)}),E(n),z((e,n)=>{G(i,H(t).description),G(o,`${e??``}${n??``}`)},[()=>Q(H(t).kind),()=>H(t).supports.length>0?`, offered for ${H(t).supports.map(e=>e===`STATE_LINK`?`the link to the accused`:`the `+Q(e)).join(`, `)}`:``]),W(e,n)}),E(l),z(e=>{u=Si(l,1,`svelte-xr6qz8`,null,u,{reached:H(c)<=H(n)&&H(c)>0,top:H(c)===H(n)}),G(p,H(c)===H(n)?`▶`:H(c)<H(n)&&H(c)>0?`●`:`○`),G(_,e),G(v,`${o()??``}${H(c)===H(n)?` (reached for the link to the accused)`:``}`)},[()=>Ka(Q(a()))]),W(e,l)}),E(c);var l=L(R(c,2));z((e,t)=>{G(o,e),G(s,`: ${jo[H(n)]?.[1]??``}.`),G(l,`By aspect: ${t??``}.`)},[()=>Q(t.verification.disclosure),()=>t.verification.disclosureByAspect.map(e=>`${e.aspect===`STATE_LINK`?`link to the accused`:Q(e.aspect)} – ${Q(e.disclosure)}`).join(`; `)]),W(e,r),A()}var Us=U(`<button type="button">Show everything known</button>`),Ws=U(`<!> <h1> </h1> <p>The address asks for <code class="svelte-m71r2e"> </code>.</p> <p class="tools"><!> <a class="button">Search for it</a> <a class="button">All accusations</a></p>`,1);function Gs(e,t){k(t,!0);var n=Ws(),r=I(n);Po(r,{text:`Not on record`});var i=R(r,2),a=L(i,!0),o=R(i,2),s=L(R(F(o)),!0);D(),E(o);var c=R(o,2),l=F(c),u=e=>{var t=Us();kr(`click`,t,()=>ga({asOf:null})),W(e,t)};K(l,e=>{Y.asOf&&e(u)});var d=R(l,2),f=R(d,2);E(c),z((e,n,r)=>{G(a,e),G(s,t.id),J(d,`href`,n),J(f,`href`,r)},[()=>Y.asOf?`No such ${t.what} was known on ${Ya(Y.asOf)}`:`No such ${t.what} is on record`,()=>X(`search`,``,{text:t.id.slice(t.id.indexOf(`:`)+1).replaceAll(/[-:/]+/g,` `).slice(0,100)}),()=>X(`accusations`)]),W(e,n),A()}Ar([`click`]);var Ks=U(`<li class="small"><!> <span class="muted"> </span></li>`),qs=U(`<ul class="plain"></ul>`);function Js(e,t){k(t,!0);var n=qs();q(n,21,()=>t.uses,ii,(e,t)=>{var n=Ks(),r=F(n);{let e=j(()=>({id:H(t).technique.id,name:`${H(t).technique.attackId} ${H(t).technique.name}`}));$(r,{get node(){return H(e)}})}var i=L(R(r,2));E(n),z(e=>G(i,`${H(t).codedBy?`coded by ${H(t).codedBy}`:`coder not recorded`}${e??``}`),[()=>H(t).fit?`, fit ${Q(H(t).fit)}`:``]),W(e,n)}),E(n),W(e,n),A()}var Ys=864e5,Xs=e=>Date.parse(e+`T00:00:00Z`)/Ys;function Zs(e,t=8){let n=e.flatMap(e=>[e?.earliest,e?.latest]).filter(e=>e!=null);if(n.length===0)return null;let r=n.map(Xs),i=Math.min(...r),a=Math.max(60,Math.max(...r)-i+1),o=i-a*.04,s=e=>(e-o)/(a*1.08);return{place(e){return!e.earliest&&!e.latest?null:{from:e.earliest?s(Xs(e.earliest)):0,to:e.latest?s(Xs(e.latest)+1):1,openStart:!e.earliest,openEnd:!e.latest}},ticks:Qs(o,o+a*1.08,t).map(e=>({at:s(Xs(e.iso)),label:e.label}))}}function Qs(e,t,n){let r=new Date(e*Ys),i=(t-e)/30.4,a=[1,3,6,12,24,60,120,240,600,1200].find(e=>i/e<=n)??2400,o=[],s=Math.ceil((r.getUTCFullYear()*12+r.getUTCMonth()+1)/a)*a;for(;;s+=a){let e=new Date(Date.UTC(Math.floor(s/12),s%12,1)).toISOString().slice(0,10);if(Xs(e)>t)return o;o.push({iso:e,label:a<12?e.slice(0,7):e.slice(0,4)})}}var $s=U(`<span class="svelte-1qizkn4"> </span>`),ec=U(`<li class="svelte-1qizkn4"><div class="words svelte-1qizkn4"><span><bdi> </bdi></span> <span class="muted small"> </span></div> <div class="line svelte-1qizkn4" aria-hidden="true"><span></span></div></li>`),tc=U(`<div class="axis svelte-1qizkn4"><div class="ticks svelte-1qizkn4" aria-hidden="true"></div> <ol class="plain"></ol></div>`),nc=U(`<p class="small muted"> </p>`),rc=U(`<!> <!>`,1);function ic(e,t){k(t,!0);let n=j(()=>t.rows.filter(e=>e.date?.earliest||e.date?.latest)),r=j(()=>Zs(H(n).map(e=>e.date))),i=e=>`${(e*100).toFixed(3)}%`;var a=rc(),o=I(a),s=e=>{var a=tc(),o=F(a);q(o,21,()=>H(r).ticks,e=>e.at,(e,t)=>{var n=$s();let r;var a=L(n,!0);z(e=>{r=wi(n,``,r,{left:e}),G(a,H(t).label)},[()=>i(H(t).at)]),W(e,n)}),E(o);var s=R(o,2);q(s,21,()=>H(n),ii,(e,t)=>{let n=j(()=>H(r).place(H(t).date));var a=ec(),o=F(a),s=F(o),c=L(F(s),!0);E(s);var l=L(R(s,2));E(o);var u=R(o,2),d=F(u);let f,p;E(u),E(a),z((e,r,i)=>{G(c,H(t).label),G(l,`${H(t).alleged?`alleged: `:``}${e??``}${H(t).note?`, ${H(t).note}`:``}`),f=Si(d,1,`span svelte-1qizkn4`,null,f,{claim:H(t).alleged,dot:H(t).date.earliest===H(t).date.latest,"open-start":H(n).openStart,"open-end":H(n).openEnd}),p=wi(d,``,p,{left:r,width:i})},[()=>Xa(H(t).date),()=>i(H(n).from),()=>i(H(n).to-H(n).from)]),W(e,a)}),E(s),E(a),z(()=>J(s,`aria-label`,t.label)),W(e,a)};K(o,e=>{H(r)&&e(s)});var c=R(o,2),l=e=>{var r=nc(),i=L(r);z(e=>G(i,`Not dated: ${e??``}`),[()=>t.rows.filter(e=>!H(n).includes(e)).map(e=>e.label).join(`; `)]),W(e,r)};K(c,e=>{H(n).length<t.rows.length&&e(l)}),W(e,a),A()}var ac=U(`<h3><!></h3>`),oc=U(`<span class="chip"> </span>`),sc=U(`<p>Said to be aimed at <!></p>`),cc=U(`<!> <!>`,1),lc=U(`<li><!> <span class="muted small"> </span></li>`),uc=U(`<!> <ul><!> <!></ul>`,1),dc=U(`<div class="card alleged"><p class="mark">alleged operation</p> <!> <p class="chips"></p> <!></div> <!> <!> <!>`,1);function fc(e,t){k(t,!0);let n=ta(t,`around`,19,()=>[]),r=ta(t,`titled`,3,!0),i=j(()=>r()?`h3`:`h2`),a=j(()=>[...t.operation.phases.length===0?[{label:`Start of the operation`,date:t.operation.start,alleged:!0}]:[],...t.operation.phases.length===0&&t.operation.end?[{label:`End of the operation`,date:t.operation.end,alleged:!0}]:[],...t.operation.phases.map(e=>({label:e.activity,date:e.when,alleged:!0,note:`said to have ${o(e.outcome)}`})),...n()]);function o(e){return{SUCCEEDED:`succeeded`,ATTEMPTED:`been attempted`,LAUNCHED:`been launched`,FOILED:`been foiled`}[e]??`had an outcome that is not told`}let s=j(()=>[...t.operation.techniques,...t.operation.phases.flatMap(e=>e.techniques)].filter((e,t,n)=>n.findIndex(t=>t.technique.id===e.technique.id&&t.codedBy===e.codedBy)===t));var c=dc(),l=I(c),u=R(F(l),2),d=e=>{var n=ac(),r=F(n);{let e=j(()=>({id:t.operation.id,name:t.operation.name}));$(r,{get node(){return H(e)}})}E(n),W(e,n)};K(u,e=>{r()&&e(d)});var f=R(u,2);q(f,20,()=>t.operation.types,e=>e,(e,t)=>{var n=oc(),r=L(n,!0);z(e=>G(r,e),[()=>Q(t)]),W(e,n)}),E(f);var p=R(f,2),m=e=>{var n=sc();Go(R(F(n)),{get nodes(){return t.operation.targets}}),E(n),W(e,n)};K(p,e=>{t.operation.targets.length>0&&e(m)}),E(l);var h=R(l,2),g=e=>{var t=cc(),n=I(t);hi(n,()=>H(i),!1,(e,t)=>{W(t,Br(`In time`))}),ic(R(n,2),{get rows(){return H(a)},label:`What is alleged to have happened when, and what was said about it`}),W(e,t)};K(h,e=>{H(a).length>0&&e(g)});var _=R(h,2),v=e=>{var t=cc(),n=I(t);hi(n,()=>H(i),!1,(e,t)=>{W(t,Br(`Techniques alleged`))}),Js(R(n,2),{get uses(){return H(s)}}),W(e,t)};K(_,e=>{H(s).length>0&&e(v)});var y=R(_,2),b=e=>{var n=uc(),r=I(n);hi(r,()=>H(i),!1,(e,t)=>{W(t,Br(`Means alleged`))});var a=R(r,2),o=F(a);q(o,17,()=>t.operation.capabilities,e=>e.id,(e,t)=>{var n=lc(),r=F(n);{let e=j(()=>({id:H(t).id,name:H(t).name??`unnamed ${Q(H(t).kind)}`}));$(r,{get node(){return H(e)}})}var i=L(R(r,2));E(n),z((e,n)=>G(i,`${e??``}${n??``}${H(t).namedComponents==null?``:`, ${H(t).namedComponents} of them named`}`),[()=>Q(H(t).kind),()=>H(t).componentCount==null?``:`, said to have ${qa(H(t).componentCount,`component`)}`]),W(e,n)}),q(R(o,2),17,()=>t.operation.infrastructure,e=>e.id,(e,t)=>{var n=lc(),r=F(n);{let e=j(()=>({id:H(t).id,name:Ka(H(t).kind)}));$(r,{get node(){return H(e)}})}var i=L(R(r,2),!0);E(n),z(e=>G(i,e),[()=>[H(t).count==null?``:qa(H(t).count,`address`,`addresses`),H(t).role,H(t).regions.join(`, `)].filter(Boolean).join(`, `)]),W(e,n)}),E(a),W(e,n)};K(y,e=>{t.operation.capabilities.length+t.operation.infrastructure.length>0&&e(b)}),W(e,c),A()}var pc=U(`<p class="muted small">No record of another source: this entry was coded for this database.</p>`),mc=U(`<bdi> </bdi>`),hc=U(`<li class="small"><!>, record <!> <span class="muted"> </span></li>`),gc=U(`<!> <ul class="plain"></ul>`,1);function _c(e,t){k(t,!0);var n=gc(),r=I(n),i=e=>{W(e,pc())};K(r,e=>{t.records.length===0&&e(i)});var a=R(r,2);q(a,21,()=>t.records,ii,(e,t)=>{var n=hc(),r=F(n);{let e=j(()=>({id:H(t).dataset.id,name:`${H(t).dataset.name} ${H(t).dataset.version}`}));$(r,{get node(){return H(e)}})}var i=R(r,2);Vo(i,{get to(){return H(t).url},children:(e,n)=>{var r=mc(),i=L(r,!0);z(()=>G(i,H(t).recordId)),W(e,r)},$$slots:{default:!0}});var a=L(R(i,2));E(n),z(()=>G(a,`(${H(t).licence??``})`)),W(e,n)}),E(a),W(e,n),A()}var vc=U(`<span class="chip"><span aria-hidden="true">⚠</span> </span>`),yc=U(`<span class="muted"> <!>)</span>`),bc=U(`<span class="muted">on behalf of <!></span>`),xc=U(`<div><!><!> <!> <span class="muted small"> </span></div>`),Sc=U(`<div><!><!> <span class="muted small"> </span></div>`),Cc=U(`<div><!></div>`),wc=U(`<span class="muted">no operation is named</span>`),Tc=U(`to <!>`,1),Ec=U(`<span class="muted small"> </span>`),Dc=U(`<div><!> <!> <!></div>`),Oc=U(`<span class="muted">not told</span>`),kc=U(`<dt>How sure it claims to be</dt> <dd><q> </q> <span class="muted"> </span></dd>`,1),Ac=U(` <!>`,1),jc=U(`<blockquote dir="auto"> <footer class="small muted"> <!></footer></blockquote>`),Mc=U(`, <!>`,1),Nc=U(`<li><bdi> </bdi> <span class="muted small"> <!></span></li>`),Pc=U(`<details><summary> </summary> <ul></ul></details>`),Fc=U(`<li>Replaced by <!> (<!>)</li>`),Ic=U(`<li>Replaces <!> (<!>)</li>`),Lc=U(`<li>Taken back, wholly or in part, in <!></li>`),Rc=U(`<section aria-labelledby="later"><h2 id="later">What its makers said before and after</h2> <ul><!> <!> <!></ul></section>`),zc=U(`<span class="small">after <!> </span>`),Bc=U(`<li><!>: <!><!></li>`),Vc=U(`<h3>How it came there</h3> <ol></ol>`,1),Hc=U(`<p class="small muted"> </p>`),Uc=U(`<p>No answer is recorded. <!></p>`),Wc=U(`<!> <!> <!>`,1),Gc=U(`<p class="muted">No operation is described.</p>`),Kc=U(`<em>this one</em>`),qc=U(`<a><bdi> </bdi></a>`),Jc=U(`<tr><th scope="row"><!></th><td><!></td><td><!></td><td><!></td><td><!></td><td> </td></tr>`),Yc=U(`<section aria-labelledby="accounts"><h2 id="accounts">Other accounts of the same incident</h2> <p class="small muted">They may agree or conflict; none is preferred.<!></p> <div class="scroll" role="region" aria-label="Accounts side by side" tabindex="0"><table><thead><tr><th scope="col">Account</th><th scope="col">Who says it</th><th scope="col">Who is blamed</th><th scope="col">Said</th><th scope="col">Verification</th><th scope="col">Evidence</th></tr></thead><tbody></tbody></table></div></section>`),Xc=U(`<li><bdi> </bdi> <span class="muted small"> <!> under <!> </span></li>`),Zc=U(`<section aria-labelledby="readers"><h2 id="readers">What readers commented</h2> <p class="small muted"> </p> <ul></ul></section>`),Qc=U(`<li><!></li>`),$c=U(`<p>Set in the wider dispute: <!></p>`),el=U(`Report an error in this record<span class="visually-hidden">(opens the project's tracker in a new window)</span>`,1),tl=U(`<!> <p class="mark">accusation · alleged, not established</p> <h1><bdi> </bdi></h1> <p class="tools"><!> <!> <a class="button">Show in the graph</a></p> <section class="card alleged" aria-label="The claim"><dl><dt>Who accuses</dt> <dd></dd> <dt>Whom</dt> <dd></dd> <dt>Of what</dt> <dd></dd> <dt>Against whom</dt> <dd><!></dd> <dt>When it was said</dt> <dd><!> <span class="muted small"> </span></dd> <dt>When it is alleged to have happened</dt> <dd></dd> <dt>How it was said</dt> <dd> </dd> <!> <dt>Counts for</dt> <dd><!> <span class="muted">against</span> <!></dd></dl> <!> <!></section> <!> <section aria-labelledby="verification"><h2 id="verification">Verification: <span aria-hidden="true"> </span> </h2> <p> </p> <p class="small muted"> <a>The rule</a></p> <!> <!> <!></section> <section aria-labelledby="evidence"><h2 id="evidence">Evidence the accuser offers</h2> <!></section> <section aria-labelledby="answers"><h2 id="answers">What was answered</h2> <!></section> <section aria-labelledby="operation"><h2 id="operation">What is alleged to have been done</h2> <!></section> <!> <!> <section aria-labelledby="sources"><h2 id="sources">Sources</h2> <ul></ul> <!> <!> <h3>Where this entry comes from</h3> <!> <p class="small muted"> <a>Its revisions</a></p></section> <section aria-labelledby="cite"><h2 id="cite">Cite, take away, correct</h2> <!> <!> <p class="small"><!></p></section>`,1);function nl(e,t){k(t,!0);let n=j(()=>`accusation:`+Y.place.key),r={LEAD:``,JOINT:`jointly`,ENDORSER:`endorses it`,ALIGNS:`aligns itself, not counted`,ACKNOWLEDGES:`takes note, not counted`},i=e=>[{label:`The accusation is made`,date:e.stated,alleged:!1},...e.responses.map(e=>({label:`Answer: ${e.kinds.map(Q).join(`, `)}, by ${e.by.map(e=>e.name).join(`, `)}`,date:e.on,alleged:!1})),...e.verification.assessments.map(e=>({label:`Assessment by ${e.by.map(e=>e.name).join(`, `)}: ${Q(e.verdict)}`,date:e.on,alleged:!1}))],a=e=>[...e.sameIncidentAs,...e.jointWith.filter(t=>!e.sameIncidentAs.some(e=>e.id===t.id))],o=e=>[e.likelihood?`likelihood ${Q(e.likelihood)}`:``,e.confidence?`${Q(e.confidence)} confidence`:``,e.scale&&e.scale!==`OTHER`?`on the scale of ${Q(e.scale)}`:``].filter(Boolean).join(`, `);{let t=(e,t)=>{let s=()=>(t?.()).accusation;var c=Vr(),l=I(c),u=e=>{Gs(e,{get id(){return H(n)},what:`accusation`})},d=e=>{var t=tl(),n=I(t);Po(n,{get text(){return s().summary}});var c=R(n,4),l=L(F(c),!0);E(c);var u=R(c,2),d=F(u);qo(d,{get status(){return s().verification.status}});var f=R(d,2),p=e=>{var t=vc(),n=R(F(t));E(t),z(e=>G(n,`${e??``} by its maker`),[()=>Q(s().currency)]),W(e,t)};K(f,e=>{s().currency!==`CURRENT`&&e(p)});var m=R(f,2);E(u);var h=R(u,2),g=F(h),_=R(F(g),2);q(_,21,()=>s().accusers,e=>e.party.id,(e,t)=>{var n=xc(),i=F(n);$(i,{get node(){return H(t).party}});var a=R(i),o=e=>{var n=yc(),r=F(n);r.nodeValue=` (`,$(R(r),{get node(){return H(t).party.country}}),D(),E(n),W(e,n)};K(a,e=>{H(t).party.country&&H(t).party.country.id!==H(t).party.id&&e(o)});var s=R(a,2),c=e=>{var n=bc();$(R(F(n)),{get node(){return H(t).onBehalfOf}}),E(n),W(e,n)};K(s,e=>{H(t).onBehalfOf&&e(c)});var l=L(R(s,2),!0);E(n),z(e=>G(l,e),[()=>[r[H(t).role]??``,H(t).standing===`UNKNOWN`?``:`as ${Q(H(t).standing)}`].filter(Boolean).join(`, `)]),W(e,n)}),E(_);var v=R(_,4);q(v,21,()=>s().accused,e=>e.party.id,(e,t)=>{var n=Sc(),r=F(n);$(r,{get node(){return H(t).party}});var i=R(r),a=e=>{var n=yc(),r=F(n);r.nodeValue=` (`,$(R(r),{get node(){return H(t).party.country}}),D(),E(n),W(e,n)};K(i,e=>{H(t).party.country&&H(t).party.country.id!==H(t).party.id&&e(a)});var o=L(R(i,2));E(n),z((e,t,n)=>G(o,`as alleged ${e??``}, blamed as ${t??``}; tie to a state: ${n??``}`),[()=>Q(H(t).role),()=>Q(H(t).level),()=>Q(H(t).nexus)]),W(e,n)}),E(v);var y=R(v,4);q(y,21,()=>s().operations,e=>e.id,(e,t)=>{var n=Cc();$(F(n),{get node(){return H(t)}}),E(n),W(e,n)},e=>{W(e,wc())}),E(y);var b=R(y,4);Go(F(b),{get nodes(){return s().targets},none:`no target is named`}),E(b);var x=R(b,4),S=F(x);Yo(S,{get date(){return s().stated}});var ee=L(R(S,2),!0);E(x);var C=R(x,4);q(C,21,()=>s().operations,e=>e.id,(e,t)=>{var n=Dc(),r=F(n);Yo(r,{get date(){return H(t).start}});var i=R(r,2),a=e=>{var n=Tc();Yo(R(I(n)),{get date(){return H(t).end}}),W(e,n)};K(i,e=>{H(t).end&&e(a)});var o=R(i,2),s=e=>{var n=Ec(),r=L(n);z(e=>G(r,`start ${e??``}`),[()=>$a(H(t).start)]),W(e,n)};K(o,e=>{H(t).start&&e(s)}),E(n),W(e,n)},e=>{W(e,Oc())}),E(C);var te=R(C,4),ne=L(te),re=R(te,2),ie=e=>{var t=kc(),n=R(I(t),2),r=F(n),i=L(r,!0),a=L(R(r,2),!0);E(n),z(e=>{J(r,`lang`,s().statedCertainty.language),G(i,s().statedCertainty.words),G(a,e)},[()=>o(s().statedCertainty)]),W(e,t)};K(re,e=>{s().statedCertainty&&e(ie)});var ae=R(re,4),oe=F(ae);Go(oe,{get nodes(){return s().accuserCountries},none:`no country`}),Go(R(oe,4),{get nodes(){return s().accusedCountries},none:`no country`}),E(ae),E(g);var se=R(g,2);q(se,17,()=>s().quotes,ii,(e,t)=>{var n=jc(),r=F(n),i=R(r),a=F(i,!0),o=R(a),s=e=>{var n=Ac(),r=I(n,!0),i=R(r);{let e=j(()=>({id:H(t).publication.id,name:eo(H(t).publication)}));$(i,{get node(){return H(e)}})}z(()=>G(r,H(t).translationOf?`, `:``)),W(e,n)};K(o,e=>{H(t).publication&&e(s)}),E(i),E(n),z(()=>{J(n,`lang`,H(t).language),G(r,`“${H(t).text??``}” `),G(a,H(t).translationOf?`translated from ${H(t).translationOf}`:``),n.dir=n.dir}),W(e,n)});var ce=R(se,2),le=e=>{var t=Pc(),n=F(t),r=L(n),i=R(n,2);q(i,21,()=>s().claims,e=>e.id,(e,t)=>{var n=Nc(),r=F(n),i=L(r,!0),a=R(r,2),o=F(a),s=R(o),c=e=>{var n=Mc();Yo(R(I(n)),{get date(){return H(t).when}}),W(e,n)};K(s,e=>{H(t).when&&e(c)}),E(a),E(n),z(e=>{G(i,H(t).text),G(o,`${H(t).polarity===`ASSERTS`?`asserted`:H(t).polarity===`DENIES`?`denied`:`questioned`}: ${e??``}`)},[()=>Q(H(t).kind)]),W(e,n)}),E(i),E(t),z(e=>G(r,`${e??``} of the statement`),[()=>qa(s().claims.length,`single assertion`)]),W(e,t)};K(ce,e=>{s().claims.length>0&&e(le)}),E(h);var ue=R(h,2),de=e=>{var t=Rc(),n=R(F(t),2),r=F(n);q(r,17,()=>s().supersededBy,e=>e.id,(e,t)=>{var n=Fc(),r=R(F(n));{let e=j(()=>({id:H(t).id,name:H(t).summary}));$(r,{get node(){return H(e)}})}Yo(R(r,2),{get date(){return H(t).stated}}),D(),E(n),W(e,n)});var i=R(r,2);q(i,17,()=>s().supersedes,e=>e.id,(e,t)=>{var n=Ic(),r=R(F(n));{let e=j(()=>({id:H(t).id,name:H(t).summary}));$(r,{get node(){return H(e)}})}Yo(R(r,2),{get date(){return H(t).stated}}),D(),E(n),W(e,n)}),q(R(i,2),17,()=>s().withdrawnBy,e=>e.id,(e,t)=>{var n=Lc();is(R(F(n)),{get publication(){return H(t)}}),E(n),W(e,n)}),E(n),E(t),W(e,t)};K(ue,e=>{s().supersededBy.length+s().supersedes.length+s().withdrawnBy.length>0&&e(de)});var fe=R(ue,2),pe=F(fe),me=R(F(pe)),he=L(me,!0),ge=R(me);E(pe);var _e=R(pe,2),ve=L(_e,!0),ye=R(_e,2),be=F(ye),xe=R(be);E(ye);var Se=R(ye,2),Ce=e=>{var t=Vc(),n=R(I(t),2);q(n,21,()=>s().verification.history,ii,(e,t)=>{var n=Bc(),r=F(n);Yo(r,{get date(){return H(t).on}});var i=R(r,2);qo(i,{get status(){return H(t).status}});var a=R(i),o=e=>{var n=zc(),r=R(F(n));Go(r,{get nodes(){return H(t).because.by}});var i=R(r);E(n),z(e=>G(i,` judged it ${e??``}`),[()=>Q(H(t).because.verdict)]),W(e,n)};K(a,e=>{H(t).because&&e(o)}),E(n),W(e,n)}),E(n),W(e,t)};K(Se,e=>{s().verification.history.length>1&&e(Ce)});var we=R(Se,2);q(we,17,()=>s().verification.assessments,e=>e.id,(e,t)=>{Ds(e,{get assessment(){return H(t)}})});var Te=R(we,2),Ee=e=>{var t=Hc(),n=L(t);z(()=>G(n,`${s().assessmentCount-s().verification.assessments.length} more are held.`)),W(e,t)};K(Te,e=>{s().assessmentCount>s().verification.assessments.length&&e(Ee)}),E(fe);var w=R(fe,2);Hs(R(F(w),2),{get evidence(){return s().evidence},get verification(){return s().verification}}),E(w);var De=R(w,2),T=R(F(De),2),Oe=e=>{var t=Uc(),n=R(F(t)),r=e=>{var t=Br();z(e=>G(t,`Answers were looked for up to ${e??``}.`),[()=>Ya(s().responsesSearchedUntil)]),W(e,t)},i=e=>{W(e,Br(`Nobody is recorded
							to have looked for one, so there may be some.`))};K(n,e=>{s().responsesSearchedUntil?e(r):e(i,-1)}),E(t),W(e,t)},ke=e=>{var t=Wc(),n=I(t);q(n,17,()=>s().responses,e=>e.id,(e,t)=>{ls(e,{get answer(){return H(t)}})});var r=R(n,2),i=e=>{var t=Hc(),n=L(t);z(()=>G(n,`The first ${s().responses.length??``} of ${s().responseCount??``} are shown.`)),W(e,t)};K(r,e=>{s().responseCount>s().responses.length&&e(i)});var a=R(r,2),o=e=>{var t=Hc(),n=L(t);z(e=>G(n,`Answers were looked for up to ${e??``}.`),[()=>Ya(s().responsesSearchedUntil)]),W(e,t)};K(a,e=>{s().responsesSearchedUntil&&e(o)}),W(e,t)};K(T,e=>{s().responses.length===0?e(Oe):e(ke,-1)}),E(De);var Ae=R(De,2);q(R(F(Ae),2),19,()=>s().operations,e=>e.id,(e,t,n)=>{{let r=j(()=>H(n)===0?i(s()):[]);fc(e,{get operation(){return H(t)},get around(){return H(r)}})}},e=>{W(e,Gc())}),E(Ae);var je=R(Ae,2),Me=e=>{var t=Yc(),n=R(F(t),2),r=R(F(n)),i=e=>{var t=Br();t.nodeValue=` The
							newest 20 of a sort are shown.`,W(e,t)};K(r,e=>{(s().sameIncidentAs.length===20||s().jointWith.length===20)&&e(i)}),E(n);var o=R(n,2),c=F(o),l=R(F(c));q(l,21,()=>[{...s(),self:!0},...a(s()).map(e=>({...e,self:!1}))],e=>e.id,(e,t)=>{var n=Jc(),r=F(n),i=F(r),a=e=>{W(e,Kc())},o=e=>{var n=qc(),r=L(F(n),!0);E(n),z(e=>{J(n,`href`,e),G(r,H(t).summary)},[()=>ma(H(t).id)]),W(e,n)};K(i,e=>{H(t).self?e(a):e(o,-1)}),E(r);var s=R(r),c=F(s);{let e=j(()=>H(t).accusers.map(e=>e.party));Go(c,{get nodes(){return H(e)}})}E(s);var l=R(s),u=F(l);{let e=j(()=>H(t).accused.map(e=>e.party));Go(u,{get nodes(){return H(e)}})}E(l);var d=R(l);Yo(F(d),{get date(){return H(t).stated}}),E(d);var f=R(d);qo(F(f),{get status(){return H(t).verification.status}}),E(f);var p=L(R(f),!0);E(n),z(e=>G(p,e),[()=>Q(H(t).verification.disclosure)]),W(e,n)}),E(l),E(c),E(o),E(t),W(e,t)},Ne=j(()=>a(s()).length>0);K(je,e=>{H(Ne)&&e(Me)});var Pe=R(je,2),Fe=e=>{var t=Zc(),n=R(F(t),2),r=L(n),i=R(n,2);q(i,21,()=>s().reactions.nodes,e=>e.id,(e,t)=>{var n=Xc(),r=F(n),i=L(r,!0),a=R(r,2),o=F(a),s=R(o);$(s,{get node(){return H(t).by}});var c=R(s,2);{let e=j(()=>({id:H(t).publication.id,name:eo(H(t).publication)}));$(c,{get node(){return H(e)}})}var l=R(c);E(a),E(n),z((e,n)=>{G(i,H(t).summary),G(o,`${e??``} it${n??``}; `),G(l,`, coded by ${H(t).codedBy??``}`)},[()=>Ka(Q(H(t).stance)),()=>H(t).reasons.length>0?`: ${H(t).reasons.map(Q).join(`, `)}`:``]),W(e,n)}),E(i),E(t),z(()=>G(r,`Opinions of readers; they never count for verification. ${s().reactions.totalCount>s().reactions.nodes.length?`${s().reactions.nodes.length} of ${s().reactions.totalCount} are shown.`:``}`)),W(e,t)};K(Pe,e=>{s().reactions.totalCount>0&&e(Fe)});var Ie=R(Pe,2),Le=R(F(Ie),2);q(Le,21,()=>s().publications,e=>e.id,(e,t)=>{var n=Qc();is(F(n),{get publication(){return H(t)}}),E(n),W(e,n)}),E(Le);var Re=R(Le,2),ze=e=>{var t=Hc(),n=L(t);z(()=>G(n,`${s().publicationCount-s().publications.length} more are held.`)),W(e,t)};K(Re,e=>{s().publicationCount>s().publications.length&&e(ze)});var Be=R(Re,2),Ve=e=>{var t=$c();Go(R(F(t)),{get nodes(){return s().contextIssues}}),E(t),W(e,t)};K(Be,e=>{s().contextIssues.length>0&&e(Ve)});var He=R(Be,4);_c(He,{get records(){return s().provenance}});var Ue=R(He,2),We=F(Ue),Ge=R(We);E(Ue),E(Ie);var Ke=R(Ie,2),qe=R(F(Ke),2);ks(qe,{get text(){return s().citation},label:`the citation`});var Je=R(qe,2);{let e=j(()=>({ids:[s().id]}));Fs(Je,{get where(){return H(e)}})}var O=R(Je,2),Ye=F(O);{let e=j(()=>zo(s().id,s().summary,location.href));Vo(Ye,{get to(){return H(e)},children:(e,t)=>{D();var n=el();D(),W(e,n)},$$slots:{default:!0}})}E(O),E(Ke),z((e,t,n,r,i,a,o,c,u)=>{G(l,s().summary),J(m,`href`,e),G(ee,t),G(ne,`${n??``}; ${r??``}${s().sourcing===`ON_RECORD`?``:`, so it counts for no country`}; ${s().byGovernment?`a government stands behind it`:`no government stands behind it`}${s().joint?`; a joint statement`:``}`),G(he,to[s().verification.status]),G(ge,` ${i??``}`),G(ve,s().verification.explanation),G(be,`${a??``} that count${s().verification.qualifyingAssessments===1?`s`:``}, ${s().verification.otherAssessments??``} that do not. `),J(xe,`href`,o),G(We,`In this database since ${c??``}. `),J(Ge,`href`,u)},[()=>X(`graph`,``,{focus:s().id}),()=>$a(s().stated),()=>s().forms.map(Q).join(`, `),()=>Q(s().sourcing),()=>Q(s().verification.status),()=>qa(s().verification.qualifyingAssessments,`assessment`),()=>X(`about`)+`#verification`,()=>Ya(s().recordedAt.slice(0,10)),()=>X(`record`,s().id)]),W(e,t)};K(l,e=>{s()?e(d,-1):e(u)}),W(e,c)},s=j(()=>({id:H(n),asOf:Y.asOf}));xs(e,{get question(){return va},get variables(){return H(s)},what:`this accusation`,alone:!0,children:t,$$slots:{default:!0}})}A()}var rl=/^[A-Z]{2}$/,il=/^[A-Z_]+$/,al=(e,t)=>({label:e,filter:e=>il.test(e)?t(e):null}),ol=(e,t)=>({label:e,filter:e=>mo(e)?t([e]):null}),sl={text:{label:`Words`,filter:e=>({text:e})},accuser:{label:`Accuser`,filter:e=>rl.test(e)?{accuserCountry:{eq:e}}:null},accused:{label:`Accused`,filter:e=>rl.test(e)?{accusedCountry:{eq:e}}:null},year:{label:`Year`,filter:e=>/^\d{4}$/.test(e)?{stated:{from:`${e}-01-01`,to:`${e}-12-31`,match:`POSSIBLY`}}:null},verification:al(`Verification`,e=>({verification:{eq:e}})),disclosure:al(`Evidence`,e=>({disclosure:{eq:e}})),form:al(`Form`,e=>({forms:{hasAny:[e]}})),response:al(`Answer`,e=>({responses:{some:{kinds:{hasAny:[e]}}}})),party:ol(`Party`,e=>({or:[{accuser:{ids:e}},{accused:{ids:e}}]})),operation:ol(`Operation`,e=>({operation:{ids:e}})),publication:ol(`Publication`,e=>({publications:{some:{ids:e}}})),unanswered:{label:`Answer`,filter:e=>e===`yes`?{responses:{count:{is:{eq:0}}}}:null}};function cl(e){let t=[],n=[],r=[];for(let i of Object.keys(sl)){let a=e.get(i)?.trim();if(!a)continue;let o=sl[i].filter(a);o?(t.push([i,a]),r.push(o)):n.push([i,a])}return{where:r.length>1?{and:r}:r[0],set:t,bad:n}}var ll=U(`<div class="loading coming svelte-1ho2mim"><span class="visually-hidden">Counting</span><span class="bar" aria-hidden="true"></span></div>`),ul=U(`<div><!></div>`);function dl(e,t){var n=ul();let r,i;var a=F(n),o=e=>{var n=Vr();pi(I(n),()=>t.children,()=>t.data),W(e,n)},s=e=>{W(e,ll())};K(a,e=>{t.data?e(o):t.waiting&&e(s,1)}),E(n),z(()=>{r=Si(n,1,`answer`,null,r,{stale:t.waiting&&t.data}),J(n,`aria-busy`,t.waiting),i=wi(n,``,i,{"min-height":t.waiting&&!t.data?t.room:null})}),W(e,n)}var fl=U(`<button type="button" class="chip"> <bdi> </bdi> <span aria-hidden="true">×</span><span class="visually-hidden">, remove</span></button>`),pl=U(`<p class="chips" role="group" aria-label="Conditions set"></p>`),ml=U(`<div class="notice bad" role="alert"><p>“<bdi> </bdi> </p></div>`),hl=U(`<p role="status"><strong> </strong> </p>`),gl=U(`<li><button type="button" class="facet svelte-112mty3"><bdi> </bdi> <span class="count svelte-112mty3"> </span></button></li>`),_l=U(`<h2 class="small svelte-112mty3"> </h2> <ul class="plain"></ul>`,1),vl=U(`<button type="button">Take all conditions away</button>`),yl=U(`<p>No accusation is of this kind. <!></p>`),bl=U(`<!> <nav class="tools" aria-label="Pages"><button type="button">Newer</button> <button type="button">Older</button></nav> <!> <p class="small"><a data-leave="">Feed of accusations of this kind and their answers</a></p>`,1),xl=U(`<!> <div class="columns svelte-112mty3"><details class="facets svelte-112mty3"><summary class="svelte-112mty3">Narrow down</summary> <!></details> <div class="svelte-112mty3"><!></div></div>`,1),Sl=U(`<!> <h1>Accusations</h1> <form class="tools svelte-112mty3"><input type="search" name="text" maxlength="200" placeholder="Words of the summary" aria-label="Words of the summary" class="svelte-112mty3"/> <button type="submit">Find</button> <button type="button" class="svelte-112mty3">Without a recorded answer</button></form> <!> <!> <!>`,1);function Cl(e,t){k(t,!0);let n=j(()=>cl(Y.place.params)),r=j(()=>H(n).where??null),i=j(()=>Y.place.params.get(`after`)),a=j(()=>Y.place.params.get(`before`)),o=j(()=>H(a)?{last:20,before:H(a)}:{first:20,after:H(i)}),s=e=>[{name:`accuser`,heading:`Accuser`,values:e.accuserCountries.map(e=>({value:e.country.code,label:e.country.name,count:e.count}))},{name:`accused`,heading:`Accused`,values:e.accusedCountries.map(e=>({value:e.country.code,label:e.country.name,count:e.count}))},{name:`verification`,heading:`Verification`,values:e.verification.map(e=>({value:e.status,label:`${to[e.status]} ${Q(e.status)}`,count:e.count}))},{name:`disclosure`,heading:`Evidence`,values:e.disclosure.map(e=>({value:e.disclosure,label:Q(e.disclosure),count:e.count}))},{name:`response`,heading:`Answer`,values:e.responses.map(e=>({value:e.kind,label:Q(e.kind),count:e.count}))},{name:`form`,heading:`Form`,values:e.forms.map(e=>({value:e.form,label:Q(e.form),count:e.count}))},{name:`year`,heading:`Year`,values:[...e.years].reverse().map(e=>({value:String(e.year),label:String(e.year),count:e.count}))}],c=new Intl.DisplayNames(`en`,{type:`region`,fallback:`code`});function l(e,t){return e===`unanswered`?`none recorded`:/^[A-Z]{2}$/.test(t)?c.of(t)??t:/^[A-Z_]{3,}$/.test(t)?Q(t):t}let u=j(()=>Y.place.params.get(`text`)??``);function f(e){e.preventDefault(),ga({text:String(new FormData(e.currentTarget).get(`text`)??``).trim()})}var p=Sl(),m=I(p);Po(m,{text:`Accusations`});var h=R(m,4),_=F(h);Ii(_);var v=R(_,4);E(h);var y=R(h,2),b=e=>{var t=pl();q(t,21,()=>H(n).set,([e,t])=>e,(e,t)=>{var n=j(()=>g(H(t),2));let r=()=>H(n)[0],i=()=>H(n)[1];var a=fl(),o=F(a),s=L(R(o),!0);D(3),E(a),z(e=>{G(o,`${sl[r()].label??``}: `),G(s,e)},[()=>l(r(),i())]),kr(`click`,a,()=>ga({[r()]:null})),W(e,a)}),E(t),W(e,t)};K(y,e=>{H(n).set.length>0&&e(b)});var x=R(y,2);q(x,17,()=>H(n).bad,([e,t])=>e,(e,t)=>{var n=j(()=>g(H(t),2));let r=()=>H(n)[0],i=()=>H(n)[1];var a=ml(),o=F(a),s=R(F(o)),c=L(s,!0),l=R(s);E(o),E(a),z(()=>{G(c,i()),G(l,`” in the address is no value of ${r()??``}, so it is not asked for.`)}),W(e,a)});var S=R(x,2);{let e=(e,t=d,i=d)=>{var a=xl(),c=I(a);dl(c,{get data(){return t()},get waiting(){return i()},room:`1.7rem`,children:(e,t)=>{let r=()=>(t?.()).accusations;var i=hl(),a=F(i),o=L(a,!0),s=R(a);E(i),z(e=>{G(o,e),G(s,`${Y.asOf?` known by that day`:``}${H(n).set.length>0?` of this kind`:``}`)},[()=>qa(r().totalCount,`accusation`)]),W(e,i)},$$slots:{default:!0}});var l=R(c,2),u=F(l);u.open=innerWidth>=960,dl(R(F(u),2),{get data(){return t()},get waiting(){return i()},room:`60rem`,children:(e,t)=>{let n=()=>(t?.()).accusations;var r=Vr();q(I(r),17,()=>s(n().facets).filter(e=>e.values.length>0),e=>e.name,(e,t)=>{var n=_l(),r=I(n),i=L(r,!0),a=R(r,2);q(a,21,()=>H(t).values,e=>e.value,(e,n)=>{let r=j(()=>Y.place.params.get(H(t).name)===H(n).value);var i=gl(),a=F(i),o=F(a),s=L(o,!0),c=L(R(o,2),!0);E(a),E(i),z(e=>{J(a,`aria-pressed`,H(r)),G(s,H(n).label),G(c,e)},[()=>H(n).count.toLocaleString(`en`)]),kr(`click`,a,()=>ga({[H(t).name]:H(r)?null:H(n).value})),W(e,i)}),E(a),z(()=>G(i,H(t).heading)),W(e,n)}),W(e,r)},$$slots:{default:!0}}),E(u);var f=R(u,2),p=F(f);{let e=(e,t)=>{let r=()=>(t?.()).accusations;var i=bl(),a=I(i);q(a,17,()=>r().nodes,e=>e.id,(e,t)=>{Qo(e,{get accusation(){return H(t)}})},e=>{var t=yl(),r=R(F(t)),i=e=>{var t=vl();kr(`click`,t,()=>ga({...Object.fromEntries(H(n).set.map(([e])=>[e,null]))})),W(e,t)};K(r,e=>{H(n).set.length>0&&e(i)}),E(t),W(e,t)});var o=R(a,2),s=F(o),c=R(s,2);E(o);var l=R(o,2);Fs(l,{get where(){return H(n).where}});var u=L(R(l,2));z(e=>{s.disabled=!r().pageInfo.hasPreviousPage,c.disabled=!r().pageInfo.hasNextPage,J(u,`href`,e)},[()=>Ms(H(n).where)]),kr(`click`,s,()=>(ga({after:null,before:r().pageInfo.startCursor??null}),scrollTo(0,0))),kr(`click`,c,()=>(ga({before:null,after:r().pageInfo.endCursor??null}),scrollTo(0,0))),W(e,i)},t=j(()=>({where:H(r),asOf:Y.asOf,...H(o)}));xs(p,{get question(){return ya},get variables(){return H(t)},what:`the accusations`,children:e,$$slots:{default:!0}})}E(f),E(l),W(e,a)},t=j(()=>({where:H(r),asOf:Y.asOf}));xs(S,{get question(){return ba},get variables(){return H(t)},what:`how many there are`,early:e,$$slots:{early:!0}})}z(e=>{Li(_,H(u)),J(v,`aria-pressed`,e)},[()=>Y.place.params.get(`unanswered`)===`yes`]),Or(`submit`,h,f),kr(`click`,v,()=>ga({unanswered:Y.place.params.get(`unanswered`)?null:`yes`})),W(e,p),A()}Ar([`click`]);var wl=U(`<span aria-hidden="true"> </span> <strong> </strong>`,1),Tl=U(`<a class="chip svelte-g4v1j2"><!></a>`),El=U(`<span class="chip"><!></span>`),Dl=U(`<li><!></li>`),Ol=U(`<li class="muted small">none</li>`),kl=U(`<ul class="chips plain"></ul>`);function Al(e,t){k(t,!0);var n=kl();q(n,21,()=>t.counts,e=>e.status,(e,n)=>{var r=Dl();{let e=e=>{var t=wl(),r=I(t),i=L(r,!0),a=R(r),o=L(R(a),!0);z(e=>{G(i,to[H(n).status]),G(a,`${e??``} `),G(o,H(n).count)},[()=>Q(H(n).status)]),W(e,t)};var i=F(r),a=r=>{var i=Tl(),a=F(i);e(a),E(i),z(e=>J(i,`href`,e),[()=>t.href(H(n).status)]),W(r,i)},o=t=>{var n=El(),r=F(n);e(r),E(n),W(t,n)};K(i,e=>{t.href?e(a):e(o,-1)}),E(r)}W(e,r)},e=>{W(e,Ol())}),E(n),W(e,n),A()}var jl=U(`<span class="muted"> </span>`),Ml=U(`<p class="small muted"> </p>`),Nl=U(`<!> <!>`,1),Pl=U(`<p><span class="muted small"> </span> <a class="button">All of them</a></p>`),Fl=U(`<!> <!> <!>`,1),Il=U(`<p class="muted">None on record.</p>`),Ll=U(`<section><h2> <!></h2> <!></section>`);function Rl(e,t){k(t,!0);let n=ta(t,`waiting`,3,!1);var r=Ll(),i=F(r),a=F(i),o=R(a),s=e=>{var n=jl(),r=L(n);z(e=>G(r,`(${e??``})`),[()=>t.counts.totalCount.toLocaleString(`en`)]),W(e,n)};K(o,e=>{t.counts&&e(s)}),E(i);var c=R(i,2),l=e=>{var r=Fl(),i=I(r);dl(i,{get data(){return t.counts},get waiting(){return n()},room:`6rem`,children:(e,t)=>{let n=()=>(t?.()).facets;var r=Nl(),i=I(r);Al(i,{get counts(){return n().verification}});var a=R(i,2),o=e=>{var t=Ml(),r=L(t);z(e=>G(r,`Answers: ${e??``}`),[()=>n().responses.map(e=>`${Q(e.kind)} ${e.count}`).join(`, `)]),W(e,t)};K(a,e=>{n().responses.length>0&&e(o)}),W(e,r)},$$slots:{default:!0}});var a=R(i,2);q(a,17,()=>t.side.nodes,e=>e.id,(e,t)=>{Qo(e,{get accusation(){return H(t)}})});var o=R(a,2),s=e=>{var n=Pl(),r=F(n),i=L(r),a=R(r,2);E(n),z(()=>{G(i,`The newest ${t.side.nodes.length??``} are shown.`),J(a,`href`,t.all)}),W(e,n)};K(o,e=>{t.counts&&t.counts.totalCount>t.side.nodes.length&&e(s)}),W(e,r)},u=e=>{W(e,Il())};K(c,e=>{t.side.nodes.length>0?e(l):e(u,-1)}),E(r),z(()=>G(a,`${t.heading??``} `)),W(e,r),A()}var zl=(e,t=d,n=d)=>{var r=Vl(),i=R(F(r)),a=e=>{$(e,{get node(){return t()}})},o=e=>{W(e,Br(`a source that is not named`))};K(i,e=>{t()?e(a):e(o,-1)});var s=R(i),c=e=>{var t=Bl(),r=R(I(t));{let e=j(()=>({id:n().dataset.id,name:n().dataset.name}));$(r,{get node(){return H(e)}})}W(e,t)};K(s,e=>{n()&&e(c)}),E(r),W(e,r)},Bl=U(`, <!>`,1),Vl=U(`<span class="muted small">according to <!><!></span>`),Hl=U(` <!>`,1),Ul=U(`, <bdi> </bdi>`,1),Wl=U(`<span class="muted small">used by <!></span>`),Gl=U(`<li><bdi> </bdi> <!></li>`),Kl=U(`<h2>Names</h2> <ul></ul>`,1),ql=U(`<li>Said to work for <!> <!></li>`),Jl=U(`<li>Said to be the same as <!> <!></li>`),Yl=U(`<li>Said to have attacked <!> <!></li>`),Xl=U(`<h2>What is said about it</h2> <div class="card alleged"><p class="mark">claims, none of them established</p> <ul><!> <!> <!></ul></div>`,1),Zl=U(`<p class="muted">None on record.</p>`),Ql=U(`<p class="small muted"> </p>`),$l=U(`<h2> </h2> <!> <!>`,1),eu=U(`<p>Services said to depend on it: <!></p>`),tu=U(`<bdi> </bdi>`),nu=U(`<p class="small">Also known as <!></p>`),ru=U(`<!> <h1><bdi> </bdi></h1> <p> <!><!>. <span class="muted">To be listed says nothing about having done anything.</span></p> <p class="tools"><a class="button">Show in the graph</a></p> <!> <!> <div class="two"><!> <!></div> <h2> </h2> <!> <!> <!> <!> <h2>Where this entry comes from</h2> <!> <!> <!>`,1);function iu(e,t){k(t,!0);let n=j(()=>`actor:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).actor;var i=Vr(),a=I(i),o=e=>{Gs(e,{get id(){return H(n)},what:`actor`})},s=e=>{var t=ru(),n=I(t);Po(n,{get text(){return r().name}});var i=R(n,2),a=L(F(i),!0);E(i);var o=R(i,2),s=F(o,!0),c=R(s),l=e=>{var t=Hl(),n=I(t,!0);$(R(n),{get node(){return r().country}}),z(()=>G(n,r().kind===`STATE_AGENCY`||r().kind===`GOVERNMENT`||r().kind===`MILITARY_UNIT`?` of `:` in `)),W(e,t)};K(c,e=>{r().country&&e(l)});var u=R(c),d=e=>{var t=Ul(),n=L(R(I(t)),!0);z(()=>G(n,r().place)),W(e,t)};K(u,e=>{r().place&&e(d)}),D(2),E(o);var f=R(o,2),p=L(f),m=R(f,2),h=e=>{var t=Kl(),n=R(I(t),2);q(n,21,()=>r().names,ii,(e,t)=>{var n=Gl(),r=F(n),i=L(r,!0),a=R(r,2),o=e=>{var n=Wl();$(R(F(n)),{get node(){return H(t).usedBy}}),E(n),W(e,n)};K(a,e=>{H(t).usedBy&&e(o)}),E(n),z(()=>{J(r,`lang`,H(t).language),G(i,H(t).text)}),W(e,n)}),E(n),W(e,t)};K(m,e=>{r().names.length>0&&e(h)});var g=R(m,2),_=e=>{var t=Xl(),n=R(I(t),2),i=R(F(n),2),a=F(i);q(a,17,()=>r().claimedSponsors,ii,(e,t)=>{var n=ql(),r=R(F(n));$(r,{get node(){return H(t).country}});var i=R(r);zl(R(i),()=>H(t).by,()=>H(t).source),E(n),z(()=>G(i,`${H(t).confidence==null?``:`, with a confidence of ${H(t).confidence} of 100`} `)),W(e,n)});var o=R(a,2);q(o,17,()=>r().sameAs,ii,(e,t)=>{var n=Jl(),r=R(F(n));$(r,{get node(){return H(t).actor}});var i=R(r);zl(R(i),()=>H(t).assertedBy,()=>H(t).source),E(n),z(e=>G(i,`${e??``} `),[()=>H(t).verdict?` (${Q(H(t).verdict)})`:``]),W(e,n)}),q(R(o,2),17,()=>r().claimedVictims,ii,(e,t)=>{var n=Yl(),r=R(F(n));$(r,{get node(){return H(t).victim}}),zl(R(r,2),()=>H(t).by,()=>H(t).source),E(n),W(e,n)}),E(i),E(n),W(e,t)};K(g,e=>{r().claimedSponsors.length+r().claimedVictims.length+r().sameAs.length>0&&e(_)});var v=R(g,2),y=F(v);{let e=j(()=>X(`accusations`,``,{party:r().id}));Rl(y,{get side(){return r().made},get counts(){return r().made},heading:`Accusations it made`,get all(){return H(e)}})}var b=R(y,2);{let e=j(()=>X(`accusations`,``,{party:r().id}));Rl(b,{get side(){return r().received},get counts(){return r().received},heading:`Accusations that name it`,get all(){return H(e)}})}E(v);var x=R(v,2),S=L(x),ee=R(x,2);q(ee,17,()=>r().responsesMade.nodes,e=>e.id,(e,t)=>{ls(e,{get answer(){return H(t)}})},e=>{W(e,Zl())});var C=R(ee,2),te=e=>{var t=Ql(),n=L(t);z(()=>G(n,`The newest ${r().responsesMade.nodes.length??``} are shown.`)),W(e,t)};K(C,e=>{r().responsesMade.totalCount>r().responsesMade.nodes.length&&e(te)});var ne=R(C,2),re=e=>{var t=$l(),n=I(t),i=L(n),a=R(n,2);Js(a,{get uses(){return r().techniques.nodes}});var o=R(a,2),s=e=>{var t=Ql(),n=L(t);z(()=>G(n,`The first ${r().techniques.nodes.length??``} are shown.`)),W(e,t)};K(o,e=>{r().techniques.totalCount>r().techniques.nodes.length&&e(s)}),z(()=>G(i,`Techniques it is claimed to use (${r().techniques.totalCount??``})`)),W(e,t)};K(ne,e=>{r().techniques.totalCount>0&&e(re)});var ie=R(ne,2),ae=e=>{var t=eu();Go(R(F(t)),{get nodes(){return r().serves}}),E(t),W(e,t)};K(ie,e=>{r().serves.length>0&&e(ae)});var oe=R(ie,4);_c(oe,{get records(){return r().provenance}});var se=R(oe,2),ce=e=>{var t=nu();q(R(F(t)),17,()=>r().externalIds,ii,(e,t,n)=>{D();var r=Hl(),i=I(r,!0);i.nodeValue=n>0?`, `:``,Vo(R(i),{get to(){return H(t).url},children:(e,n)=>{var r=tu(),i=L(r);z(()=>G(i,`${H(t).namespace??``} ${H(t).id??``}`)),W(e,r)},$$slots:{default:!0}}),W(e,r)}),E(t),W(e,t)};K(se,e=>{r().externalIds.length>0&&e(ce)});var le=R(se,2);{let e=j(()=>({or:[{accuser:{ids:[r().id]}},{accused:{ids:[r().id]}}]}));Fs(le,{get where(){return H(e)}})}z((e,t)=>{G(a,r().name),G(s,e),J(p,`href`,t),G(S,`Answers it gave (${r().responsesMade.totalCount??``})`)},[()=>Q(r().kind),()=>X(`graph`,``,{focus:r().id})]),W(e,t)};K(a,e=>{r()?e(s,-1):e(o)}),W(e,i)},r=j(()=>({id:H(n),asOf:Y.asOf}));xs(e,{get question(){return Aa},get variables(){return H(r)},what:`this actor`,alone:!0,children:t,$$slots:{default:!0}})}A()}var au=U(`<tr><th scope="row"> </th><td class="number"> </td><td class="number"> </td><td class="number"> </td><td class="number"> </td></tr>`),ou=U(`<p class="muted">It has accused nobody and been accused by nobody, as far as is on record.</p>`),su=U(`<a> </a>`),cu=U(`<tr><th scope="row"><!></th><td class="number"><!></td><td class="number"><!></td><td class="number"> </td></tr>`),lu=U(`<div class="scroll" role="region" aria-label="With whom" tabindex="0"><table><thead><tr><th scope="col">Country</th><th scope="col" class="number"> </th><th scope="col" class="number"> </th><th scope="col" class="number">Median days to the first answer</th></tr></thead><tbody></tbody></table></div> <p class="small muted"> <!></p>`,1),uu=U(`<p class="muted">None on record.</p>`),du=U(`<p class="small muted"> </p>`),fu=U(`<li><!> <span class="muted small"> </span></li>`),pu=U(`<p class="small muted"> <a>graph</a> and the search find
							the others.</p>`),mu=U(`<li><!></li>`),hu=U(`<h2>Wider disputes</h2> <ul></ul>`,1),gu=U(`<!> <h1><bdi> </bdi></h1> <div class="scroll" role="region" aria-label="At a glance" tabindex="0"><table><caption class="visually-hidden">At a glance</caption><thead><tr><th scope="col"><span class="visually-hidden">Direction</span></th><th scope="col" class="number">Accusations</th><th scope="col" class="number">At least partly corroborated</th><th scope="col" class="number">Denied</th><th scope="col" class="number">No answer on record</th></tr></thead><tbody></tbody></table></div> <p class="small muted"> </p> <p class="tools"><a class="button">Show in the graph</a></p> <h2>With whom</h2> <!> <div class="two"><!> <!></div> <h2> </h2> <!> <!> <h2> </h2> <ul class="columns svelte-cuuud8"></ul> <!> <!> <!>`,1);function _u(e,t){k(t,!0);let n=j(()=>Y.place.key);function r(e){let t=new Map;for(let r of e.dyads.nodes){let e=r.accuser.code===H(n),i=e?r.accused:r.accuser;t.set(i.code,{...t.get(i.code)??{partner:i},[e?`made`:`received`]:r})}return[...t.values()]}let i=e=>e.facets.verification.filter(e=>[`PARTLY_CORROBORATED`,`CORROBORATED`,`CONFIRMED`].includes(e.status)).reduce((e,t)=>e+t.count,0),a=e=>e.facets.responses.find(e=>e.kind===`DENIAL`)?.count??0;{let t=(e,t=d,o=d)=>{let s=j(()=>t()?.country??void 0);{let t=(e,t)=>{let c=()=>(t?.()).country;var l=Vr(),u=I(l),f=e=>{Gs(e,{get id(){return`country:${H(n)??``}`},what:`country`})},p=e=>{var t=gu(),n=I(t);Po(n,{get text(){return c().name}});var l=R(n,2),u=L(F(l),!0);E(l);var f=R(l,2),p=F(f),m=R(F(p),2);q(m,20,()=>[[`made`,`Made`,`madeUnanswered`],[`received`,`Received`,`receivedUnanswered`]],([e,t,n])=>e,(e,t)=>{var n=j(()=>g(t,3));let r=()=>H(n)[0],o=()=>H(n)[1],c=()=>H(n)[2];var l=au(),u=F(l),d=L(u,!0),f=R(u),p=L(f,!0),m=R(f),h=L(m,!0),_=R(m),v=L(_,!0),y=L(R(_),!0);E(l),z((e,t,n,r)=>{G(d,o()),G(p,e),G(h,t),G(v,n),G(y,r)},[()=>H(s)?H(s)[r()].totalCount.toLocaleString(`en`):`…`,()=>H(s)?i(H(s)[r()]).toLocaleString(`en`):`…`,()=>H(s)?a(H(s)[r()]).toLocaleString(`en`):`…`,()=>H(s)?H(s)[c()].totalCount.toLocaleString(`en`):`…`]),W(e,l)}),E(m),E(p),E(f);var h=R(f,2),_=L(h),v=R(h,2),y=L(v),b=R(v,4);dl(b,{get data(){return H(s)},get waiting(){return o()},room:`20rem`,children:(e,t=d)=>{var n=Vr(),i=I(n),a=e=>{W(e,ou())},o=e=>{var n=lu(),i=I(n),a=F(i),o=F(a),s=F(o),l=R(F(s)),u=L(l),d=L(R(l));D(),E(s),E(o);var f=R(o);q(f,21,()=>r(t()),({partner:e,made:t,received:n})=>e.code,(e,t)=>{let n=()=>H(t).partner,r=()=>H(t).made,i=()=>H(t).received;var a=cu(),o=F(a);$(F(o),{get node(){return n()}}),E(o);var s=R(o),l=F(s),u=e=>{var t=su(),i=L(t,!0);z(e=>{J(t,`href`,e),J(t,`aria-label`,`${c().name??``} accused ${n().name??``}: ${r().accusationCount??``}`),G(i,r().accusationCount)},[()=>ma(r().id)]),W(e,t)},d=e=>{W(e,Br(`0`))};K(l,e=>{r()?e(u):e(d,-1)}),E(s);var f=R(s),p=F(f),m=e=>{var t=su(),r=L(t,!0);z(e=>{J(t,`href`,e),J(t,`aria-label`,`${n().name??``} accused ${c().name??``}: ${i().accusationCount??``}`),G(r,i().accusationCount)},[()=>ma(i().id)]),W(e,t)},h=e=>{W(e,Br(`0`))};K(p,e=>{i()?e(m):e(h,-1)}),E(f);var g=L(R(f));E(a),z(()=>G(g,`${r()?.medianDaysToResponse??`–`??``} / ${i()?.medianDaysToResponse??`–`??``}`)),W(e,a)}),E(f),E(a),E(i);var p=R(i,2),m=F(p),h=R(m),g=e=>{var n=Br();z(()=>G(n,` ${t().dyads.nodes.length??``} of ${t().dyads.totalCount??``} pairs are shown.`)),W(e,n)};K(h,e=>{t().dyads.totalCount>t().dyads.nodes.length&&e(g)}),E(p),z(()=>{G(u,`Accused by ${c().name??``}`),G(d,`Accused ${c().name??``}`),G(m,`Median days: of ${c().name??``}’s accusations / of those against it; – where no answer is dated to the day.`)}),W(e,n)};K(i,e=>{t().dyads.nodes.length===0?e(a):e(o,-1)}),W(e,n)},$$slots:{default:!0}});var x=R(b,2),S=F(x);{let e=j(()=>H(s)?.made),t=j(()=>X(`accusations`,``,{accuser:c().code}));Rl(S,{get side(){return c().made},get counts(){return H(e)},get waiting(){return o()},heading:`Accusations made`,get all(){return H(t)}})}var ee=R(S,2);{let e=j(()=>H(s)?.received),t=j(()=>X(`accusations`,``,{accused:c().code}));Rl(ee,{get side(){return c().received},get counts(){return H(e)},get waiting(){return o()},heading:`Accusations received`,get all(){return H(t)}})}E(x);var C=R(x,2),te=L(C),ne=R(C,2);q(ne,17,()=>c().responsesMade.nodes,e=>e.id,(e,t,n,r)=>{ls(e,{get answer(){return H(t)}})},e=>{W(e,uu())});var re=R(ne,2),ie=e=>{var t=du(),n=L(t);z(()=>G(n,`The newest ${c().responsesMade.nodes.length??``} are shown.`)),W(e,t)};K(re,e=>{c().responsesMade.totalCount>c().responsesMade.nodes.length&&e(ie)});var ae=R(re,2),oe=L(ae),se=R(ae,2);q(se,21,()=>c().actors.nodes,e=>e.id,(e,t)=>{var n=fu(),r=F(n);$(r,{get node(){return H(t)}});var i=L(R(r,2),!0);E(n),z(e=>G(i,e),[()=>Q(H(t).kind)]),W(e,n)}),E(se);var ce=R(se,2),le=e=>{var t=pu(),n=F(t),r=R(n);D(),E(t),z(e=>{G(n,`The first ${c().actors.nodes.length??``} are shown; the `),J(r,`href`,e)},[()=>X(`graph`,``,{focus:c().id})]),W(e,t)};K(ce,e=>{c().actors.totalCount>c().actors.nodes.length&&e(le)});var ue=R(ce,2),de=e=>{var t=hu(),n=R(I(t),2);q(n,21,()=>c().contextIssues,e=>e.id,(e,t)=>{var n=mu();$(F(n),{get node(){return H(t)}}),E(n),W(e,n)}),E(n),W(e,t)};K(ue,e=>{c().contextIssues.length>0&&e(de)});var fe=R(ue,2);{let e=j(()=>({or:[{accuserCountry:{eq:c().code}},{accusedCountry:{eq:c().code}}]}));Fs(fe,{get where(){return H(e)}})}z((e,t)=>{G(u,c().name),G(_,`Only accusations on record by or against the state or an organ of it. ${e??``} answers given by it are held.`),J(y,`href`,t),G(te,`Answers given (${c().responsesMade.totalCount??``})`),G(oe,`Organs and bodies of this country (${c().actors.totalCount??``})`)},[()=>c().responsesMade.totalCount.toLocaleString(`en`),()=>X(`graph`,``,{focus:c().id})]),W(e,t)};K(u,e=>{c()?e(p,-1):e(f)}),W(e,l)},c=j(()=>({code:H(n),asOf:Y.asOf}));xs(e,{get question(){return Oa},get variables(){return H(c)},what:`this country`,alone:!0,children:t,$$slots:{default:!0}})}},o=j(()=>({code:H(n),asOf:Y.asOf}));xs(e,{get question(){return ka},get variables(){return H(o)},what:`the counts`,early:t,$$slots:{early:!0}})}A()}var vu=(e,t=d)=>{var n=yu(),r=R(F(n),2),i=L(r),a=R(r,4),o=F(a);Yo(o,{get date(){return t().first}}),Yo(R(o,2),{get date(){return t().latest}}),E(a);var s=R(a,4);Al(F(s),{get counts(){return t().byVerification}}),E(s);var c=R(s,4),l=L(c,!0),u=R(c,4),f=L(u),p=L(R(u,4),!0);E(n),z(e=>{G(i,`${t().accusationCount??``}, of ${e??``}`),G(l,t().denials),G(f,`${t().unanswered??``} where one was looked for; ${t().answerUnknown??``} where nobody is recorded to have looked`),G(p,t().medianDaysToResponse??`not known: no answer is dated to the day`)},[()=>qa(t().operationCount,`operation`)]),W(e,n)},yu=U(`<dl><dt>Accusations</dt> <dd> </dd> <dt>First and latest</dt> <dd><!>; <!></dd> <dt>Verification</dt> <dd><!></dd> <dt>Denied by the accused side</dt> <dd> </dd> <dt>No answer</dt> <dd> </dd> <dt>Median days to the first answer</dt> <dd> </dd></dl>`),bu=U(`<p class="muted">No accusation is on record.</p>`),xu=U(`<p class="muted">None on record.</p>`),Su=U(`<p><a class="button"> </a></p>`),Cu=U(`<!> <h1>What <!> has accused <!> of</h1> <p class="tools"><a class="button"> </a> <a class="button">Show in the graph</a></p> <div class="two svelte-1kbiruo"><section class="card"><h2 class="svelte-1kbiruo"><bdi> </bdi> → <bdi> </bdi></h2> <!></section> <section class="card"><h2 class="svelte-1kbiruo"><bdi> </bdi> → <bdi> </bdi></h2> <!></section></div> <h2 class="svelte-1kbiruo">The accusations by <bdi> </bdi></h2> <!> <!> <!>`,1);function wu(e,t){k(t,!0);let n=j(()=>Y.place.key.split(`/`)),r=j(()=>H(n)[0]??``),i=j(()=>H(n)[1]??``);{let t=(e,t)=>{let n=()=>(t?.()).dyad,a=()=>(t?.()).reverse,o=()=>(t?.()).one,s=()=>(t?.()).other;var c=Vr(),l=I(c),u=e=>{Gs(e,{get id(){return`dyad:${H(r)??``}-${H(i)??``}`},what:`pair of countries`})},d=e=>{var t=Cu(),c=I(t);Po(c,{get text(){return`${o().name??``} accusing ${s().name??``}`}});var l=R(c,2),u=R(F(l));$(u,{get node(){return o()}}),$(R(u,2),{get node(){return s()}}),D(),E(l);var d=R(l,2),f=F(d),p=L(f),m=R(f,2);E(d);var h=R(d,2),g=F(h),_=F(g),v=F(_),y=L(v,!0),b=L(R(v,2),!0);E(_);var x=R(_,2),S=e=>{vu(e,n)},ee=e=>{W(e,bu())};K(x,e=>{n()?e(S):e(ee,-1)}),E(g);var C=R(g,2),te=F(C),ne=F(te),re=L(ne,!0),ie=L(R(ne,2),!0);E(te);var ae=R(te,2),oe=e=>{vu(e,a)},se=e=>{W(e,bu())};K(ae,e=>{a()?e(oe):e(se,-1)}),E(C),E(h);var ce=R(h,2),le=L(R(F(ce)),!0);E(ce);var ue=R(ce,2);q(ue,17,()=>n()?.accusations.nodes??[],e=>e.id,(e,t)=>{Qo(e,{get accusation(){return H(t)}})},e=>{W(e,xu())});var de=R(ue,2),fe=e=>{var t=Su(),a=F(t),o=L(a);E(t),z(e=>{J(a,`href`,e),G(o,`All ${n().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{accuser:H(r),accused:H(i)})]),W(e,t)};K(de,e=>{n()&&n().accusations.totalCount>n().accusations.nodes.length&&e(fe)});var pe=R(de,2);{let e=j(()=>({accuserCountry:{eq:H(r)},accusedCountry:{eq:H(i)}}));Fs(pe,{get where(){return H(e)}})}z((e,t)=>{J(f,`href`,e),G(p,`The other way round (${a()?.accusationCount??0??``})`),J(m,`href`,t),J(g,`aria-label`,`${o().name??``} accusing ${s().name??``}`),G(y,o().name),G(b,s().name),J(C,`aria-label`,`${s().name??``} accusing ${o().name??``}`),G(re,s().name),G(ie,o().name),G(le,o().name)},[()=>X(`dyad`,`${H(i)}/${H(r)}`),()=>X(`graph`,``,{focus:`${o().id},${s().id}`})]),W(e,t)};K(l,e=>{!o()||!s()?e(u):e(d,-1)}),W(e,c)},n=j(()=>({accuser:H(r),accused:H(i),asOf:Y.asOf}));xs(e,{get question(){return Pa},get variables(){return H(n)},what:`this pair`,alone:!0,children:t,$$slots:{default:!0}})}A()}var Tu=U(`<!> <h1>There is no such page</h1> <p>The address <code></code> leads nowhere. Perhaps a part of it was lost on the way.</p> <p><a class="button">To the overview</a> <a class="button">To all accusations</a></p>`,1);function Eu(e,t){k(t,!1),Zi();var n=Tu(),r=I(n);Po(r,{text:`No such page`});var i=R(r,4),a=R(F(i));a.textContent=location.pathname,D(),E(i);var o=R(i,2),s=F(o),c=R(s,2);E(o),z((e,t)=>{J(s,`href`,e),J(c,`href`,t)},[()=>X(`overview`),()=>X(`accusations`)]),W(e,n),A()}var Du=U(`<p class="muted">Nobody, as far as is known.</p>`),Ou=U(`<p><a class="button"> </a></p>`),ku=U(`<p class="muted">None on record.</p>`),Au=U(`<p class="small muted"> </p>`),ju=U(`<!> <h1><bdi> </bdi></h1> <p class="muted">It exists here only as what somebody alleges; whether it took place is not said.</p> <p class="tools"><a class="button">Show in the graph</a></p> <!> <h2> </h2> <!> <!> <h2> </h2> <!> <!> <h2>Where this entry comes from</h2> <!> <!>`,1);function Mu(e,t){k(t,!0);let n=j(()=>`operation:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).node;var i=Vr(),a=I(i),o=e=>{Gs(e,{get id(){return H(n)},what:`operation`})},s=e=>{var t=ju(),n=I(t);Po(n,{get text(){return r().name}});var i=R(n,2),a=L(F(i),!0);E(i);var o=R(i,4),s=L(o),c=R(o,2);{let e=j(()=>r().accusations.nodes.map(e=>({label:`Accusation: `+e.summary,date:e.stated,alleged:!1})));fc(c,{get operation(){return r()},titled:!1,get around(){return H(e)}})}var l=R(c,2),u=L(l),d=R(l,2);q(d,17,()=>r().accusations.nodes,e=>e.id,(e,t)=>{Qo(e,{get accusation(){return H(t)}})},e=>{W(e,Du())});var f=R(d,2),p=e=>{var t=Ou(),n=F(t),i=L(n);E(t),z(e=>{J(n,`href`,e),G(i,`All ${r().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{operation:r().id})]),W(e,t)};K(f,e=>{r().accusations.totalCount>r().accusations.nodes.length&&e(p)});var m=R(f,2),h=L(m),g=R(m,2);q(g,17,()=>r().responses.nodes,e=>e.id,(e,t)=>{ls(e,{get answer(){return H(t)}})},e=>{W(e,ku())});var _=R(g,2),v=e=>{var t=Au(),n=L(t);z(()=>G(n,`The first ${r().responses.nodes.length??``} are shown.`)),W(e,t)};K(_,e=>{r().responses.totalCount>r().responses.nodes.length&&e(v)});var y=R(_,4);_c(y,{get records(){return r().provenance}});var b=R(y,2);{let e=j(()=>({operation:{ids:[r().id]}}));Fs(b,{get where(){return H(e)}})}z(e=>{G(a,r().name),J(s,`href`,e),G(u,`Who alleges it (${r().accusations.totalCount??``})`),G(h,`Answers to it (${r().responses.totalCount??``})`)},[()=>X(`graph`,``,{focus:r().id})]),W(e,t)};K(a,e=>{r()?.__typename===`Operation`?e(s,-1):e(o)}),W(e,i)},r=j(()=>({id:H(n),asOf:Y.asOf}));xs(e,{get question(){return Ma},get variables(){return H(r)},what:`this operation`,alone:!0,children:t,$$slots:{default:!0}})}A()}function Nu(e){let t=new Map,n=new Map,r=new Map;for(let i of e)t.set(i.accuser.code+` `+i.accused.code,i),Pu(n,i.accuser,i.accusationCount),Pu(r,i.accused,i.accusationCount);return{rows:Fu(n),columns:Fu(r),at:(e,n)=>t.get(e.code+` `+n.code),max:Math.max(0,...e.map(e=>e.accusationCount))}}function Pu(e,t,n){let r=e.get(t.code);r?r.total+=n:e.set(t.code,{id:t.id,code:t.code,name:t.name,total:n})}var Fu=e=>[...e.values()].sort((e,t)=>t.total-e.total||e.name.localeCompare(t.name,`en`));function Iu(e,t){return t<=1?1:1+Math.round(3*Math.log(e)/Math.log(t))}var Lu=U(`<th scope="col" class="number svelte-3bhmux"><a class="svelte-3bhmux"><abbr class="svelte-3bhmux"> </abbr></a></th>`),Ru=U(`<a class="svelte-3bhmux"> </a>`),zu=U(`<span class="muted" aria-hidden="true">–</span>`),Bu=U(`<td><!></td>`),Vu=U(`<tr><th scope="row" class="svelte-3bhmux"><a class="svelte-3bhmux"><bdi> </bdi></a></th><!></tr>`),Hu=U(`<div class="scroll card svelte-3bhmux" role="region" aria-labelledby="matrix-caption" tabindex="0"><table><caption id="matrix-caption" class="svelte-3bhmux">Accusations on record by a state or an organ of it (rows) against another (columns). A joint statement counts for each that
			makes it. <!></caption><thead><tr><th scope="col" class="svelte-3bhmux"><span class="visually-hidden">Accuser</span></th><!></tr></thead><tbody class="svelte-3bhmux"></tbody></table></div>`);function Uu(e,t){k(t,!0);let n=j(()=>Nu(t.dyads.nodes));var r=Hu(),i=F(r),a=F(i),o=R(F(a)),s=e=>{var n=Br();z(()=>G(n,`The ${t.dyads.nodes.length??``} most frequent of ${t.dyads.totalCount??``} pairs are shown.`)),W(e,n)};K(o,e=>{t.dyads.totalCount>t.dyads.nodes.length&&e(s)}),E(a);var c=R(a),l=F(c);q(R(F(l)),17,()=>H(n).columns,e=>e.code,(e,t)=>{var n=Lu(),r=F(n),i=F(r),a=L(i,!0);E(r),E(n),z(e=>{J(r,`href`,e),J(r,`title`,`${H(t).name??``} as the accused`),J(i,`title`,H(t).name),G(a,H(t).code)},[()=>ma(H(t).id)]),W(e,n)}),E(l),E(c);var u=R(c);q(u,21,()=>H(n).rows,e=>e.code,(e,t)=>{var r=Vu(),i=F(r),a=F(i),o=L(F(a),!0);E(a),E(i),q(R(i),17,()=>H(n).columns,e=>e.code,(e,r)=>{let i=j(()=>H(n).at(H(t),H(r)));var a=Bu(),o=F(a),s=e=>{var n=Ru(),a=L(n,!0);z((e,o)=>{J(n,`href`,e),J(n,`aria-label`,`${H(t).name??``} accused ${H(r).name??``}: ${o??``}`),G(a,H(i).accusationCount)},[()=>ma(H(i).id),()=>qa(H(i).accusationCount,`accusation`)]),W(e,n)},c=e=>{W(e,zu())};K(o,e=>{H(i)?e(s):H(t).code===H(r).code&&e(c,1)}),E(a),z(e=>Si(a,1,`number heat-${e??``}`,`svelte-3bhmux`),[()=>H(i)?Iu(H(i).accusationCount,H(n).max):0]),W(e,a)}),E(r),z(e=>{J(a,`href`,e),G(o,H(t).name)},[()=>ma(H(t).id)]),W(e,r)}),E(u),E(i),E(r),W(e,r),A()}var Wu=zr(`<line x1="0" class="rule svelte-l5gxhn"></line><text x="-6" text-anchor="end" aria-hidden="true" class="svelte-l5gxhn"> </text>`,1),Gu=zr(`<rect class="vague svelte-l5gxhn"></rect>`),Ku=zr(`<a class="svelte-l5gxhn"><title> </title><rect y="0" class="touch svelte-l5gxhn"></rect><rect class="sure svelte-l5gxhn"></rect><!></a>`),qu=zr(`<text text-anchor="middle" aria-hidden="true" class="svelte-l5gxhn"> </text>`),Ju=zr(`<!><!>`,1),Yu=U(`<span class="key vague-key svelte-l5gxhn"></span> date vague: perhaps in this year`,1),Xu=U(`<tr><th scope="row"> </th><td class="number"> </td><td class="number"> </td></tr>`),Zu=U(`<figure class="card svelte-l5gxhn"><div class="scroll"><svg role="group" aria-label="Accusations by year"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="ground svelte-l5gxhn"></rect><line x1="0" y1="0" x2="0" y2="5" class="hatch svelte-l5gxhn"></line></pattern></defs><!><!></svg></div> <figcaption class="small muted"><span class="key sure-key svelte-l5gxhn"></span> said in this year <!> <details><summary class="svelte-l5gxhn">As a table</summary> <table><thead><tr><th scope="col">Year</th><th scope="col" class="number">Said in it</th><th scope="col" class="number">Perhaps in it</th></tr></thead><tbody></tbody></table></details></figcaption></figure>`);function Qu(e,t){k(t,!0);let n=j(()=>Math.max(1,...t.buckets.map(e=>e.count+e.spread))),r=j(()=>H(n)<=5?H(n):Math.ceil(H(n)/5)*5),i=j(()=>Math.max(2,Math.ceil(t.buckets.length/14))),a=e=>140-e/H(r)*140,o=e=>`${e.start.slice(0,4)}: ${qa(e.count,`accusation`)}${e.spread?`, and ${e.spread} that may be of this year`:``}`;var s=Vr(),c=I(s),l=e=>{var n=Zu(),s=F(n),c=F(s);J(c,`height`,194);var l=R(F(c));q(l,16,()=>[0,H(r)/2,H(r)],e=>e,(e,n)=>{var r=Vr(),i=I(r),o=e=>{var r=Wu(),i=I(r),o=R(i),s=L(o,!0);z((e,r,a)=>{J(i,`x2`,t.buckets.length*26),J(i,`y1`,e),J(i,`y2`,r),J(o,`y`,a),G(s,n)},[()=>a(n),()=>a(n),()=>a(n)+4]),W(e,r)},s=j(()=>Number.isInteger(n));K(i,e=>{H(s)&&e(o)}),W(e,r)}),q(R(l),19,()=>t.buckets,e=>e.start,(e,n,r)=>{var s=Ju(),c=I(s),l=e=>{var t=Ku(),i=F(t),s=L(i,!0),c=R(i);J(c,`width`,26),J(c,`height`,140);var l=R(c);J(l,`width`,18);var u=R(l),d=e=>{var t=Gu();J(t,`width`,18),z((e,n)=>{J(t,`x`,H(r)*26+4),J(t,`y`,e),J(t,`height`,n)},[()=>a(H(n).count+H(n).spread),()=>a(H(n).count)-a(H(n).count+H(n).spread)]),W(e,t)};K(u,e=>{H(n).spread&&e(d)}),E(t),z((e,n,i,a,o)=>{J(t,`href`,e),J(t,`aria-label`,n),G(s,i),J(c,`x`,H(r)*26),J(l,`x`,H(r)*26+4),J(l,`y`,a),J(l,`height`,o)},[()=>X(`accusations`,``,{year:H(n).start.slice(0,4)}),()=>o(H(n)),()=>o(H(n)),()=>a(H(n).count),()=>140-a(H(n).count)]),W(e,t)};K(c,e=>{H(n).count+H(n).spread>0&&e(l)});var u=R(c),d=e=>{var t=qu();J(t,`y`,158);var i=L(t,!0);z(e=>{J(t,`x`,H(r)*26+13),G(i,e)},[()=>H(n).start.slice(0,4)]),W(e,t)};K(u,e=>{(t.buckets.length-1-H(r))%H(i)==0&&e(d)}),W(e,s)}),E(c),E(s);var u=R(s,2),d=R(F(u),2),f=e=>{var t=Yu();D(),W(e,t)},p=j(()=>t.buckets.some(e=>e.spread));K(d,e=>{H(p)&&e(f)});var m=R(d,2),h=R(F(m),2),g=R(F(h));q(g,21,()=>t.buckets,e=>e.start,(e,t)=>{var n=Xu(),r=F(n),i=L(r,!0),a=R(r),o=L(a,!0),s=L(R(a),!0);E(n),z(e=>{G(i,e),G(o,H(t).count),G(s,H(t).spread)},[()=>H(t).start.slice(0,4)]),W(e,n)}),E(g),E(h),E(m),E(u),E(n),z(()=>{J(c,`viewBox`,`-30 -14 ${t.buckets.length*26+40} 180`),J(c,`width`,t.buckets.length*26+40)}),W(e,n)};K(c,e=>{t.buckets.length>0&&e(l)}),W(e,s),A()}var $u=U(`<p>Move the slider above to a later day.</p>`),ed=U(`<p>Fill the database with <code>gravamen seed</code>.</p>`),td=U(`<div class="card"><p><strong> </strong></p> <!></div>`),nd=U(`<li><strong> </strong> </li>`),rd=U(`<ul class="figures svelte-1lmp6mx"><li><a class="svelte-1lmp6mx"><strong> </strong> accusations</a></li> <li><strong> </strong> countries accuse or are accused</li> <!></ul> <h2 id="verified">What has been verified</h2> <!>`,1),id=U(`<!> <div class="halves"><section><h2>Who accuses whom</h2> <!></section> <section><h2>When</h2> <!> <h2>Newest accusations</h2> <!> <p><a class="button">All accusations</a></p></section></div> <!>`,1),ad=U(`<!> <h1>Who has publicly accused whom of which cyber operation</h1> <p class="lead svelte-1lmp6mx">… on what evidence, what was answered, and who verified it. Every entry is a claim that somebody made, with its source.</p> <!>`,1);function od(e,t){k(t,!1);let n=[[`RESPONSE`,`answers`],[`EVIDENCE`,`pieces of evidence named`],[`ASSESSMENT`,`assessments by others`],[`PUBLICATION`,`publications`]];Zi();var r=ad(),i=I(r);Po(i,{text:``});var a=R(i,6);{let e=(e,t=d,r=d)=>{var i=Vr(),a=I(i),o=e=>{var t=td(),n=F(t),r=L(F(n));E(n);var i=R(n,2),a=e=>{W(e,$u())},o=e=>{W(e,ed())};K(i,e=>{Y.asOf?e(a):e(o,-1)}),E(t),z(e=>G(r,`No accusation is on record${e??``}.`),[()=>Y.asOf?` of ${Ya(Y.asOf)} or earlier`:``]),W(e,t)},s=e=>{var i=id(),a=I(i);dl(a,{get data(){return t()},get waiting(){return r()},room:`clamp(9rem, 31rem - 35vw, 23rem)`,children:(e,t)=>{let r=()=>(t?.()).statistics,i=()=>(t?.()).accusations;var a=rd(),o=I(a),s=F(o),c=F(s),l=L(F(c),!0);D(),E(c),E(s);var u=R(s,2),d=L(F(u),!0);D(),E(u),q(R(u,2),1,()=>n,([e,t])=>e,(e,t)=>{var n=j(()=>g(H(t),2));let i=()=>H(n)[0],a=()=>H(n)[1];var o=nd(),s=F(o),c=L(s,!0),l=R(s);E(o),z(e=>{G(c,e),G(l,` ${a()??``}`)},[()=>(r().byKind.find(e=>e.kind===i())?.count??0).toLocaleString(`en`)]),W(e,o)}),E(o),Al(R(o,4),{get counts(){return i().facets.verification},href:e=>X(`accusations`,``,{verification:e})}),z((e,t)=>{J(c,`href`,e),G(l,t),G(d,r().countryCount)},[()=>X(`accusations`),()=>r().accusationCount.toLocaleString(`en`)]),W(e,a)},$$slots:{default:!0}});var o=R(a,2),s=F(o);dl(R(F(s),2),{get data(){return t()},get waiting(){return r()},room:`34rem`,children:(e,t)=>{let n=()=>(t?.()).dyads;Uu(e,{get dyads(){return n()}})},$$slots:{default:!0}}),E(s);var c=R(s,2),l=R(F(c),2);dl(l,{get data(){return t()},get waiting(){return r()},room:`17rem`,children:(e,t)=>{let n=()=>(t?.()).timeline;Qu(e,{get buckets(){return n()}})},$$slots:{default:!0}});var u=R(l,4);{let e=(e,t)=>{let n=()=>(t?.()).accusations;var r=Vr();q(I(r),1,()=>n().nodes,e=>e.id,(e,t)=>{Qo(e,{get accusation(){return H(t)}})}),W(e,r)},t=_t(()=>({asOf:Y.asOf}));xs(u,{get question(){return Ea},get variables(){return H(t)},what:`the newest accusations`,children:e,$$slots:{default:!0}})}var d=L(R(u,2));E(c),E(o),Fs(R(o,2),{}),z(e=>J(d,`href`,e),[()=>X(`accusations`)]),W(e,i)};K(a,e=>{t()?.statistics.accusationCount===0?e(o):e(s,-1)}),W(e,i)},t=_t(()=>({asOf:Y.asOf}));xs(a,{get question(){return Ta},get variables(){return H(t)},what:`the counts`,early:e,$$slots:{early:!0}})}W(e,r),A()}var sd=U(`<dt>In</dt> <dd><bdi> </bdi></dd>`,1),cd=U(`<dt>Language</dt> <dd> </dd>`,1),ld=U(`<span class="muted">none recorded</span>`),ud=U(`<p class="small muted"> </p>`),dd=U(`<div><!></div>`),fd=U(`<dt>Reports on</dt> <dd></dd>`,1),pd=U(`<p class="muted">None: it is the source of an answer, an assessment or of evidence.</p>`),md=U(`<p><a class="button"> </a></p>`),hd=U(`<!> <h1><bdi> </bdi></h1> <dl><dt>Kind</dt> <dd> </dd> <dt>Published</dt> <dd><!></dd> <dt>By</dt> <dd><!></dd> <!> <!> <dt>Address</dt> <dd><!> <!></dd> <!></dl> <p class="tools"><a class="button">Show in the graph</a> <a class="button">All that refers to it</a></p> <h2> </h2> <!> <!> <!>`,1);function gd(e,t){k(t,!0);let n=j(()=>`publication:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).node;var i=Vr(),a=I(i),o=e=>{Gs(e,{get id(){return H(n)},what:`publication`})},s=e=>{let t=j(()=>no(r().url));var n=hd(),i=I(n);{let e=j(()=>eo(r()));Po(i,{get text(){return H(e)}})}var a=R(i,2),o=F(a),s=L(o,!0);E(a);var c=R(a,2),l=R(F(c),2),u=L(l,!0),d=R(l,4);Yo(F(d),{get date(){return r().published}}),E(d);var f=R(d,4);Go(F(f),{get nodes(){return r().by},none:`not recorded`}),E(f);var p=R(f,2),m=e=>{var t=sd(),n=R(I(t),2),i=L(F(n),!0);E(n),z(()=>G(i,r().channel)),W(e,t)};K(p,e=>{r().channel&&e(m)});var h=R(p,2),g=e=>{var t=cd(),n=L(R(I(t),2),!0);z(()=>G(n,r().language)),W(e,t)};K(h,e=>{r().language&&e(g)});var _=R(h,4),v=F(_),y=e=>{Vo(e,{get to(){return H(t)},children:(e,n)=>{D();var r=Br();z(()=>G(r,H(t))),W(e,r)},$$slots:{default:!0}})},b=e=>{W(e,ld())};K(v,e=>{H(t)?e(y):e(b,-1)});var x=R(v,2),S=e=>{var t=ud(),n=L(t,!0);z(()=>G(n,r().urlEvidence===`PAGE_TEXT`?`The page was read when this was coded.`:`The address was found in a trusted source; the page itself was not read.`)),W(e,t)};K(x,e=>{r().urlEvidence&&e(S)}),E(_);var ee=R(_,2),C=e=>{var t=fd(),n=R(I(t),2);q(n,21,()=>r().reports,e=>e.id,(e,t)=>{var n=dd();is(F(n),{get publication(){return H(t)}}),E(n),W(e,n)}),E(n),W(e,t)};K(ee,e=>{r().reports.length>0&&e(C)}),E(c);var te=R(c,2),ne=F(te),re=R(ne,2);E(te);var ie=R(te,2),ae=L(ie),oe=R(ie,2);q(oe,17,()=>r().accusations.nodes,e=>e.id,(e,t)=>{Qo(e,{get accusation(){return H(t)}})},e=>{W(e,pd())});var se=R(oe,2),ce=e=>{var t=md(),n=F(t),i=L(n);E(t),z(e=>{J(n,`href`,e),G(i,`All ${r().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{publication:r().id})]),W(e,t)};K(se,e=>{r().accusations.totalCount>r().accusations.nodes.length&&e(ce)});var le=R(se,2);{let e=j(()=>({publications:{some:{ids:[r().id]}}}));Fs(le,{get where(){return H(e)}})}z((e,t,n,i)=>{J(o,`lang`,r().language),G(s,e),G(u,t),J(ne,`href`,n),J(re,`href`,i),G(ae,`Accusations it carries (${r().accusations.totalCount??``})`)},[()=>eo(r()),()=>Q(r().kind),()=>X(`graph`,``,{focus:r().id}),()=>X(`record`,r().id)]),W(e,n)};K(a,e=>{r()?.__typename===`Publication`?e(s,-1):e(o)}),W(e,i)},r=j(()=>({id:H(n),asOf:Y.asOf}));xs(e,{get question(){return Na},get variables(){return H(r)},what:`this publication`,alone:!0,children:t,$$slots:{default:!0}})}A()}var _d=U(`<p class="muted"><bdi> </bdi></p>`),vd=U(`<a class="button">Its page</a>`),yd=U(`<p class="muted">Nothing that is on record.</p>`),bd=U(`<!> <h2>What it answers</h2> <!>`,1),xd=U(`<p> </p>`),Sd=U(`<p> <!></p>`),Cd=U(`<span class="muted small"><bdi> </bdi></span>`),wd=U(`<li><a><bdi> </bdi></a> <!></li>`),Td=U(`<h3> </h3> <ul></ul>`,1),Ed=U(`<p class="muted small">More is linked with it than is shown here.</p>`),Dd=U(`<h2>Linked with it</h2> <!> <!>`,1),Od=U(`<li> </li>`),kd=U(`<!> <p class="mark"> </p> <h1><bdi> </bdi></h1> <!> <p class="tools"><a class="button">Show in the graph</a> <!></p> <!> <!> <h2>Revisions in this database</h2> <ol></ol>`,1);function Ad(e,t){k(t,!0);let n=j(()=>Y.place.key);function r(e){let t=new Map;for(let r of e.nodes.filter(e=>e.id!==H(n)).map(_o))t.set(r.sort,[...t.get(r.sort)??[],r]);return[...t]}{let t=(e,t)=>{let i=()=>(t?.()).node,a=()=>(t?.()).around,o=()=>(t?.()).revisions;var s=Vr(),c=I(s),l=e=>{Gs(e,{get id(){return H(n)},what:`record`})},u=e=>{let t=j(()=>_o(i()));var s=kd(),c=I(s);Po(c,{get text(){return H(t).name}});var l=R(c,2),u=L(l,!0),d=R(l,2),f=L(F(d),!0);E(d);var p=R(d,2),m=e=>{var n=_d(),r=L(F(n),!0);E(n),z(()=>G(r,H(t).more)),W(e,n)};K(p,e=>{H(t).more&&e(m)});var h=R(p,2),_=F(h),v=R(_,2),y=e=>{var t=vd();z(e=>J(t,`href`,e),[()=>ma(H(n))]),W(e,t)},b=j(()=>ma(H(n))!==X(`record`,H(n)));K(v,e=>{H(b)&&e(y)}),E(h);var x=R(h,2),S=e=>{var t=bd(),n=I(t);ls(n,{get answer(){return i()}}),q(R(n,4),17,()=>i().accusations,e=>e.id,(e,t)=>{Qo(e,{get accusation(){return H(t)}})},e=>{W(e,yd())}),W(e,t)},ee=e=>{Ds(e,{get assessment(){return i()}})},C=e=>{var t=xd(),n=L(t);z((e,t,r)=>G(n,`${e??``} offered for ${t??``}; ${r??``}.`),[()=>Ka(Q(i().evidenceKind)),()=>i().supports.map(Q).join(`, `)||`what is not told`,()=>Q(i().disclosure)]),W(e,t)},te=e=>{var t=xd(),n=L(t);z((e,t)=>G(n,`An assertion of kind ${e??``}: the statement ${t??``} it.`),[()=>Q(i().claimKind),()=>Q(i().polarity)]),W(e,t)},ne=e=>{var t=xd(),n=L(t);z(e=>G(n,`Catalogued in ATT&CK (${i().domain??``})${e??``}.`),[()=>i().tactics.length>0?` under ${i().tactics.map(e=>e.replaceAll(`-`,` `)).join(`, `)}`:``]),W(e,t)},re=e=>{var t=xd(),n=L(t);z((e,t)=>G(n,`Alleged ${e??``}${t??``}.`),[()=>Q(i().capabilityKind),()=>i().componentCount==null?``:` of ${qa(i().componentCount,`component`)}`]),W(e,t)},ie=e=>{var t=xd(),n=L(t);z(e=>G(n,`Alleged infrastructure: ${e??``}.`),[()=>[i().infrastructureKind,i().role,i().count==null?``:String(i().count),i().regions.join(`, `)].filter(Boolean).join(`; `)]),W(e,t)},ae=e=>{var t=Sd(),n=F(t),r=R(n),a=e=>{Vo(e,{get to(){return i().url},children:(e,t)=>{D(),W(e,Br(`Where it is published`))},$$slots:{default:!0}})},o=j(()=>no(i().url));K(r,e=>{H(o)&&e(a)}),E(t),z(e=>G(n,`Version ${i().version??``}, ${e??``}, licence: ${i().licence??``}. `),[()=>qa(i().nodeCount,`entity`,`entities`)]),W(e,t)};K(x,e=>{i().__typename===`Response`?e(S):i().__typename===`Assessment`?e(ee,1):i().__typename===`Evidence`?e(C,2):i().__typename===`Claim`?e(te,3):i().__typename===`Technique`?e(ne,4):i().__typename===`Capability`?e(re,5):i().__typename===`Infrastructure`?e(ie,6):i().__typename===`Dataset`&&e(ae,7)});var oe=R(x,2),se=e=>{var t=Dd(),n=R(I(t),2);q(n,17,()=>r(a()),([e,t])=>e,(e,t)=>{var n=j(()=>g(H(t),2));let r=()=>H(n)[0],i=()=>H(n)[1];var a=Td(),o=I(a),s=L(o,!0),c=R(o,2);q(c,21,i,e=>e.id,(e,t)=>{var n=wd(),r=F(n),i=L(F(r),!0);E(r);var a=R(r,2),o=e=>{var n=Cd(),r=L(F(n),!0);E(n),z(()=>G(r,H(t).more)),W(e,n)};K(a,e=>{H(t).more&&e(o)}),E(n),z(e=>{J(r,`href`,e),G(i,H(t).name)},[()=>ma(H(t).id)]),W(e,n)}),E(c),z(e=>G(s,e),[()=>Ka(r())]),W(e,a)});var i=R(n,2),o=e=>{W(e,Ed())};K(i,e=>{a().truncated&&e(o)}),W(e,t)};K(oe,e=>{a()&&a().nodes.length>1&&e(se)});var ce=R(oe,4);q(ce,21,o,ii,(e,t)=>{var n=Od(),r=L(n);z((e,n)=>G(r,`${e??``}: ${n??``}${H(t).dataset?`, by ${H(t).dataset.name} ${H(t).dataset.version}`:``}`),[()=>Ya(H(t).recordedAt.slice(0,10)),()=>Q(H(t).change)]),W(e,n)}),E(ce),z(e=>{G(u,H(t).sort),G(f,H(t).name),J(_,`href`,e)},[()=>X(`graph`,``,{focus:H(n)})]),W(e,s)};K(c,e=>{i()?e(u,-1):e(l)}),W(e,s)},i=j(()=>({id:H(n),asOf:Y.asOf}));xs(e,{get question(){return Fa},get variables(){return H(i)},what:`this record`,alone:!0,children:t,$$slots:{default:!0}})}A()}var jd=U(`: “<bdi> </bdi>”`,1),Md=U(`<p>Type names, titles or words of summaries into the field above, in any script. Each word is the beginning of one that must
		occur.</p>`),Nd=U(`<button type="button" class="svelte-1rt8xfu"> </button>`),Pd=U(`<span class="small muted"><bdi> </bdi></span>`),Fd=U(`<li class="svelte-1rt8xfu"><span class="small muted"> </span> <a><bdi> </bdi></a> <!></li>`),Id=U(`<li class="svelte-1rt8xfu"> <p class="muted">Try fewer or shorter words: each must be the beginning of a word of a name, title or summary.</p></li>`),Ld=U(`<p><button type="button">More results</button></p>`),Rd=U(`<p class="muted small" role="status"> </p> <ol class="plain"></ol> <!>`,1),zd=U(`<div class="tools" role="group" aria-label="Look for"><button type="button" class="svelte-1rt8xfu">everything</button> <!></div> <!>`,1),Bd=U(`<!> <h1>Search<!></h1> <!>`,1);function Vd(e,t){k(t,!0);let n=[[`accusations`,[`ACCUSATION`]],[`countries and actors`,[`COUNTRY`,`ACTOR`]],[`alleged operations`,[`OPERATION`]],[`publications`,[`PUBLICATION`]],[`answers`,[`RESPONSE`]],[`techniques`,[`TECHNIQUE`]]],r=j(()=>(Y.place.params.get(`text`)??``).trim().slice(0,200)),i=j(()=>n.find(([e])=>e===Y.place.params.get(`in`))),a=j(()=>Y.place.params.get(`after`));var o=Bd(),s=I(o);{let e=j(()=>H(r)?`Search: ${H(r)}`:`Search`);Po(s,{get text(){return H(e)}})}var c=R(s,2),l=R(F(c)),u=e=>{var t=jd(),n=L(R(I(t)),!0);D(),z(()=>G(n,H(r))),W(e,t)};K(l,e=>{H(r)&&e(u)}),E(c);var d=R(c,2),f=e=>{W(e,Md())},p=e=>{var t=zd(),o=I(t),s=F(o);q(R(s,2),17,()=>n,([e])=>e,(e,t)=>{var n=j(()=>g(H(t),1));let r=()=>H(n)[0];var a=Nd(),o=L(a,!0);z(()=>{J(a,`aria-pressed`,H(i)?.[0]===r()),G(o,r())}),kr(`click`,a,()=>ga({in:r(),after:null})),W(e,a)}),E(o);var c=R(o,2);{let e=(e,t)=>{let n=()=>(t?.()).search;var r=Rd(),a=I(r),o=L(a),s=R(a,2);q(s,21,()=>n().nodes.map(_o),e=>e.id,(e,t)=>{var n=Fd(),r=F(n),i=L(r,!0),a=R(r,2),o=L(F(a),!0);E(a);var s=R(a,2),c=e=>{var n=Pd(),r=L(F(n),!0);E(n),z(()=>G(r,H(t).more)),W(e,n)};K(s,e=>{H(t).more&&e(c)}),E(n),z(e=>{G(i,H(t).sort),J(a,`href`,e),G(o,H(t).name)},[()=>ma(H(t).id)]),W(e,n)},e=>{var t=Id(),n=F(t);D(),E(t),z(()=>G(n,`Nothing is found${H(i)?` among ${H(i)[0]}`:``}${Y.asOf?` of what was known on that day`:``}. `)),W(e,t)}),E(s);var c=R(s,2),l=e=>{var t=Ld();kr(`click`,L(t),()=>ga({after:n().pageInfo.endCursor})),W(e,t)};K(c,e=>{n().pageInfo.hasNextPage&&e(l)}),z(e=>G(o,`${e??``}${n().pageInfo.hasNextPage?`, and more`:``}`),[()=>qa(n().nodes.length,`result`)]),W(e,r)},t=j(()=>({text:H(r),first:30,after:H(a),kinds:H(i)?.[1]??null,asOf:Y.asOf}));xs(c,{get question(){return ja},get variables(){return H(t)},what:`the results`,children:e,$$slots:{default:!0}})}z(()=>J(s,`aria-pressed`,!H(i))),kr(`click`,s,()=>ga({in:null,after:null})),W(e,t)};K(d,e=>{H(r)?e(p,-1):e(f)}),W(e,o),A()}Ar([`click`]);var Hd=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Ud=function(e){return`/`+e},Wd={},Gd=function(e){return e.pathname.endsWith(`.css`)},Kd=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},qd=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Ud(t,n);let r=s(t),i=Gd(r);return Kd(Wd,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Hd,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Jd=U(`<div class="notice bad" role="alert"><p> </p></div>`),Yd=U(`<div class="notice bad" role="alert"><p><strong>This page could not be loaded.</strong> The server cannot be reached.</p> <button type="button">Load again</button></div>`),Xd=U(`<div class="loading" role="status"><span class="visually-hidden">Loading the page</span><span class="bar"></span></div>`),Zd=U(`<a class="skip" href="#main">Skip to the content</a> <!> <main id="main" tabindex="-1"><!> <!></main> <!>`,1);function Qd(e,t){k(t,!0);let n={overview:od,search:Vd,accusations:Cl,accusation:nl,country:_u,actor:iu,operation:Mu,publication:gd,dyad:wu,record:Ad,about:Ro,missing:Eu},r=j(()=>Y.place),i=j(()=>H(r).page),a={graph:()=>qd(()=>import(`./Graph.js`),__vite__mapDeps([0,1]))},o=j(()=>n[H(i)]),s=j(()=>a[H(i)]),c=j(()=>H(i)+`/`+H(r).key),l=N(void 0),u;Cn(()=>{u!==void 0&&u!==H(c)&&H(l)?.focus({preventScroll:!0}),u=H(c)});var d=Zd();Or(`click`,rn,function(...e){_a?.apply(this,e)});var f=R(I(d),2);Oo(f,{});var p=R(f,2),m=F(p),h=e=>{var t=Jd(),n=L(F(t));E(t),z(()=>G(n,`“${H(r).badDay??``}” in the address is no day, so everything known is shown. A day is written like 2025-10-19.`)),W(e,t)};K(m,e=>{H(r).badDay!==null&&e(h)});var g=R(m,2),_=e=>{var t=Vr();ri(I(t),()=>H(c),e=>{var t=Vr();mi(I(t),()=>H(o),(e,t)=>{t(e,{})}),W(e,t)}),W(e,t)},v=e=>{var t=Vr();ti(I(t),()=>H(s)(),e=>{W(e,Xd())},(e,t)=>{var n=Vr();mi(I(n),()=>H(t).default,(e,t)=>{t(e,{})}),W(e,n)},e=>{var t=Yd(),n=R(F(t),2);E(t),kr(`click`,n,()=>location.reload()),W(e,t)}),W(e,t)};K(g,e=>{H(o)?e(_):H(s)&&e(v,1)}),E(p),Yi(p,e=>P(l,e),()=>H(l)),Ao(R(p,2),{}),W(e,d),A()}Ar([`click`]),qr(Qd,{target:document.getElementById(`app`)});export{_r as $,Yi as A,q as B,wa as C,Y as D,ga as E,ki as F,Vr as G,K as H,Oi as I,Br as J,U as K,Di as L,Ii as M,J as N,ma as O,Ri as P,H as Q,wi as R,xa as S,Sa as T,G as U,ii as V,W,kr as X,Ar as Y,Or as Z,Xa as _,So as a,L as at,Va as b,po as c,P as ct,ho as d,A as dt,z as et,Ka as f,k as ft,eo as g,g as gt,to as h,d as ht,No as i,I as it,Wi as j,Xi as k,fo as l,N as lt,qa as m,E as mt,Vo as n,nn as nt,mo as o,R as ot,Ya as p,D as pt,zr as q,Po as r,F as rt,uo as s,$t as st,xs as t,Cn as tt,so as u,j as ut,Q as v,Ca as w,Ha as x,La as y,Si as z};