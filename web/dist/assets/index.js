const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Graph.js","assets/Graph.css"])))=>i.map(i=>d[i]);
var e=Array.isArray,t=Array.prototype.indexOf,n=Array.prototype.includes,r=Array.from,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=Object.getOwnPropertyDescriptors,s=Object.prototype,c=Array.prototype,l=Object.getPrototypeOf,u=Object.isExtensible,d=()=>{};function f(e){return typeof e?.then==`function`}function p(e){return e()}function m(e){for(var t=0;t<e.length;t++)e[t]()}function h(){var e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}function g(e,t){if(Array.isArray(e))return e;if(t===void 0||!(Symbol.iterator in e))return Array.from(e);let n=[];for(let r of e)if(n.push(r),n.length===t)break;return n}var _=1024,v=2048,y=4096,b=8192,x=16384,S=32768,ee=1<<25,C=65536,te=1<<18,ne=1<<19,re=1<<20,ie=1<<25,ae=1<<21,oe=1<<22,se=1<<23,ce=Symbol(`$state`),le=Symbol(`component`),ue=Symbol(`legacy props`),de=Symbol(``),fe=Symbol(`attributes`),pe=Symbol(`class`),me=Symbol(`style`),he=Symbol(`text`),ge=Symbol(`form reset`),_e=new class extends Error{name=`StaleReactionError`;message="The reaction that called `getAbortSignal()` was re-run or destroyed"},ve=!!globalThis.document?.contentType&&globalThis.document.contentType.includes(`xml`),ye={},be=Symbol(`uninitialized`),xe=`http://www.w3.org/1999/xhtml`,Se=`http://www.w3.org/2000/svg`;function Ce(){console.warn(`https://svelte.dev/e/derived_inert`)}function we(e){console.warn(`https://svelte.dev/e/hydration_mismatch`)}function Te(){console.warn(`https://svelte.dev/e/select_multiple_invalid_value`)}function Ee(){console.warn(`https://svelte.dev/e/svelte_boundary_reset_noop`)}var w=!1;function De(e){w=e}var T;function Oe(e){if(e===null)throw we(),ye;return T=e}function ke(){return Oe(fn(T))}function E(e){if(w){if(fn(T)!==null)throw we(),ye;T=e}}function D(e=1){if(w){for(var t=e,n=T;t--;)n=fn(n);T=n}}function Ae(e=!0){for(var t=0,n=T;;){if(n.nodeType===8){var r=n.data;if(r===`]`){if(t===0)return n;--t}else(r===`[`||r===`[!`||r[0]===`[`&&!isNaN(Number(r.slice(1))))&&(t+=1)}var i=fn(n);e&&n.remove(),n=i}}function je(e){if(!e||e.nodeType!==8)throw we(),ye;return e.data}function Me(e){return e===this.v}function Ne(e,t){return e==e?e!==t||typeof e==`object`&&!!e||typeof e==`function`:t==t}function Pe(e){return!Ne(e,this.v)}function Fe(e){throw Error(`https://svelte.dev/e/lifecycle_outside_component`)}function Ie(){throw Error(`https://svelte.dev/e/async_derived_orphan`)}function Le(e,t,n){throw Error(`https://svelte.dev/e/each_key_duplicate`)}function Re(e){throw Error(`https://svelte.dev/e/effect_in_teardown`)}function ze(){throw Error(`https://svelte.dev/e/effect_in_unowned_derived`)}function Be(e){throw Error(`https://svelte.dev/e/effect_orphan`)}function Ve(){throw Error(`https://svelte.dev/e/effect_update_depth_exceeded`)}function He(e){throw Error(`https://svelte.dev/e/props_invalid_value`)}function Ue(){throw Error(`https://svelte.dev/e/state_descriptors_fixed`)}function We(){throw Error(`https://svelte.dev/e/state_prototype_fixed`)}function Ge(){throw Error(`https://svelte.dev/e/state_unsafe_mutation`)}function Ke(){throw Error(`https://svelte.dev/e/svelte_boundary_reset_onerror`)}var qe=!1;function Je(){qe=!0}var Ye=null;function Xe(e){Ye=e}function O(e,t=!1,n){Ye={p:Ye,i:!1,c:null,e:null,s:e,x:null,r:B,l:qe&&!t?{s:null,u:null,$:[]}:null}}function k(e){var t=Ye,n=t.e;if(n!==null){t.e=null;for(var r of n)Tn(r)}return e!==void 0&&(t.x=e),t.i=!0,Ye=t.p,Ze(e)}function Ze(e={}){return i(e,le,{value:!0}),e}function Qe(){return!qe||Ye!==null&&Ye.l===null}var $e=[];function et(){var e=$e;$e=[],m(e)}function tt(e){if($e.length===0&&!Ot){var t=$e;queueMicrotask(()=>{t===$e&&et()})}$e.push(e)}function nt(){for(;$e.length>0;)et()}var rt=~(v|y|_);function it(e,t){e.f=e.f&rt|t}function at(e){e.f&512||e.deps===null?it(e,_):it(e,y)}function ot(e,t){e.f&2048?t.set(e,v):e.f&4096&&t.get(e)!==2048&&t.set(e,y),it(e,_)}var st=!1;function ct(){st||(st=!0,document.addEventListener(`reset`,e=>{Promise.resolve().then(()=>{if(!e.defaultPrevented)for(let t of e.target.elements)t[ge]?.()})},{capture:!0}))}function lt(e){var t=z,n=B;Yn(null),Xn(null);try{return e()}finally{Yn(t),Xn(n)}}function ut(e,t,n,r=n){e.addEventListener(t,()=>lt(n));let i=e[ge];e[ge]=i?()=>{i(),r(!0)}:()=>r(!0),ct()}function dt(e,t,n,r){let i=Qe()?ht:vt;var a=e.filter(e=>!e.settled),o=t.map(i);if(n.length===0&&a.length===0){r(o);return}var s=B,c=ft(),l=a.length===1?a[0].promise:a.length>1?Promise.all(a.map(e=>e.promise)):null;function u(e){if(!(s.f&16384)){c();try{r([...o,...e])}catch(e){vn(e,s)}pt()}}var d=mt();if(n.length===0){l.then(()=>u([])).finally(d);return}function f(){Promise.all(n.map(e=>_t(e))).then(u).catch(e=>vn(e,s)).finally(d)}l?l.then(()=>{s.f&16384?d():(c(),f(),pt())}):f()}function ft(){var e=B,t=z,n=Ye,r=j;return function(i=!0){Xn(e),Yn(t),Xe(n),i&&!(e.f&16384)&&(r?.activate(),r?.apply())}}function pt(e=!0){Xn(null),Yn(null),Xe(null),e&&j?.deactivate()}function mt(){var e=B,t=e.b,n=j,r=!!t?.is_rendered();return t?.update_pending_count(1,n),n.increment(r,e),()=>{t?.update_pending_count(-1,n),n.decrement(r,e)}}function ht(e){var t=2|v;return B!==null&&(B.f|=ne),{ctx:Ye,deps:null,effects:null,equals:Me,f:t,fn:e,reactions:null,rv:0,v:be,wv:0,parent:B,ac:null}}var gt=Symbol(`obsolete`);function _t(e,t,n){let r=B;r===null&&Ie();var i=void 0,a=Gt(be),o=!z,s=new Set;return kn(()=>{var t=B,n=h();i=n.promise;try{Promise.resolve(e()).then(n.resolve,e=>{e!==_e&&n.reject(e)}).finally(pt)}catch(e){n.reject(e),pt()}var c=j;if(o){if(t.f&32768)var l=mt();if(r.b?.is_rendered())c.async_deriveds.get(t)?.reject(gt);else for(let e of s.values())e.reject(gt);s.add(n),c.async_deriveds.set(t,n)}let u=(e,t=void 0)=>{l?.(),s.delete(n),t!==gt&&(c.activate(),t?(a.f|=se,Yt(a,t)):(a.f&8388608&&(a.f^=se),Yt(a,e)),c.deactivate())};n.promise.then(u,e=>u(null,e||`unknown`))}),Cn(()=>{for(let e of s)e.reject(gt)}),new Promise(e=>{function t(n){function r(){n===i?e(a):t(i)}n.then(r,r)}t(i)})}function A(e){let t=ht(e);return Qn(t),t}function vt(e){let t=ht(e);return t.equals=Pe,t}function yt(e){var t=e.effects;if(t!==null){e.effects=null;for(var n=0;n<t.length;n+=1)Ln(t[n])}}function bt(e){var t,n=B,r=e.parent;if(!Kn&&r!==null&&e.v!==be&&r.f&24576)return Ce(),e.v;Xn(r);try{yt(e),t=ur(e)}finally{Xn(n)}return t}function xt(e){var t=bt(e);!e.equals(t)&&(e.wv=sr(),(!j?.is_fork||e.deps===null)&&(j===null?e.v=t:(j.capture(e,t,!0),Tt?.capture(e,t,!0)),e.deps===null))?it(e,_):Kn||(Et===null?at(e):(Sn()||j?.is_fork)&&Et.set(e,t))}function St(e){if(e.effects!==null)for(let t of e.effects)(t.teardown||t.ac)&&(t.teardown?.(),t.ac!==null&&lt(()=>{t.ac.abort(_e),t.ac=null}),t.fn!==null&&(t.teardown=d),pr(t,0),Fn(t))}function Ct(e){if(e.effects!==null)for(let t of e.effects)t.teardown&&t.fn!==null&&mr(t)}var wt=null,j=null,Tt=null,Et=null,Dt=null,Ot=!1,kt=!1,At=null,jt=null,Mt=0,Nt=1,Pt=class e{id=Nt++;started=!1;linked=!0;prev=null;next=null;async_deriveds=new Map;current=new Map;previous=new Map;#e=new Set;#t=new Set;#n=0;#r=new Map;#i=null;#a=[];#o=[];#s=new Map;#c=new Map;#l=new Set;is_fork=!1;#u=!1;constructor(){wt===null?wt=this:(wt.next=this,this.prev=wt),wt=this}#d(){if(this.is_fork)return!0;for(let e of this.#r.keys())if(!this.#f(e))return!0;return!1}#f(e){for(var t=e;t!==null;t=t.parent)if(this.#c.has(t))return!0;return!1}skip_effect(e){this.#c.has(e)||this.#c.set(e,{d:[],m:[]}),this.#l.delete(e)}unskip_effect(e,t=e=>this.schedule(e)){var n=this.#c.get(e);if(n){this.#c.delete(e);for(var r of n.d)it(r,v),t(r);for(r of n.m)it(r,y),t(r)}this.#l.add(e)}#p(){var e=[];for(let i of this.#a)if(!(i.f&16384||!(i.f&6144))){for(var t=i,n=!1;t.parent!==null;){t=t.parent;var r=t.f;if(r&96){if(!(r&1024)){n=!0;break}t.f^=_}}n||e.push(t)}return this.#a=[],e}#m(){this.started=!0;for(let[e,t]of this.#s)it(e,t),this.schedule(e);this.apply();for(var t=At=[],n=[],r=jt=[];this.#a.length>0;){Mt++>1e3&&(this.#b(),It());for(let e of this.#p())try{this.#h(e,t,n)}catch(t){throw Vt(e),this.#d()||this.discard(),t}}if(j=null,r.length>0){var i=e.ensure();for(let e of r)i.schedule(e)}if(At=null,jt=null,this.#d()){this.#y(n),this.#y(t);for(let[e,t]of this.#c)Bt(e,t);r.length>0&&j.#m();return}let a=this.#g();if(a)this.#y(n),this.#y(t),a.#v(this);else{this.#s.clear();for(let e of this.#e)e(this);this.#e.clear(),Tt=this,Rt(n),Rt(t),Tt=null,this.#i?.resolve();var o=j;this.#n===0&&(this.#a.length===0||o!==null)&&this.#b(),o!==null&&(Ut.clear(),o.#m())}}#h(e,t,n){e.f^=_;for(var r=e.first;r!==null;){var i=r.f,a=!!(i&96);if(!(a&&i&1024||i&8192||this.#c.has(r))&&r.fn!==null){a?r.f^=_:i&4?t.push(r):cr(r)&&(i&16&&this.add_dirty_reaction(r,y),mr(r));var o=r.first;if(o!==null){r=o;continue}}for(;r!==null;){var s=r.next;if(s!==null){r=s;break}r=r.parent}}}#g(){for(var e=this.prev;e!==null;e=e.prev)if(!e.is_fork&&this.#_(e))return e;return null}#_(e){for(let[t,[,n]]of this.current)if(!n&&e.current.has(t))return!0;return!1}#v(e){for(let[t,n]of e.current)!this.previous.has(t)&&e.previous.has(t)&&this.previous.set(t,e.previous.get(t)),this.current.set(t,n);for(let[t,n]of e.async_deriveds){let e=this.async_deriveds.get(t);e&&n.promise.then(e.resolve).catch(e.reject)}e.async_deriveds.clear(),this.transfer_reactions(e.#s);let t=e=>{var n=e.reactions;if(n!==null&&!(e.f&2&&!(e.f&6144)))for(let e of n){var r=e.f;if(r&2)t(e);else{var i=e;r&4194320&&!this.async_deriveds.has(i)&&(this.#s.delete(i),it(i,v),this.schedule(i))}}};for(let e of this.current.keys())t(e);this.oncommit(()=>e.discard()),e.#b(),j=this,this.#m()}#y(e){for(var t=0;t<e.length;t+=1)ot(e[t],this.#s)}capture(e,t,n=!1){e.v!==be&&!this.previous.has(e)&&this.previous.set(e,e.v),e.f&8388608||(this.current.set(e,[t,n]),Et?.set(e,t)),this.is_fork||(e.v=t)}activate(){j=this}deactivate(){j=null,Et=null}flush(){try{kt=!0,j=this,this.#m()}finally{Mt=0,Dt=null,At=null,jt=null,kt=!1,j=null,Et=null,Ut.clear()}}discard(){for(let e of this.#t)e(this);this.#t.clear();for(let e of this.async_deriveds.values())e.reject(gt);this.#b(),this.#i?.resolve()}register_created_effect(e){this.#o.push(e)}increment(e,t){if(this.#n+=1,e){let e=this.#r.get(t)??0;this.#r.set(t,e+1)}}decrement(e,t){if(--this.#n,e){let e=this.#r.get(t)??0;e===1?this.#r.delete(t):this.#r.set(t,e-1)}this.#u||(this.#u=!0,tt(()=>{this.#u=!1,this.linked&&this.flush()}))}transfer_reactions(e){for(let[t,n]of e)this.add_dirty_reaction(t,n);e.clear()}add_dirty_reaction(e,t){(t===2048||this.#s.get(e)!==2048)&&this.#s.set(e,t)}oncommit(e){this.#e.add(e)}ondiscard(e){this.#t.add(e)}settled(){return(this.#i??=h()).promise}static ensure(){if(j===null){let t=j=new e;!kt&&!Ot&&tt(()=>{t.started||t.flush()})}return j}apply(){Et=null}schedule(e){Dt=e,e.b?.is_pending&&e.f&16777228&&!(e.f&32768)?e.b.defer_effect(e):this.#a.push(e)}#b(){if(this.linked){var e=this.prev,t=this.next;e===null||(e.next=t),t===null?wt=e:t.prev=e,this.linked=!1}}};function Ft(e){var t=Ot,n=Tt;Tt=null,Ot=!0;try{var r;for(e&&(Ft(),r=e());;){if(nt(),j===null)return r;j.flush()}}finally{Ot=t,Tt=n}}function It(){try{Ve()}catch(e){vn(e,Dt)}}var Lt=null;function Rt(e){var t=e.length;if(t!==0){for(var n=0;n<t;){var r=e[n++];if(!(r.f&24576)&&cr(r)&&(Lt=new Set,mr(r),r.deps===null&&r.first===null&&r.nodes===null&&r.teardown===null&&r.ac===null&&zn(r),Lt?.size>0)){Ut.clear();for(let e of Lt){if(e.f&24576)continue;let t=[e],n=e.parent;for(;n!==null;)Lt.has(n)&&(Lt.delete(n),t.push(n)),n=n.parent;for(let e=t.length-1;e>=0;e--){let n=t[e];n.f&24576||mr(n)}}Lt.clear()}}Lt=null}}function zt(e){j.schedule(e)}function Bt(e,t){if(!(e.f&32&&e.f&1024)){e.f&2048?t.d.push(e):e.f&4096&&t.m.push(e),it(e,_);for(var n=e.first;n!==null;)Bt(n,t),n=n.next}}function Vt(e){it(e,_);for(var t=e.first;t!==null;)Vt(t),t=t.next}var Ht=new Set,Ut=new Map,Wt=!1;function Gt(e,t){return{f:0,v:e,reactions:null,equals:Me,rv:0,wv:0}}function M(e,t){let n=Gt(e,t);return Qn(n),n}function Kt(e,t=!1,n=!0){let r=Gt(e);return t||(r.equals=Pe),qe&&n&&Ye!==null&&Ye.l!==null&&(Ye.l.s??=[]).push(r),r}function N(e,t,n=!1){return z!==null&&(!Jn||z.f&131072)&&Qe()&&z.f&4325394&&(Zn===null||!Zn.has(e))&&Ge(),Yt(e,n?en(t):t,jt)}var qt=null,Jt=0;function Yt(e,t,n=null){if(!e.equals(t)){Kn?Ut.set(e,t):Ut.has(e)||Ut.set(e,e.v);var r=Pt.ensure();if(r.capture(e,t),e.f&2){let t=e;e.f&2048&&bt(t),Et===null&&at(t)}e.wv=sr(),qt=null,Jt=0,$t(e,v,n),qt=null,Qe()&&B!==null&&B.f&1024&&!(B.f&96)&&(tr===null?nr([e]):tr.push(e)),!r.is_fork&&Ht.size>0&&!Wt&&Xt()}return t}function Xt(){Wt=!1;for(let e of Ht){e.f&1024&&it(e,y);let t;try{t=cr(e)}catch{t=!0}t&&mr(e)}Ht.clear()}function Zt(e,t=1){var n=V(e),r=t===1?n++:n--;return N(e,n),r}function Qt(e){N(e,e.v+1)}function $t(e,t,n){var r=e.reactions;if(r!==null){var i=Qe(),a=r.length;if(Jt+=a,Jt>1e5&&qt===null&&(qt=new Set),qt!==null){if(qt.has(e))return;qt.add(e)}for(var o=0;o<a;o++){var s=r[o],c=s.f;if(i||s!==B){var l=(c&v)===0;if(l&&it(s,t),c&131072)Ht.add(s);else if(c&2){var u=s;Et?.delete(u),$t(u,y,n)}else if(l){var d=s;c&16&&Lt!==null&&Lt.add(d),n===null?zt(d):n.push(d)}}}}}function en(t){if(typeof t!=`object`||!t||ce in t||le in t)return t;let n=l(t);if(n!==s&&n!==c)return t;var r=new Map,i=e(t),o=M(0),u=null,d=ar,f=e=>{if(ar===d)return e();var t=z,n=ar;Yn(null),or(d);var r=e();return Yn(t),or(n),r};return i&&r.set(`length`,M(t.length,u)),new Proxy(t,{defineProperty(e,t,n){`value`in n&&n.configurable!==!1&&n.enumerable!==!1&&n.writable!==!1||Ue();var i=r.get(t);return i===void 0?f(()=>{var e=M(n.value,u);return r.set(t,e),e}):N(i,n.value,!0),!0},deleteProperty(e,t){var n=r.get(t);if(n===void 0){if(t in e){let e=f(()=>M(be,u));r.set(t,e),Qt(o)}}else N(n,be),Qt(o);return!0},get(e,n,i){if(n===ce)return t;var o=r.get(n),s=n in e;if(o===void 0&&(!s||a(e,n)?.writable)&&(o=f(()=>M(en(s?e[n]:be),u)),r.set(n,o)),o!==void 0){var c=V(o);return c===be?void 0:c}return Reflect.get(e,n,i)},getOwnPropertyDescriptor(e,t){this.has?.(e,t);var n=Reflect.getOwnPropertyDescriptor(e,t),i=r.get(t);if(i!==void 0){var a=V(i);if(a===be)return;if(n&&`value`in n)n.value=a;else return{enumerable:!0,configurable:!0,value:a,writable:!0}}return n},has(e,t){if(t===ce)return!0;var n=r.get(t),i=n!==void 0&&n.v!==be||Reflect.has(e,t);return(n!==void 0||(B!==null||z!==null)&&(!i||a(e,t)?.writable))&&(n===void 0&&(n=f(()=>M(i?en(e[t]):be,u)),r.set(t,n)),V(n)===be)?!1:i},set(e,t,n,s){var c=r.get(t),l=t in e;if(i&&t===`length`)for(var d=n;d<c.v;d+=1){var p=r.get(d+``);p===void 0?d in e&&(p=f(()=>M(be,u)),r.set(d+``,p)):N(p,be)}if(c===void 0)(!l||a(e,t)?.writable)&&(c=f(()=>M(void 0,u)),N(c,en(n)),r.set(t,c));else{l=c.v!==be;var m=f(()=>en(n));N(c,m)}var h=Reflect.getOwnPropertyDescriptor(e,t);if(h?.set&&h.set.call(s,n),!l){if(i&&typeof t==`string`){var g=r.get(`length`),_=Number(t);Number.isInteger(_)&&_>=g.v&&N(g,_+1)}Qt(o)}return!0},ownKeys(e){V(o);var t=Reflect.ownKeys(e).filter(e=>{var t=r.get(e);return t===void 0||t.v!==be});for(var[n,i]of r)i.v!==be&&!(n in e)&&t.push(n);return t},setPrototypeOf(){We()}})}function tn(e){try{if(typeof e==`object`&&e&&ce in e)return e[ce]}catch{}return e}function nn(e,t){return Object.is(tn(e),tn(t))}var rn,an,on,sn,cn;function ln(){if(rn===void 0){rn=window,an=document,on=/Firefox/.test(navigator.userAgent);var e=Element.prototype,t=Node.prototype,n=Text.prototype;sn=a(t,`firstChild`).get,cn=a(t,`nextSibling`).get,u(e)&&(e[pe]=void 0,e[fe]=null,e[me]=void 0,e.__e=void 0),u(n)&&(n[he]=void 0)}}function un(e=``){return document.createTextNode(e)}function dn(e){return sn.call(e)}function fn(e){return cn.call(e)}function P(e,t){if(!w)return dn(e);var n=dn(T);if(n===null)n=T.appendChild(un());else if(t&&n.nodeType!==3){var r=un();return n?.before(r),Oe(r),r}return t&&gn(n),Oe(n),n}function F(e,t=!1){if(!w){var n=dn(e);return n instanceof Comment&&n.data===``?fn(n):n}if(t){if(T?.nodeType!==3){var r=un();return T?.before(r),Oe(r),r}gn(T)}return T}function I(e,t=!1){if(!w)return dn(e);var n=P(e,t);return E(e),n}function L(e,t=1,n=!1){let r=w?T:e;for(var i;t--;)i=r,r=fn(r);if(!w)return r;if(n){if(r?.nodeType!==3){var a=un();return r===null?i?.after(a):r.before(a),Oe(a),a}gn(r)}return Oe(r),r}function pn(e){e.textContent=``}function mn(){return!1}function hn(e,t,n){return t==null||t===`http://www.w3.org/1999/xhtml`?n?document.createElement(e,{is:n}):document.createElement(e):n?document.createElementNS(t,e,{is:n}):document.createElementNS(t,e)}function gn(e){if(e.nodeValue.length<65536)return;let t=e.nextSibling;for(;t!==null&&t.nodeType===3;)t.remove(),e.nodeValue+=t.nodeValue,t=e.nextSibling}function _n(e){var t=B;if(t===null)return z.f|=se,e;if(!(t.f&32768)&&!(t.f&4))throw e;vn(e,t)}function vn(e,t){if(e===ye)throw e;if(!(t!==null&&t.f&16384)){for(;t!==null;){if(t.f&128&&!(t.f&33570816)){if(!(t.f&32768))throw e;try{t.b.error(e);return}catch(t){e=t}}t=t.parent}throw e}}function yn(e){B===null&&(z===null&&Be(e),ze()),Kn&&Re(e)}function bn(e,t){var n=t.last;n===null?t.last=t.first=e:(n.next=e,e.prev=n,t.last=e)}function xn(e,t){var n=B;n!==null&&n.f&8192&&(e|=b);var r={ctx:Ye,deps:null,nodes:null,f:e|v|512,first:null,fn:t,last:null,next:null,parent:n,b:n&&n.b,prev:null,teardown:null,wv:0,ac:null};j?.register_created_effect(r);var i=r;if(e&4)At===null?Pt.ensure().schedule(r):At.push(r);else if(t!==null){try{mr(r)}catch(e){throw Ln(r),e}i.deps===null&&i.teardown===null&&i.nodes===null&&i.first===i.last&&!(i.f&524288)&&(i=i.first,e&16&&e&65536&&i!==null&&(i.f|=C))}if(i!==null&&(i.parent=n,n!==null&&bn(i,n),z!==null&&z.f&2&&!(e&64))){var a=z;(a.effects??=[]).push(i)}return r}function Sn(){return z!==null&&!Jn}function Cn(e){let t=xn(8,null);return it(t,_),t.teardown=e,t}function wn(e){yn(`$effect`);var t=B.f;if(!z&&t&32&&Ye!==null&&!Ye.i){var n=Ye;(n.e??=[]).push(e)}else return Tn(e)}function Tn(e){return xn(4|re,e)}function En(e){return yn(`$effect.pre`),xn(8|re,e)}function Dn(e){Pt.ensure();let t=xn(64|ne,e);return(e={})=>new Promise(n=>{e.outro?Bn(t,()=>{Ln(t),n(void 0)}):(Ln(t),n(void 0))})}function On(e){return xn(4,e)}function kn(e){return xn(oe|ne,e)}function An(e,t=0){return xn(8|t,e)}function R(e,t=[],n=[],r=[]){dt(r,t,n,t=>{xn(8,()=>{e(...t.map(V))})})}function jn(e,t=[],n=[],r=[]){dt(r,t,n,t=>{xn(4,()=>e(...t.map(V)))})}function Mn(e,t=0){return xn(16|t,e)}function Nn(e){return xn(32|ne,e)}function Pn(e){var t=e.teardown;if(t!==null){let n=Kn,r=z;qn(!0),Yn(null);try{t.call(null)}catch(t){vn(t,e.parent)}finally{qn(n),Yn(r)}}}function Fn(e,t=!1){var n=e.first;for(e.first=e.last=null;n!==null;){let e=n.ac;e!==null&&lt(()=>{e.abort(_e)});var r=n.next;n.f&64?n.parent=null:Ln(n,t),n=r}}function In(e){for(var t=e.first;t!==null;){var n=t.next;t.f&32||Ln(t),t=n}}function Ln(e,t=!0){var n=!1;(t||e.f&262144)&&e.nodes!==null&&e.nodes.end!==null&&(Rn(e.nodes.start,e.nodes.end),n=!0),e.f|=ee,Fn(e,t&&!n),pr(e,0);var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)e.stop();Pn(e),e.f^=ee,e.f|=x;var i=e.parent;i!==null&&i.first!==null&&zn(e),e.next=e.prev=e.teardown=e.ctx=e.deps=e.fn=e.nodes=e.ac=e.b=null}function Rn(e,t){for(;e!==null;){var n=e===t?null:fn(e);e.remove(),e=n}}function zn(e){var t=e.parent,n=e.prev,r=e.next;n!==null&&(n.next=r),r!==null&&(r.prev=n),t!==null&&(t.first===e&&(t.first=r),t.last===e&&(t.last=n))}function Bn(e,t,n=!0){var r=[];e.f|=256,Vn(e,r,!0);var i=()=>{n&&Ln(e),t&&t()},a=r.length;if(a>0){var o=()=>--a||i();for(var s of r)s.out(o)}else i()}function Vn(e,t,n){if(!(e.f&8192)){e.f^=b;var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)(e.is_global||n)&&t.push(e);for(var i=e.first;i!==null;){var a=i.next;if(!(i.f&64)){var o=!!(i.f&65536)||!!(i.f&32)&&!!(e.f&16);Vn(i,t,o?n:!1)}i=a}}}function Hn(e){e.f&=-257,Un(e,!0)}function Un(e,t){if(!(e.f&256)&&e.f&8192){e.f^=b,e.f&1024||(it(e,v),Pt.ensure().schedule(e));for(var n=e.first;n!==null;){var r=n.next,i=!!(n.f&65536)||!!(n.f&32);Un(n,i?t:!1),n=r}var a=e.nodes&&e.nodes.t;if(a!==null)for(let e of a)(e.is_global||t)&&e.in()}}function Wn(e,t){if(e.nodes)for(var n=e.nodes.start,r=e.nodes.end;n!==null;){var i=n===r?null:fn(n);t.append(n),n=i}}var Gn=null,Kn=!1;function qn(e){Kn=e}var z=null,Jn=!1;function Yn(e){z=e}var B=null;function Xn(e){B=e}var Zn=null;function Qn(e){z!==null&&(z.f&2097152||z.f&2)&&(Zn??=new Set).add(e)}var $n=null,er=0,tr=null;function nr(e){tr=e}var rr=1,ir=0,ar=ir;function or(e){ar=e}function sr(){return++rr}function cr(e){var t=e.f;if(t&2048)return!0;if(t&4096){for(var n=e.deps,r=n.length,i=0;i<r;i++){var a=n[i];if(cr(a)&&xt(a),a.wv>e.wv)return!0}t&512&&Et===null&&it(e,_)}return!1}function lr(e,t,n=!0){var r=e.reactions;if(r!==null&&!(Zn!==null&&Zn.has(e)))for(var i=0;i<r.length;i++){var a=r[i];a.f&2?lr(a,t,!1):t===a&&(n?it(a,v):a.f&1024&&it(a,y),zt(a))}}function ur(e){var t=$n,n=er,r=tr,i=z,a=Zn,o=Ye,s=Jn,c=ar,l=e.f;$n=null,er=0,tr=null,z=l&96?null:e,Zn=null,Xe(e.ctx),Jn=!1,ar=++ir,e.ac!==null&&(lt(()=>{e.ac.abort(_e)}),e.ac=null);try{e.f|=ae;var u=e.fn,d=u();e.f|=S;var f=dr(e);if(Qe()&&tr!==null&&!Jn&&f!==null&&!(e.f&6146))for(var p=0;p<tr.length;p++)lr(tr[p],e);if(i!==null&&i!==e){if(ir++,i.deps!==null)for(let e=0;e<n;e+=1)i.deps[e].rv=ir;if(t!==null)for(let e of t)e.rv=ir;tr!==null&&(r===null?r=tr:r.push(...tr))}return e.f&8388608&&(e.f^=se),d}catch(t){return dr(e),_n(t)}finally{e.f^=ae,$n=t,er=n,tr=r,z=i,Zn=a,Xe(o),Jn=s,ar=c}}function dr(e){var t=e.deps,n=j?.is_fork;if($n!==null){var r;if(n||pr(e,er),t!==null&&er>0)for(t.length=er+$n.length,r=0;r<$n.length;r++)t[er+r]=$n[r];else e.deps=t=$n;if(Sn()&&e.f&512)for(r=er;r<t.length;r++)(t[r].reactions??=[]).push(e)}else!n&&t!==null&&er<t.length&&(pr(e,er),t.length=er);return t}function fr(e,r){let i=r.reactions;if(i!==null){var a=t.call(i,e);if(a!==-1){var o=i.length-1;o===0?i=r.reactions=null:(i[a]=i[o],i.pop())}}if(i===null&&r.f&2&&($n===null||!n.call($n,r))){var s=r;s.f&512&&(s.f^=512),s.v!==be&&at(s),s.ac!==null&&lt(()=>{s.ac.abort(_e),s.ac=null,it(s,v)}),St(s),pr(s,0)}}function pr(e,t){var n=e.deps;if(n!==null)for(var r=t;r<n.length;r++)fr(e,n[r])}function mr(e){var t=e.f;if(!(t&16384)){it(e,_);var n=B;B=e;try{t&16777232?In(e):Fn(e),Pn(e);var r=ur(e);e.teardown=typeof r==`function`?r:null,e.wv=rr}finally{B=n}}}async function hr(){await Promise.resolve(),Ft()}function V(e){var t=!!(e.f&2);if(Gn?.add(e),z!==null&&!Jn&&!(B!==null&&B.f&16384)&&(Zn===null||!Zn.has(e))){var r=z.deps;if(z.f&2097152)e.rv<ir&&(e.rv=ir,$n===null&&r!==null&&r[er]===e?er++:$n===null?$n=[e]:$n.push(e));else{z.deps??=[],n.call(z.deps,e)||z.deps.push(e);var i=e.reactions;i===null?e.reactions=[z]:n.call(i,z)||i.push(z)}}if(Kn&&Ut.has(e))return Ut.get(e);if(t){var a=e;if(Kn){var o=a.v;return(!(a.f&1024)&&a.reactions!==null||_r(a))&&(o=bt(a)),Ut.set(a,o),o}var s=!(a.f&512)&&!Jn&&z!==null&&!!(z.f&512),c=(a.f&S)===0;cr(a)&&(s&&(a.f|=512),xt(a)),s&&!c&&(Ct(a),gr(a))}if(Et?.has(e))return Et.get(e);if(e.f&8388608)throw e.v;return e.v}function gr(e){if(e.f|=512,e.deps!==null)for(let r of e.deps){var t=r.reactions;t===null?r.reactions=[e]:n.call(t,e)||t.push(e),r.f&2&&!(r.f&512)&&(Ct(r),gr(r))}}function _r(e){if(e.v===be)return!0;if(e.deps===null)return!1;for(let t of e.deps)if(Ut.has(t)||t.f&2&&_r(t))return!0;return!1}function vr(e){var t=Jn;try{return Jn=!0,e()}finally{Jn=t}}function yr(e){if(!(typeof e!=`object`||!e||e instanceof EventTarget)){if(ce in e)br(e);else if(!Array.isArray(e))for(let t in e){let n=e[t];typeof n==`object`&&n&&ce in n&&br(n)}}}function br(e,t=new Set){if(typeof e==`object`&&e&&!(e instanceof EventTarget)&&!t.has(e)){t.add(e),e instanceof Date&&e.getTime();for(let n in e)try{br(e[n],t)}catch{}let n=l(e);if(n!==Object.prototype&&n!==Array.prototype&&n!==Map.prototype&&n!==Set.prototype&&n!==Date.prototype){let t=o(n);for(let n in t){let r=t[n].get;if(r)try{r.call(e)}catch{}}}}}[...`allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback`.split(`.`)];var xr=[`touchstart`,`touchmove`];function Sr(e){return xr.includes(e)}var Cr=[`textarea`,`script`,`style`,`title`];function wr(e){return Cr.includes(e)}var Tr=Symbol(`events`),Er=new Set,Dr=new Set;function Or(e,t,n,r={}){function i(e){if(r.capture||Nr.call(t,e),!e.cancelBubble)return lt(()=>n?.call(this,e))}return e.startsWith(`pointer`)||e.startsWith(`touch`)||e===`wheel`?(i.__removed=!1,tt(()=>{i.__removed||t.addEventListener(e,i,r)})):t.addEventListener(e,i,r),i}function kr(e,t,n,r,i){var a={capture:r,passive:i},o=Or(e,t,n,a);(t===document.body||t===window||t===document||t instanceof HTMLMediaElement)&&Cn(()=>{o.__removed=!0,t.removeEventListener(e,o,a)})}function H(e,t,n){(t[Tr]??={})[e]=n}function Ar(e){for(var t=0;t<e.length;t++)Er.add(e[t]);for(var n of Dr)n(e)}var jr=null,Mr=!1;function Nr(e){var t=this,n=t.ownerDocument,r=e.type,a=e.composedPath?.()||[],o=a[0]||e.target;jr=e,Mr||(Mr=!0,setTimeout(()=>{Mr=!1,jr=null}));var s=0,c=jr===e&&e[Tr];if(c){var l=a.indexOf(c);if(l!==-1&&(t===document||t===window)){e[Tr]=t;return}var u=a.indexOf(t);if(u===-1)return;l<=u&&(s=l)}if(o=a[s]||e.target,o!==t){i(e,`currentTarget`,{configurable:!0,get(){return o||n}});var d=z,f=B;Yn(null),Xn(null);try{for(var p,m=[];o!==null&&o!==t;){try{var h=o[Tr]?.[r];h==null||o.disabled&&e.target!==o||h.call(o,e)}catch(e){p?m.push(e):p=e}if(e.cancelBubble)break;s++,o=s<a.length?a[s]:null}if(p){for(let e of m)queueMicrotask(()=>{throw e});throw p}}finally{e[Tr]=t,delete e.currentTarget,Yn(d),Xn(f)}}}var Pr=globalThis?.window?.trustedTypes&&globalThis.window.trustedTypes.createPolicy(`svelte-trusted-html`,{createHTML:e=>e});function Fr(e){return Pr?.createHTML(e)??e}function Ir(e){var t=hn(`template`);return t.innerHTML=Fr(e.replaceAll(`<!>`,`<!---->`)),t.content}function Lr(e,t){var n=B;n.nodes===null&&(n.nodes={start:e,end:t,a:null,t:null})}function U(e,t){var n=!!(t&1),r=!!(t&2),i,a=!e.startsWith(`<!>`);return()=>{if(w)return Lr(T,null),T;i===void 0&&(i=Ir(a?e:`<!>`+e),n||(i=dn(i)));var t=r||on?document.importNode(i,!0):i.cloneNode(!0);if(n){var o=dn(t),s=t.lastChild;Lr(o,s)}else Lr(t,t);return t}}function Rr(e,t,n=`svg`){var r=!e.startsWith(`<!>`),i=!!(t&1),a=`<${n}>${r?e:`<!>`+e}</${n}>`,o;return()=>{if(w)return Lr(T,null),T;if(!o){var e=dn(Ir(a));if(i)for(o=document.createDocumentFragment();dn(e);)o.appendChild(dn(e));else o=dn(e)}var t=o.cloneNode(!0);if(i){var n=dn(t),r=t.lastChild;Lr(n,r)}else Lr(t,t);return t}}function zr(e,t){return Rr(e,t,`svg`)}function Br(e=``){if(!w){var t=un(e+``);return Lr(t,t),t}var n=T;return n.nodeType===3?gn(n):(n.before(n=un()),Oe(n)),Lr(n,n),n}function Vr(){if(w)return Lr(T,null),T;var e=document.createDocumentFragment(),t=document.createComment(``),n=un();return e.append(t,n),Lr(t,n),e}function W(e,t){if(w){var n=B;n.f&32768&&n.nodes.end!==null||(n.nodes.end=T),ke()}else e!==null&&e.before(t)}function Hr(){if(w&&T&&T.nodeType===8&&T.textContent?.startsWith(`$`)){let e=T.textContent.substring(1);return ke(),e}return(window.__svelte??={}).uid??=1,`c${window.__svelte.uid++}`}function Ur(e){let t=0,n=Gt(0),r;return()=>{Sn()&&(V(n),An(()=>(t===0&&(r=vr(()=>e(()=>Qt(n)))),t+=1,()=>{tt(()=>{--t,t===0&&(r?.(),r=void 0,Qt(n))})})))}}var Wr=C|ne;function Gr(e,t,n,r){new Kr(e,t,n,r)}var Kr=class{parent;is_pending=!1;transform_error;#e;#t=w?T:null;#n;#r;#i;#a=null;#o=null;#s=null;#c=null;#l=0;#u=0;#d=!1;#f=new Map;#p=null;#m=Ur(()=>(this.#p=Gt(this.#l),()=>{this.#p=null}));constructor(e,t,n,r){this.#e=e,this.#n=t,this.#r=e=>{var t=B;t.b=this,t.f|=128,n(e)},this.parent=B.b,this.transform_error=r??this.parent?.transform_error??(e=>e),this.#i=Mn(()=>{if(w){let e=je(this.#t);ke();let t=e===`[!`;if(e.startsWith(`[?`)){let t=JSON.parse(e.slice(2));this.#g(t)}else t?this.#y():this.#h()}else this.#b()},Wr),w&&(this.#e=T)}#h(){try{this.#a=Nn(()=>this.#r(this.#e))}catch(e){this.error(e)}}#g(e){let t=this.#n.failed,{reset:n,invoke_onerror:r}=this.#_(e);tt(r),t&&(this.#s=Nn(()=>{t(this.#e,()=>e,()=>n)}))}#_(e){var t=!1,n=!1;let r=()=>{this.#v()||(t?Ee():(t=!0,n&&Ke(),this.#s!==null&&Bn(this.#s,()=>{this.#s=null}),this.#S(()=>{this.#b()})))};return{reset:r,invoke_onerror:()=>{if(!this.#v())try{n=!0,this.#n.onerror?.(e,r),n=!1}catch(e){vn(e,this.#i&&this.#i.parent)}}}}#v(){return(this.#i.f&(x|ee))!==0}#y(){let e=this.#n.pending;e&&(this.is_pending=!0,this.#o=Nn(()=>e(this.#e)),tt(()=>{if(!this.#v()){var e=this.#c=document.createDocumentFragment(),t=un(),n=!1;e.append(t),this.#a=this.#S(()=>{try{return Nn(()=>this.#r(t))}catch(e){try{this.error(e),n=!0}catch(e){vn(e,this.#i.parent)}return null}}),this.#a===null?(this.#c=null,n&&this.#x(j)):this.#u===0&&(this.#e.before(e),this.#c=null,Bn(this.#o,()=>{this.#o=null}),this.#x(j))}}))}#b(){try{if(this.is_pending=this.has_pending_snippet(),this.#u=0,this.#l=0,this.#a=Nn(()=>{this.#r(this.#e)}),this.#u>0){var e=this.#c=document.createDocumentFragment();Wn(this.#a,e);let t=this.#n.pending;this.#o=Nn(()=>t(this.#e))}else this.#x(j)}catch(e){this.error(e)}}#x(e){this.is_pending=!1,e.transfer_reactions(this.#f)}defer_effect(e){ot(e,this.#f)}is_rendered(){return!this.is_pending&&(!this.parent||this.parent.is_rendered())}has_pending_snippet(){return!!this.#n.pending}#S(e){var t=B,n=z,r=Ye;Xn(this.#i),Yn(this.#i),Xe(this.#i.ctx);try{return Pt.ensure(),e()}finally{Xn(t),Yn(n),Xe(r)}}#C(e,t){this.has_pending_snippet()?(this.#u+=e,this.#u===0&&(this.#x(t),this.#o&&Bn(this.#o,()=>{this.#o=null}),this.#c&&=(this.#e.before(this.#c),null))):this.parent&&this.parent.#C(e,t)}update_pending_count(e,t){this.#C(e,t),this.#l+=e,!this.#p||this.#d||(this.#d=!0,tt(()=>{this.#d=!1,this.#p&&Yt(this.#p,this.#l)}))}get_effect_pending(){return this.#m(),V(this.#p)}error(e){if(e===ye||!this.#n.onerror&&!this.#n.failed)throw e;j?.is_fork?(this.#a&&j.skip_effect(this.#a),this.#o&&j.skip_effect(this.#o),this.#s&&j.skip_effect(this.#s),j.oncommit(()=>{this.#v()||this.#w(e)})):this.#w(e)}#w(e){this.#a&&=(Ln(this.#a),null),this.#o&&=(Ln(this.#o),null),this.#s&&=(Ln(this.#s),null),w&&(Oe(this.#t),D(),Oe(Ae()));let t=this.#n.failed,n=e=>{if(this.#v())return;let{reset:n,invoke_onerror:r}=this.#_(e);r(),t&&!this.#v()&&(this.#s=this.#S(()=>{try{return Nn(()=>{var r=B;r.b=this,r.f|=128,t(this.#e,()=>e,()=>n)})}catch(e){return vn(e,this.#i.parent),null}}))};tt(()=>{if(!this.#v()){var t;try{t=this.transform_error(e)}catch(e){vn(e,this.#i&&this.#i.parent);return}typeof t==`object`&&t&&typeof t.then==`function`?t.then(n,e=>vn(e,this.#i&&this.#i.parent)):n(t)}})}};function G(e,t){var n=t==null?``:typeof t==`object`?`${t}`:t;n!==(e[he]??=e.nodeValue)&&(e[he]=n,e.nodeValue=`${n}`)}function qr(e,t){return Yr(e,t)}var Jr=new Map;function Yr(e,{target:t,anchor:n,props:i={},events:a,context:o,intro:s=!0,transformError:c}){ln();var l=void 0,u=Dn(()=>{var s=n??t.appendChild(un());Gr(s,{pending:()=>{}},t=>{O({});var n=Ye;if(o&&(n.c=o),a&&(i.$$events=a),w&&Lr(t,null),l=e(t,i)||Ze(),w&&(B.nodes.end=T,T===null||T.nodeType!==8||T.data!==`]`))throw we(),ye;k()},c);var u=new Set,d=e=>{for(var n=0;n<e.length;n++){var r=e[n];if(!u.has(r)){u.add(r);var i=Sr(r);for(let e of[t,document]){var a=Jr.get(e);a===void 0&&(a=new Map,Jr.set(e,a));var o=a.get(r);o===void 0?(e.addEventListener(r,Nr,{passive:i}),a.set(r,1)):a.set(r,o+1)}}}};return d(r(Er)),Dr.add(d),()=>{for(var e of u)for(let n of[t,document]){var r=Jr.get(n),i=r.get(e);--i==0?(n.removeEventListener(e,Nr),r.delete(e),r.size===0&&Jr.delete(n)):r.set(e,i)}Dr.delete(d),s!==n&&s.parentNode?.removeChild(s)}});return Xr.set(l,u),l}var Xr=new WeakMap,Zr=class{anchor;#e=new Map;#t=new Map;#n=new Map;#r=new Set;#i=!0;constructor(e,t=!0){this.anchor=e,this.#i=t}#a=e=>{if(this.#e.has(e)){var t=this.#e.get(e),n=this.#t.get(t);if(n)Hn(n),this.#r.delete(t);else{var r=this.#n.get(t);r&&(Hn(r.effect),this.#t.set(t,r.effect),this.#n.delete(t),r.fragment.lastChild.remove(),this.anchor.before(r.fragment),n=r.effect)}for(let[t,n]of this.#e){if(this.#e.delete(t),t===e)break;let r=this.#n.get(n);r&&(Ln(r.effect),this.#n.delete(n))}for(let[e,r]of this.#t){if(e===t||this.#r.has(e))continue;let i=()=>{if(Array.from(this.#e.values()).includes(e)){var t=document.createDocumentFragment();Wn(r,t),t.append(un()),this.#n.set(e,{effect:r,fragment:t})}else Ln(r);this.#r.delete(e),this.#t.delete(e)};this.#i||!n?(this.#r.add(e),Bn(r,i,!1)):i()}}};#o=e=>{this.#e.delete(e);let t=Array.from(this.#e.values());for(let[e,n]of this.#n)t.includes(e)||(Ln(n.effect),this.#n.delete(e))};ensure(e,t){var n=j,r=mn();if(t&&!this.#t.has(e)&&!this.#n.has(e)){if(r){var i=document.createDocumentFragment(),a=un();i.append(a),this.#n.set(e,{effect:Nn(()=>t(a)),fragment:i})}else this.#t.set(e,Nn(()=>t(this.anchor)))}if(this.#e.set(n,e),r){for(let[t,r]of this.#t)t===e?n.unskip_effect(r):n.skip_effect(r);for(let[t,r]of this.#n)t===e?n.unskip_effect(r.effect):n.skip_effect(r.effect);n.oncommit(this.#a),n.ondiscard(this.#o)}else w&&(this.anchor=T),this.#a(n)}},Qr=0,$r=1,ei=2;function ti(e,t,n,r,i){w&&ke();var a=Qe(),o=be,s=a?Gt(o):Kt(o,!1,!1),c=a?Gt(o):Kt(o,!1,!1),l=new Zr(e);Mn(()=>{var a=j,o=t(),u=!1;let d=w&&f(o)===(e.data===`[!`);if(d&&(Oe(Ae()),De(!1)),f(o)){var p=ft(),m=!1;let e=e=>{if(!u){m=!0,p(!1),j===a&&a.deactivate(),Pt.ensure();try{e()}finally{pt(!1),Ot||Ft()}}};o.then(t=>{e(()=>{Yt(s,t),l.ensure($r,r&&(e=>r(e,s)))})},t=>{e(()=>{if(Yt(c,t),l.ensure(ei,i&&(e=>i(e,c))),!i)throw c.v})}),w?l.ensure(Qr,n):tt(()=>{m||e(()=>{l.ensure(Qr,n)})})}else Yt(s,o),l.ensure($r,r&&(e=>r(e,s)));return d&&De(!0),()=>{u=!0}})}function K(e,t,n=!1){var r;w&&(r=T,ke());var i=new Zr(e),a=n?C:0;function o(e,t){if(w){var n=je(r);if(e!==parseInt(n.substring(1))){var a=Ae();Oe(a),i.anchor=a,De(!1),i.ensure(e,t),De(!0);return}}i.ensure(e,t)}Mn(()=>{var e=!1;t((t,n=0)=>{e=!0,o(n,t)}),e||o(-1,null)},a)}var ni=Symbol(`NaN`);function ri(e,t,n){w&&ke();var r=new Zr(e),i=!Qe();Mn(()=>{var e=t();e!==e&&(e=ni),i&&typeof e==`object`&&e&&(e={}),r.ensure(e,n)})}function ii(e,t){return t}function ai(e,t,n){for(var i=[],a=t.length,o,s=t.length,c=0;c<a;c++){let n=t[c];Bn(n,()=>{if(o){if(o.pending.delete(n),o.done.add(n),o.pending.size===0){var t=e.outrogroups;oi(e,r(o.done)),t.delete(o),t.size===0&&(e.outrogroups=null)}}else--s},!1)}if(s===0){var l=i.length===0&&n!==null&&e.pending.size===0;if(l){var u=n,d=u.parentNode;pn(d),d.append(u),e.items.clear()}oi(e,t,!l)}else o={pending:new Set(t),done:new Set},(e.outrogroups??=new Set).add(o)}function oi(e,t,n=!0){var r;if(e.pending.size>0){r=new Set;for(let t of e.pending.values())for(let n of t)r.add(e.items.get(n).e)}for(var i=0;i<t.length;i++){var a=t[i];r?.has(a)?(a.f|=ie,Wn(a,document.createDocumentFragment())):Ln(t[i],n)}}var si;function q(t,n,i,a,o,s=null){var c=t,l=new Map;if(n&4){var u=t;c=w?Oe(dn(u)):u.appendChild(un())}w&&ke();var d=null,f=vt(()=>{var t=i();return e(t)?t:t==null?[]:r(t)}),p=new Map,m=!0;function h(e){if(!(_.effect.f&16384)){_.pending.delete(e);var t=V(f);_.fallback=d,li(_,t,c,n,a),d!==null&&(t.length===0?d.f&33554432?(d.f^=ie,di(d,null,c)):Hn(d):Bn(d,()=>{d=null}))}}function g(e){_.pending.delete(e)}var _={effect:Mn(()=>{var e=V(f),t=e.length;let r=!1;w&&je(c)===`[!`!=(t===0)&&(c=Ae(),Oe(c),De(!1),r=!0);for(var u=new Set,_=j,v=mn(),y=0;y<t;y+=1){w&&T.nodeType===8&&T.data===`]`&&(c=T,r=!0,De(!1));var b=e[y],x=a(b,y),S=m?null:l.get(x);S?(S.v&&Yt(S.v,b),S.i&&Yt(S.i,y),v&&_.unskip_effect(S.e)):(S=ui(l,m?c:si??=un(),b,x,y,o,n,i),m||(S.e.f|=ie),l.set(x,S)),u.add(x)}if(t===0&&s&&!d&&(m?d=Nn(()=>s(c)):(d=Nn(()=>s(si??=un())),d.f|=ie)),t>u.size&&Le(``,``,``),w&&t>0&&Oe(Ae()),!m){if(p.set(_,u),v){for(let[e,t]of l)u.has(e)||_.skip_effect(t.e);_.oncommit(h),_.ondiscard(g)}else h(_)}r&&De(!0),V(f)}),flags:n,items:l,pending:p,outrogroups:null,fallback:d};m=!1,w&&(c=T)}function ci(e){for(;e!==null&&!(e.f&32);)e=e.next;return e}function li(e,t,n,i,a){var o=!!(i&8),s=t.length,c=e.items,l=ci(e.effect.first),u,d=null,f,p=[],m=[],h,g,_,v;if(o)for(v=0;v<s;v+=1)h=t[v],g=a(h,v),_=c.get(g).e,_.f&33554432||(_.nodes?.a?.measure(),(f??=new Set).add(_));for(v=0;v<s;v+=1){if(h=t[v],g=a(h,v),_=c.get(g).e,e.outrogroups!==null)for(let t of e.outrogroups)t.pending.delete(_),t.done.delete(_);if(_.f&8192&&(Hn(_),o&&(_.nodes?.a?.unfix(),(f??=new Set).delete(_))),_.f&33554432){if(_.f^=ie,_===l)di(_,null,n);else{var y=d?d.next:l;_===e.effect.last&&(e.effect.last=_.prev),_.prev&&(_.prev.next=_.next),_.next&&(_.next.prev=_.prev),fi(e,d,_),fi(e,_,y),di(_,y,n),d=_,p=[],m=[],l=ci(d.next);continue}}if(_!==l){if(u!==void 0&&u.has(_)){if(p.length<m.length){var b=m[0],x;d=b.prev;var S=p[0],ee=p[p.length-1];for(x=0;x<p.length;x+=1)di(p[x],b,n);for(x=0;x<m.length;x+=1)u.delete(m[x]);fi(e,S.prev,ee.next),fi(e,d,S),fi(e,ee,b),l=b,d=ee,--v,p=[],m=[]}else u.delete(_),di(_,l,n),fi(e,_.prev,_.next),fi(e,_,d===null?e.effect.first:d.next),fi(e,d,_),d=_;continue}for(p=[],m=[];l!==null&&l!==_;)(u??=new Set).add(l),m.push(l),l=ci(l.next);if(l===null)continue}_.f&33554432||p.push(_),d=_,l=ci(_.next)}if(e.outrogroups!==null){for(let t of e.outrogroups)t.pending.size===0&&(oi(e,r(t.done)),e.outrogroups?.delete(t));e.outrogroups.size===0&&(e.outrogroups=null)}if(l!==null||u!==void 0){var C=[];if(u!==void 0)for(_ of u)_.f&8192||C.push(_);for(;l!==null;)!(l.f&8192)&&l!==e.fallback&&C.push(l),l=ci(l.next);var te=C.length;if(te>0){var ne=i&4&&s===0?n:null;if(o){for(v=0;v<te;v+=1)C[v].nodes?.a?.measure();for(v=0;v<te;v+=1)C[v].nodes?.a?.fix()}ai(e,C,ne)}}o&&tt(()=>{if(f!==void 0)for(_ of f)_.nodes?.a?.apply()})}function ui(e,t,n,r,i,a,o,s){var c=o&1?o&16?Gt(n):Kt(n,!1,!1):null,l=o&2?Gt(i):null;return{v:c,i:l,e:Nn(()=>(a(t,c??n,l??i,s),()=>{e.delete(r)}))}}function di(e,t,n){if(e.nodes)for(var r=e.nodes.start,i=e.nodes.end,a=t&&!(t.f&33554432)?t.nodes.start:n;r!==null;){var o=fn(r);if(a.before(r),r===i)return;r=o}}function fi(e,t,n){t===null?e.effect.first=n:t.next=n,n===null?e.effect.last=t:n.prev=t}function pi(e,t,...n){var r=new Zr(e);Mn(()=>{let e=t()??null;r.ensure(e,e&&(t=>e(t,...n)))},C)}function mi(e,t,n){var r;w&&(r=T,ke());var i=new Zr(e);Mn(()=>{var e=t()??null;if(w&&je(r)===`[`!=(e!==null)){var a=Ae();Oe(a),i.anchor=a,De(!1),i.ensure(e,e&&(t=>n(t,e))),De(!0)}else i.ensure(e,e&&(t=>n(t,e)))},C)}function hi(e,t,n,r,i,a){let o=w;w&&ke();var s=null;w&&T.nodeType===1&&(s=T,ke());var c=w?T:e,l=new Zr(c,!1);Mn(()=>{let e=t()||null;var a=i?i():n||e===`svg`?Se:void 0;if(e===null)l.ensure(null,null);else return l.ensure(e,t=>{if(e){var n=w;if(s=w?s:hn(e,a),Lr(s,s),r){var i=null;w&&wr(e)&&s.append(i=document.createComment(``));var o=w?dn(s):s.appendChild(un());w&&(o===null?De(!1):Oe(o)),r(s,o),i?.remove()}B.nodes.end=s,n||t.before(s)}w&&Oe(t)}),()=>{}},C),Cn(()=>{}),o&&(De(!0),Oe(c))}function gi(e,t){let n=null,r=w;var i;if(w){n=T;for(var a=dn(document.head);a!==null&&(a.nodeType!==8||a.data!==e);)a=fn(a);if(a===null)De(!1);else{var o=fn(a);a.remove(),Oe(o)}}w||(i=document.head.appendChild(un()));try{Mn(()=>{var e=Nn(()=>t(i));e.f|=te,w||(e.nodes===null?e.nodes={start:i,end:i,a:null,t:null}:e.nodes.end=i)})}finally{r&&(De(!0),Oe(n))}}var _i=[...` 	
\r\f\xA0\v﻿`];function vi(e,t,n){var r=e==null?``:``+e;if(t&&(r=r?r+` `+t:t),n){for(var i of Object.keys(n))if(n[i])r=r?r+` `+i:i;else if(r.length)for(var a=i.length,o=0;(o=r.indexOf(i,o))>=0;){var s=o+a;(o===0||_i.includes(r[o-1]))&&(s===r.length||_i.includes(r[s]))?r=(o===0?``:r.substring(0,o))+r.substring(s+1):o=s}}return r===``?null:r}function yi(e,t=!1){var n=t?` !important;`:`;`,r=``;for(var i of Object.keys(e)){var a=e[i];a!=null&&a!==``&&(r+=` `+i+`: `+a+n)}return r}function bi(e){return e[0]!==`-`||e[1]!==`-`?e.toLowerCase():e}function xi(e,t){if(t){var n=``,r,i;if(Array.isArray(t)?(r=t[0],i=t[1]):r=t,e){e=String(e).replaceAll(/\/\*.*?\*\//g,``).trim();var a=!1,o=0,s=!1,c=[];r&&c.push(...Object.keys(r).map(bi)),i&&c.push(...Object.keys(i).map(bi));var l=0,u=-1;let t=e.length;for(var d=0;d<t;d++){var f=e[d];if(s?f===`/`&&e[d-1]===`*`&&(s=!1):a?a===f&&(a=!1):f===`/`&&e[d+1]===`*`?s=!0:f===`"`||f===`'`?a=f:f===`(`?o++:f===`)`&&o--,!s&&a===!1&&o===0){if(f===`:`&&u===-1)u=d;else if(f===`;`||d===t-1){if(u!==-1){var p=bi(e.substring(l,u).trim());if(!c.includes(p)){f!==`;`&&d++;var m=e.substring(l,d).trim();n+=` `+m+`;`}}l=d+1,u=-1}}}}return r&&(n+=yi(r)),i&&(n+=yi(i,!0)),n=n.trim(),n===``?null:n}return e==null?null:String(e)}function Si(e,t,n,r,i,a){var o=e[pe];if(w||o!==n||o===void 0){var s=vi(n,r,a);w&&s===e.getAttribute(`class`)||(s==null?e.removeAttribute(`class`):t?e.className=s:e.setAttribute(`class`,s)),e[pe]=n}else if(a&&i!==a)for(var c in a){var l=!!a[c];(i==null||l!==!!i[c])&&e.classList.toggle(c,l)}return a}function Ci(e,t={},n,r){for(var i in n){var a=n[i];t[i]!==a&&(n[i]==null?e.style.removeProperty(i):e.style.setProperty(i,a,r))}}function wi(e,t,n,r){var i=e[me];if(w||i!==t){var a=xi(t,r);w&&a===e.getAttribute(`style`)||(a==null?e.removeAttribute(`style`):e.style.cssText=a),e[me]=t}else r&&(Array.isArray(r)?(Ci(e,n?.[0],r[0]),Ci(e,n?.[1],r[1],`important`)):Ci(e,n,r));return r}function Ti(e,t){t?e.hasAttribute(`selected`)||e.setAttribute(`selected`,``):e.removeAttribute(`selected`)}function Ei(t,n){var r=t.__defaultValue,i=t.multiple,a=i?r??[]:null;if(!i||e(a)){var o=t.selectedIndex,s=n&&i?new Set(t.selectedOptions):null;for(var c of t.options){var l=Ai(c);Ti(c,i?a.includes(l):nn(l,r))}if(n){if(s!==null)for(c of t.options){var u=s.has(c);c.selected!==u&&(c.selected=u)}else t.selectedIndex!==o&&(t.selectedIndex=o)}}}function Di(t,n,r=!1){if(t.multiple){if(n==null)return;if(!e(n))return Te();for(var i of t.options)i.selected=n.includes(Ai(i))}else{for(i of t.options)if(nn(Ai(i),n)){i.selected=!0;return}r&&n===void 0||(t.selectedIndex=-1)}}function Oi(e){var t=new MutationObserver(t=>{t.every(ji)||(`__defaultValue`in e&&Ei(e,!1),`__value`in e&&Di(e,e.__value))});t.observe(e,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[`value`]}),Cn(()=>{t.disconnect()})}function ki(e,t,n=t){var r=new WeakSet,i=!0;ut(e,`change`,t=>{var i=t?`[selected]`:`:checked`,a;if(e.multiple)a=[].map.call(e.querySelectorAll(i),Ai);else{var o=e.querySelector(i)??e.querySelector(`option:not([disabled])`);a=o&&Ai(o)}n(a),e.__value=a,j!==null&&r.add(j)}),On(()=>{var a=t();if(e===document.activeElement){var o=j;if(r.has(o))return}if(Di(e,a,i),i&&a===void 0){var s=e.querySelector(`:checked`);s!==null&&(a=Ai(s),n(a))}e.__value=a,i=!1})}function Ai(e){return`__value`in e?e.__value:e.value}function ji(e){if(e.target.closest(`selectedcontent`)!==null)return!0;if(e.type===`childList`){var t=[...e.addedNodes,...e.removedNodes];return t.length>0&&t.every(e=>e.nodeName===`SELECTEDCONTENT`)}return!1}var Mi=Symbol(`is custom element`),Ni=Symbol(`is html`),Pi=ve?`link`:`LINK`,Fi=ve?`progress`:`PROGRESS`;function Ii(e){if(w){var t=!1,n=()=>{if(!t){if(t=!0,e.hasAttribute(`value`)){var n=e.value;J(e,`value`,null),e.value=n}if(e.hasAttribute(`checked`)){var r=e.checked;J(e,`checked`,null),e.checked=r}}};e[ge]=n,tt(n),ct()}}function Li(e,t){var n=zi(e);n.value!==(n.value=t??void 0)&&(e.value!==t||t===0&&e.nodeName===Fi)&&(e.value=t??``)}function Ri(e,t){var n=zi(e);n.checked!==(n.checked=t??void 0)&&(e.checked=t)}function J(e,t,n,r){var i=zi(e);if(!(w&&(i[t]=e.getAttribute(t),t===`src`||t===`srcset`||t===`href`&&e.nodeName===Pi))){var a=i[t];a!==(i[t]=n)&&(t===`loading`&&(e[de]=n),n==null?e.removeAttribute(t):typeof n!=`string`&&Vi(e).has(t)?e[t]=n:(!w||typeof n!=`number`&&typeof n!=`boolean`||a!==String(n))&&e.setAttribute(t,n))}}function zi(e){return e[fe]??={[Mi]:e.nodeName.includes(`-`),[Ni]:e.namespaceURI===xe}}var Bi=new Map;function Vi(e){var t=e.getAttribute(`is`)||e.nodeName,n=Bi.get(t);if(n)return n;Bi.set(t,n=new Set);for(var r,i=e,a=Element.prototype;a!==i;){for(var s in r=o(i),r)r[s].set&&s!==`innerHTML`&&s!==`textContent`&&s!==`innerText`&&n.add(s);i=l(i)}return n}function Hi(e,t,n=t){var r=new WeakSet;ut(e,`input`,async i=>{var a=i?e.defaultValue:e.value;if(a=Ki(e)?qi(a):a,n(a),j!==null&&r.add(j),await hr(),a!==(a=t())){var o=e.selectionStart,s=e.selectionEnd,c=e.value.length;if(e.value=a??``,s!==null){var l=e.value.length;o===s&&s===c&&l>c?(e.selectionStart=l,e.selectionEnd=l):(e.selectionStart=o,e.selectionEnd=Math.min(s,l))}}}),(w&&e.defaultValue!==e.value||vr(t)==null&&e.value)&&(n(Ki(e)?qi(e.value):e.value),j!==null&&r.add(j)),An(()=>{var n=t();if(e===document.activeElement){var i=j;if(r.has(i))return}Ki(e)&&n===qi(e.value)||(e.type!==`date`||n||e.value)&&n!==e.value&&(e.value=n??``)})}var Ui=new Set;function Wi(e,t,n,r,i=r){var a=n.getAttribute(`type`)===`checkbox`,o=e;let s=!1;if(t!==null)for(var c of t)o=o[c]??=[];o.push(n),ut(n,`change`,()=>{var e=n.__value;a&&(e=Gi(o,e,n.checked)),i(e)},()=>i(a?[]:null)),An(()=>{var e=r();w&&n.defaultChecked!==n.checked?s=!0:a?(e||=[],n.checked=e.includes(n.__value)):n.checked=nn(n.__value,e)}),Cn(()=>{var e=o.indexOf(n);e!==-1&&o.splice(e,1)}),Ui.has(o)||(Ui.add(o),tt(()=>{o.sort((e,t)=>e.compareDocumentPosition(t)===4?-1:1),Ui.delete(o)})),tt(()=>{if(s){var e=a?Gi(o,e,n.checked):o.find(e=>e.checked)?.__value;i(e)}})}function Gi(e,t,n){for(var r=new Set,i=0;i<e.length;i+=1)e[i].checked&&r.add(e[i].__value);return n||r.delete(t),Array.from(r)}function Ki(e){var t=e.type;return t===`number`||t===`range`}function qi(e){return e===``?null:+e}function Ji(e,t){return e===t||e?.[ce]===t}function Yi(e=Ze(),t,n,r){var i=Ye.r,a=B;return On(()=>{var o,s;return An(()=>{o=s,s=r?.()||[],vr(()=>{Ji(n(...s),e)||(t(e,...s),o&&Ji(n(...o),e)&&t(null,...o))})}),()=>{let r=a;for(;r!==i&&r.parent!==null&&r.parent.f&33554432;)r=r.parent;let o=()=>{s&&Ji(n(...s),e)&&t(null,...s)},c=r.teardown;r.teardown=()=>{o(),c?.()}}}),e}function Xi(e,t,n,r,i){var a=()=>{r(n[e])};n.addEventListener(t,a),i?An(()=>{n[e]=i()}):a(),(n===document.body||n===window||n===document)&&Cn(()=>{n.removeEventListener(t,a)})}function Zi(e=!1){let t=Ye,n=t.l.u;if(!n)return;let r=()=>yr(t.s);if(e){let e=0,n={},i=ht(()=>{let r=!1,i=t.s;for(let e in i)i[e]!==n[e]&&(n[e]=i[e],r=!0);return r&&e++,e});r=()=>V(i)}n.b.length&&En(()=>{Qi(t,r),m(n.b)}),wn(()=>{let e=vr(()=>n.m.map(p));return()=>{for(let t of e)typeof t==`function`&&t()}}),n.a.length&&wn(()=>{Qi(t,r),m(n.a)})}function Qi(e,t){if(e.l.s)for(let t of e.l.s)V(t);t()}var $i=!1;function ea(e){var t=$i;try{return $i=!1,[e(),$i]}finally{$i=t}}function ta(e,t,n,r){var i=!qe||!!(n&2),o=!!(n&8),s=!!(n&16),c=r,l=!0,u=void 0,d=()=>s&&i?(u??=ht(r),V(u)):(l&&(l=!1,c=s?vr(r):r),c);let f;if(o){var p=ce in e||ue in e;f=a(e,t)?.set??(p&&t in e?n=>e[t]=n:void 0)}var m,h=!1;o?[m,h]=ea(()=>e[t]):m=e[t],m===void 0&&r!==void 0&&(m=d(),f&&(i&&He(t),f(m)));var g=i?()=>{var n=e[t];return n===void 0?d():(l=!0,n)}:()=>{var n=e[t];return n!==void 0&&(c=void 0),n===void 0?c:n};if(i&&!(n&4))return g;if(f){var _=e.$$legacy;return(function(e,t){return arguments.length>0?((!i||!t||_||h)&&f(t?g():e),e):g()})}var v=!1,y=(n&1?ht:vt)(()=>(v=!1,g()));o&&V(y);var b=B;return(function(e,t){if(arguments.length>0){let n=t?V(y):i&&o?en(e):e;return N(y,n),v=!0,c!==void 0&&(c=n),e}return Kn&&v||b.f&16384?y.v:V(y)})}function na(e){Ye===null&&Fe(`onMount`),qe&&Ye.l!==null?ra(Ye).m.push(e):wn(()=>{let t=vr(e);if(typeof t==`function`)return t})}function ra(e){var t=e.l;return t.u??={a:[],b:[],m:[]}}typeof window<`u`&&((window.__svelte??={}).v??=new Set).add(`5`);var ia=[`overview`,`search`,`accusations`,`accusation`,`country`,`actor`,`operation`,`publication`,`dyad`,`record`,`graph`,`about`],aa=new Set([`accusation`,`country`,`actor`,`operation`,`publication`]);function oa(e,t){let n=new URLSearchParams(t),r=n.get(`asOf`);n.delete(`asOf`);let i=r!==null&&sa(r)?r:null,a={asOf:i,badDay:r!==null&&i===null?r:null,params:n},[o=``,...s]=e.replace(/^\/+/,``).split(`/`),c;try{c=s.map(decodeURIComponent).join(`/`)}catch{return{page:`missing`,key:``,...a}}return o===``?{page:`overview`,key:``,...a}:{page:ia.find(e=>e===o&&e!==`overview`)??`missing`,key:c,...a}}function sa(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=new Date(e+`T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}function ca(e,t,n,r={}){let i=e===`overview`?`/`:`/`+[e,...t.split(`/`)].filter(Boolean).map(la).join(`/`),a=new URLSearchParams;for(let[e,t]of Object.entries(r))t&&a.set(e,t);n&&a.set(`asOf`,n);let o=a.toString();return o?`${i}?${o}`:i}var la=e=>encodeURIComponent(e).replaceAll(`%3A`,`:`);function ua(e,t){let n=e.indexOf(`:`),r=e.slice(0,n);return e.startsWith(`dyad:`)?ca(`dyad`,e.slice(5).replace(`-`,`/`),t):aa.has(r)?ca(r,e.slice(n+1),t):ca(`record`,e,t)}var da=M(oa(location.pathname,location.search)),fa=A(()=>V(da).asOf);addEventListener(`popstate`,()=>N(da,oa(location.pathname,location.search)));var Y={get place(){return V(da)},get asOf(){return V(fa)}};function pa(e,{replace:t=!1,scroll:n=!0}={}){if(e===location.pathname+location.search+location.hash)return;history[t?`replaceState`:`pushState`](null,``,e),N(da,oa(location.pathname,location.search));let r=location.hash.slice(1);r?hr().then(()=>document.getElementById(r)?.scrollIntoView()):n&&!t&&scrollTo(0,0)}var X=(e,t=``,n={})=>ca(e,t,V(da).asOf,n),ma=e=>ua(e,V(da).asOf),ha={after:null,before:null};function ga(e,t={}){let{asOf:n=V(da).asOf,...r}={...Object.fromEntries(V(da).params),...ha,...e};pa(ca(V(da).page===`missing`?`overview`:V(da).page,V(da).key,n,r),{...t,scroll:!1})}function _a(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest(`a[href]`);if(!t||[`target`,`download`,`data-leave`].some(e=>t.hasAttribute(e)))return;let n=new URL(t.getAttribute(`href`),location.href);n.origin===location.origin&&(n.pathname===location.pathname&&n.search===location.search&&n.hash||(e.preventDefault(),pa(n.pathname+n.search+n.hash)))}Je();var Z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Z(`
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
}`),Ia=15e3,La=class extends Error{code;retry;constructor(e,t,n){super(e),this.code=t,this.retry=n}},Ra=new Set([`INVALID`,`NOT_FOUND`,`TOO_EXPENSIVE`,`FORBIDDEN`,`UNAUTHENTICATED`,`GRAPHQL_VALIDATION_FAILED`,`GRAPHQL_PARSE_FAILED`]),za=new Map,Ba=60;async function Va(e,t,n){let r=JSON.stringify({query:e.toString(),variables:t}),i=za.get(r);if(i)return i;let a=await Ua(r,n);if(a.complaints.length===0){za.set(r,a);for(let e of za.keys()){if(za.size<=Ba)break;za.delete(e)}}return a}function Ha(){za.clear()}async function Ua(e,t){let n=AbortSignal.timeout(Ia),r,i;try{r=await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json`},body:e,signal:t?AbortSignal.any([t,n]):n}),i=await r.text()}catch{throw t?.throwIfAborted(),n.aborted?new La(`The server did not answer within 15 seconds.`,`TIMEOUT`,!0):new La(`The server cannot be reached.`,`OFFLINE`,!0)}let a=Wa(i);if(a===void 0)throw new La(`The server answered in a way that is not understood (HTTP ${r.status}).`,`MALFORMED`,!0);let o=a.errors??[],[s,c]=Object.entries(a.data??{})[0]??[],l=c==null?o.find(e=>a.data==null||e.path?.length===1&&e.path[0]===s):void 0;if(a.data==null||l){let e=l?.extensions?.code??`INTERNAL`;throw new La(l?.message??`The server answered with HTTP ${r.status}.`,e,!Ra.has(e))}return{data:a.data,complaints:o}}function Wa(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch{return}}function Q(e){return Ga[e]??e.toLowerCase().replaceAll(`_`,` `)}var Ga={IP_ORIGIN:`IP origin`,IT_SECURITY_COMMUNITY:`IT security community`,EU_INSTITUTION:`EU institution`,REANALYSIS:`re-analysis`,ICD203:`ICD 203`,PHIA:`PHIA yardstick`},Ka=e=>e.charAt(0).toUpperCase()+e.slice(1),qa=(e,t,n=t+`s`)=>`${e.toLocaleString(`en`)} ${e===1?t:n}`,Ja=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`];function Ya(e){let[t=``,n,r]=e.split(`-`);if(!n)return t;let i=Ja[Number(n)-1]??n;return r?`${Number(r)} ${i} ${t}`:`${i} ${t}`}function Xa(e){if(!e||e.precision===`UNKNOWN`||!e.earliest&&!e.latest)return`date not known`;let{earliest:t,latest:n,qualifier:r}=e,i=Za(t??null,n??null,e.precision);switch(r){case`APPROXIMATE`:return`about ${i}`;case`UNCERTAIN`:return`${i} (uncertain)`;case`AT_LATEST`:return`by ${n?Ya(n):i} at the latest`;case`AS_OF`:return`observed ${i}`;default:return i}}function Za(e,t,n){if(!e)return`until ${Ya(t??``)}`;if(!t)return`since ${Ya(e)}`;if(e===t)return Ya(e);let[r,i]=[e.slice(0,4),e.slice(0,7)],[a,o]=[t.slice(0,4),t.slice(0,7)],s=e.endsWith(`-01`)&&t===Qa(o);return s&&i===o?Ya(i):s&&e.endsWith(`-01-01`)&&t.endsWith(`-12-31`)?r===a?r:n===`DECADE`&&Number(a)-Number(r)===9?`the ${r}s`:`${r} to ${a}`:s?`${Ya(i)} to ${Ya(o)}`:`${Ya(e)} to ${Ya(t)}`}function Qa(e){let[t,n]=e.split(`-`).map(Number);return new Date(Date.UTC(t??0,n??0,0)).toISOString().slice(0,10)}function $a(e){let t={DAY:`to the day`,MONTH:`to the month`,YEAR:`to the year`,DECADE:`to ten years`,CENTURY:`to a hundred years`,UNKNOWN:``}[e.precision],n={EXACT:``,APPROXIMATE:`as an approximation`,UNCERTAIN:`with doubt`,SINCE:`as a beginning`,AT_LATEST:`as a latest day`,AS_OF:`as a day of observation`}[e.qualifier];return t?[`known`,t,n].filter(Boolean).join(` `):`not known`}function eo(e){let t=no(e.url);return e.title??e.channel??(t?`untitled, at ${new URL(t).host.replace(/^www\./,``)}`:`untitled`)}var to={NOT_ASSESSED:`○`,INCONCLUSIVE:`◌`,PARTLY_CORROBORATED:`◐`,CORROBORATED:`●`,CONFIRMED:`✔`,DISPUTED:`⇄`,REFUTED:`✕`};function no(e){try{let{protocol:t}=new URL(e??``);return t===`https:`||t===`http:`?e:null}catch{return null}}var ro=U(`<button type="button" class="svelte-2g3rh1">Show everything known</button> <span class="small" role="status">Shown as it stood on <strong> </strong></span>`,1),io=U(`<span class="small muted">everything on record</span>`),ao=U(`<div><div class="inner svelte-2g3rh1"><label for="as-of-slider">As known on</label> <input id="as-of-slider" type="range" class="svelte-2g3rh1"/> <input type="date" aria-label="Day as of which to show everything" class="svelte-2g3rh1"/> <!></div></div>`);function oo(e,t){O(t,!0);let n=864e5,r=new Date().toISOString().slice(0,10),i=e=>Math.round(Date.parse(e+`T00:00:00Z`)/n),a=e=>new Date(e*n).toISOString().slice(0,10),o=M(`2007-01-01`);na(()=>{Va(Da,{}).then(({data:e})=>N(o,e.statistics.earliest?.earliest??V(o),!0)).catch(()=>void 0)});let s=M(void 0),c=A(()=>V(s)??i(Y.asOf??r)),l,u=!1;function d(e){let t=Number(e.target.value);N(s,t,!0),clearTimeout(l),l=setTimeout(()=>p(a(t)),120)}function f(){clearTimeout(l),V(s)!==void 0&&p(a(V(s))),N(s,void 0),u=!1}function p(e){let t=e>=r?null:e;t!==Y.asOf&&(ga({asOf:t},{replace:u}),u=!0)}function m(e){let t=e.target.value;(t===``||sa(t)&&t>=V(o))&&ga({asOf:t===``||t>=r?null:t})}var h=ao();let g;var _=P(h),v=L(P(_),2);Ii(v);var y=L(v,2);Ii(y);var b=L(y,2),x=e=>{var t=ro(),n=F(t),r=L(n,2),i=I(L(P(r)),!0);E(r),R(e=>G(i,e),[()=>Ya(Y.asOf)]),H(`click`,n,()=>ga({asOf:null})),W(e,t)},S=e=>{W(e,io())};K(b,e=>{Y.asOf?e(x):e(S,-1)}),E(_),E(h),R((e,t,n,i)=>{g=Si(h,1,`bar svelte-2g3rh1`,null,g,{past:Y.asOf}),J(v,`min`,e),J(v,`max`,t),Li(v,V(c)),J(v,`aria-valuetext`,n),J(y,`min`,V(o)),J(y,`max`,r),Li(y,i)},[()=>i(V(o)),()=>i(r),()=>V(c)>=i(r)?`today, everything on record`:Ya(a(V(c))),()=>V(s)===void 0?Y.asOf??``:a(V(s))]),H(`input`,v,d),H(`change`,v,f),H(`change`,y,m),W(e,h),k()}Ar([`input`,`change`,`click`]);var so=[{kind:`COUNTRY`,prefix:`country`,one:`country`,many:`countries`,glyph:`C`,tone:`party`},{kind:`ACTOR`,prefix:`actor`,one:`actor`,many:`actors`,glyph:`A`,tone:`party`},{kind:`ACCUSATION`,prefix:`accusation`,one:`accusation`,many:`accusations`,glyph:`!`,tone:`statement`},{kind:`OPERATION`,prefix:`operation`,one:`alleged operation`,many:`alleged operations`,glyph:`O`,tone:`deed`},{kind:`CLAIM`,prefix:`claim`,one:`claim`,many:`claims`,glyph:`“`,tone:`statement`},{kind:`EVIDENCE`,prefix:`evidence`,one:`evidence`,many:`pieces of evidence`,glyph:`E`,tone:`ground`},{kind:`ASSESSMENT`,prefix:`assessment`,one:`assessment`,many:`assessments`,glyph:`J`,tone:`check`},{kind:`RESPONSE`,prefix:`response`,one:`answer`,many:`answers`,glyph:`R`,tone:`answer`},{kind:`REACTION`,prefix:`reaction`,one:`reader’s reaction`,many:`readers’ reactions`,glyph:`@`,tone:`answer`},{kind:`PUBLICATION`,prefix:`publication`,one:`publication`,many:`publications`,glyph:`P`,tone:`ground`},{kind:`TECHNIQUE`,prefix:`technique`,one:`technique`,many:`techniques`,glyph:`T`,tone:`means`},{kind:`CAPABILITY`,prefix:`capability`,one:`capability`,many:`capabilities`,glyph:`K`,tone:`means`},{kind:`INFRASTRUCTURE`,prefix:`infrastructure`,one:`infrastructure`,many:`infrastructure`,glyph:`I`,tone:`means`},{kind:`SYSTEM`,prefix:`system`,one:`system`,many:`systems`,glyph:`S`,tone:`means`},{kind:`SERVICE`,prefix:`service`,one:`service`,many:`services`,glyph:`V`,tone:`means`},{kind:`LEGAL_INSTRUMENT`,prefix:`legal-instrument`,one:`legal act`,many:`legal acts`,glyph:`§`,tone:`other`},{kind:`CONTEXT_ISSUE`,prefix:`context-issue`,one:`wider dispute`,many:`wider disputes`,glyph:`X`,tone:`other`},{kind:`DATASET`,prefix:`dataset`,one:`data set`,many:`data sets`,glyph:`D`,tone:`other`}],co=new Map(so.map(e=>[e.kind,e])),lo=new Map(so.map(e=>[e.prefix,e])),uo=e=>co.get(e),fo=e=>lo.get(e)?.kind;function po(e){return mo(e)?fo(e.slice(0,e.indexOf(`:`))):void 0}function mo(e){return e.length<=200&&/^[a-z-]+:[A-Za-z0-9._/+-]+$/.test(e)&&lo.has(e.slice(0,e.indexOf(`:`)))}var ho=so.map(e=>e.kind).filter(e=>e!==`DATASET`),go={ASSERTS:`asserted`,DENIES:`denied`,QUESTIONS:`questioned`};function _o(e){let t={id:e.id,sort:uo(po(e.id)??`CONTEXT_ISSUE`).one,more:``};switch(e.__typename){case`Country`:case`System`:case`Service`:case`ContextIssue`:case`Dataset`:case`Operation`:return{...t,name:e.name};case`Actor`:return{...t,name:e.name,sort:Q(e.actorKind),more:e.country?.name??``};case`Accusation`:return{...t,name:e.summary,more:Xa(e.stated)};case`Publication`:return{...t,name:eo(e),more:[e.title?e.channel:null,Xa(e.published)].filter(Boolean).join(`, `)};case`Response`:case`Reaction`:return{...t,name:e.summary};case`Technique`:return{...t,name:e.name,more:e.attackId};case`Evidence`:return{...t,name:e.description};case`Claim`:return{...t,name:e.text,more:go[e.polarity]};case`Capability`:return{...t,name:e.label??e.id};case`LegalInstrument`:return{...t,name:e.heading};default:return{...t,name:e.id}}}var vo=U(`<p class="muted small"> </p>`),yo=U(`<span class="small muted svelte-fmlqs3"><bdi class="svelte-fmlqs3"> </bdi></span>`),bo=U(`<li role="option" class="svelte-fmlqs3"><span class="small muted svelte-fmlqs3"> </span> <bdi class="name svelte-fmlqs3"> </bdi> <!></li>`),xo=U(`<div class="combobox svelte-fmlqs3"><input type="search" autocomplete="off" spellcheck="false" maxlength="200" role="combobox" aria-autocomplete="list" class="svelte-fmlqs3"/> <p class="visually-hidden" role="status"> </p> <div class="results card svelte-fmlqs3"><!> <ul class="plain" role="listbox"></ul> <!></div></div>`);function So(e,t){let n=Hr();O(t,!0);let r=ta(t,`text`,15,``),i=ta(t,`field`,15),a=M([]),o=M(``),s=M(!1),c=M(-1),l=M(!1);wn(()=>{let e=r().trim(),n=t.asOf;if(N(c,-1),e===``||!V(l)){N(a,[]),N(o,``),N(s,!1);return}let i=new AbortController,u=setTimeout(async()=>{try{let{data:t}=await Va(ja,{text:e,first:8,asOf:n},i.signal);N(a,t.search.nodes.map(_o));let r=t.search.pageInfo.hasNextPage?` or more`:``;N(o,V(a).length===0?`Nothing found.`:`${V(a).length}${r} found. Arrow keys choose, Enter opens.`,!0)}catch(e){if(i.signal.aborted)return;N(a,[]),N(o,e instanceof La?e.message:String(e),!0)}N(s,!0)},90);return()=>{clearTimeout(u),i.abort()}});function u(e){N(l,!1),r(``),N(s,!1),t.onchoose(e)}function f(e){if((e.key===`ArrowDown`||e.key===`ArrowUp`)&&V(a).length>0){N(s,!0);let t=V(a).length+1;N(c,(V(c)+1+(e.key===`ArrowDown`?1:-1)+t)%t-1)}else if(e.key===`Enter`){let e=V(s)?V(a)[V(c)]??(t.onenter?void 0:V(a)[0]):void 0;e?u(e):r().trim()&&(N(s,!1),t.onenter?.(r().trim()))}else if(e.key===`Escape`&&V(s))N(s,!1);else return;e.preventDefault()}var p=xo(),m=P(p);Ii(m),Yi(m,e=>i(e),()=>i());var h=L(m,2),g=I(h,!0),_=L(h,2),v=P(_),y=e=>{var t=vo(),n=I(t,!0);R(()=>G(n,V(o))),W(e,t)};K(v,e=>{V(a).length===0&&e(y)});var b=L(v,2);q(b,23,()=>V(a),e=>e.id,(e,t,r)=>{var i=bo(),a=P(i),o=I(a,!0),s=L(a,2),l=I(s,!0),d=L(s,2),f=e=>{var n=yo(),r=I(P(n),!0);E(n),R(()=>G(r,V(t).more)),W(e,n)};K(d,e=>{V(t).more&&e(f)}),E(i),R(()=>{J(i,`id`,`${n}-${V(r)??``}`),J(i,`aria-selected`,V(r)===V(c)),G(o,V(t).sort),G(l,V(t).name)}),H(`pointerdown`,i,e=>e.preventDefault()),H(`click`,i,()=>u(V(t))),W(e,i)}),E(b);var x=L(b,2),S=e=>{var n=Vr(),i=F(n);{let e=A(()=>r().trim());pi(i,()=>t.below??d,()=>V(e))}W(e,n)};K(x,e=>{V(a).length>0&&e(S)}),E(_),E(p),R(()=>{J(m,`placeholder`,t.placeholder),J(m,`aria-label`,t.label),J(m,`aria-expanded`,V(s)&&V(a).length>0),J(m,`aria-controls`,`${n}-list`),J(m,`aria-activedescendant`,V(s)&&V(c)>=0?`${n}-${V(c)}`:void 0),G(g,V(s)?V(o):``),J(_,`hidden`,!V(s)),J(b,`id`,`${n}-list`),J(b,`aria-label`,`${t.label??``}: what is found`)}),H(`focusout`,p,e=>!e.currentTarget.contains(e.relatedTarget)&&N(s,!1)),H(`input`,m,()=>N(l,!0)),H(`keydown`,m,f),kr(`focus`,m,()=>N(s,V(a).length>0)),Hi(m,r),W(e,p),k()}Ar([`focusout`,`input`,`keydown`,`pointerdown`,`click`]);var Co=U(`<button type="button" class="all svelte-1b4crx3"> </button>`),wo=U(`<search title="Ctrl+K or / leads here" class="svelte-1b4crx3"><!></search>`);function To(e,t){O(t,!0);let n=M(en(Y.place.page===`search`?Y.place.params.get(`text`)??``:``)),r=M(void 0),i=e=>pa(X(`search`,``,{text:e}));function a(e){let t=e.target.closest(`input, textarea, select, [contenteditable]`);(e.key===`k`&&(e.ctrlKey||e.metaKey)||e.key===`/`&&!t)&&(e.preventDefault(),V(r)?.focus(),V(r)?.select())}var o=wo();kr(`keydown`,an,a),So(P(o),{label:`Search`,placeholder:`Search names, titles, summaries`,get asOf(){return Y.asOf},onchoose:e=>pa(ma(e.id)),onenter:i,get text(){return V(n)},set text(e){N(n,e,!0)},get field(){return V(r)},set field(e){N(r,e,!0)},below:(e,t=d)=>{var n=Co(),r=I(n);R(()=>G(r,`All results for “${t()??``}”`)),H(`click`,n,()=>i(t())),W(e,n)},$$slots:{below:!0}}),E(o),W(e,o),k()}Ar([`click`]);var Eo=U(`<a class="svelte-1h1i3v1"> </a>`),Do=U(`<header class="svelte-1h1i3v1"><div class="row svelte-1h1i3v1"><a class="brand svelte-1h1i3v1"><img src="/icon.svg" alt="" width="28" height="28"/>Gravamen</a> <nav aria-label="Main" class="svelte-1h1i3v1"></nav> <!></div> <!></header>`);function Oo(e,t){O(t,!1);let n=[[`overview`,`Overview`],[`accusations`,`Accusations`],[`graph`,`Graph`],[`about`,`About`]];Zi();var r=Do(),i=P(r),a=P(i),o=L(a,2);q(o,5,()=>n,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=Eo(),o=I(a,!0);R(e=>{J(a,`href`,e),J(a,`aria-current`,Y.place.page===r()?`page`:void 0),G(o,i())},[()=>X(r())]),W(e,a)}),E(o),To(L(o,2),{}),E(i),oo(L(i,2),{}),E(r),R(e=>J(a,`href`,e),[()=>X(`overview`)]),W(e,r),k()}var ko=U(`<footer class="svelte-wfryhb"><p>An accusation is a claim. Nothing here says that what is alleged took place, or who did it. <a>How this is made</a></p> <p><a href="/export/" data-leave="">Download</a> · <a href="/graphiql" data-leave="">GraphQL</a> · <a href="/feed.atom" data-leave="">Feed</a></p></footer>`);function Ao(e,t){O(t,!1),Zi();var n=ko(),r=P(n),i=L(P(r));E(r),D(2),E(n),R(e=>J(i,`href`,e),[()=>X(`about`)]),W(e,n),k()}var jo=[[`NONE_CLAIMED`,`no evidence is offered`],[`ASSERTED_NOT_PUBLISHED`,`evidence is said to exist and is not shown`],[`SUMMARISED`,`evidence is described`],[`PARTIALLY_PUBLISHED`,`some of it is published`],[`PUBLISHED`,`it is published`],[`TESTED_IN_COURT`,`it was tested in court`]],Mo=e=>jo.findIndex(([t])=>t===e),No=[[`NOT_ASSESSED`,`No assessment that counts is held. It does not mean that the accusation is wrong.`],[`INCONCLUSIVE`,`Assessments that count are held, and none went further than inconclusive, unsupported or consistent.`],[`PARTLY_CORROBORATED`,`There is support that falls short of corroboration, such as a single assessment, or support of something other than who did it.`],[`CORROBORATED`,`Two or more assessments on separate evidence support it, one of them at least from outside the accuser’s state, and none contradicts.`],[`CONFIRMED`,`The accused state admitted it, or a contested judgment or a plea finds this very link.`],[`DISPUTED`,`Support and contradiction stand side by side, or there is contradiction that falls short of refuting it.`],[`REFUTED`,`Assessments that count contradict it, on separate evidence, and none supports it.`]];function Po(e,t){O(t,!0),gi(`1h39m56`,e=>{jn(()=>{an.title=`${t.text?`${t.text} – `:``}Gravamen${Y.asOf?`, as of ${Y.asOf}`:``}`})}),k()}var Fo=U(`<dt><span aria-hidden="true"> </span> </dt> <dd> </dd>`,1),Io=U(`<dt> </dt> <dd> </dd>`,1),Lo=U(`<!> <h1>What this is, and how to read it</h1> <p>Gravamen records public accusations of cyber operations: who accused whom of what, against which target, on what evidence, what
	was answered, and who verified it. An accusation is a claim and stays one here, whoever makes it. What is framed by dashes is
	only alleged.</p> <h2 id="counting">What counts for a country</h2> <p>An accusation counts for a country when it is on record and the state or an organ of it leads, joins or endorses it. Who merely
	aligns itself is shown and not counted; the claim of a company never counts for its home state, and to accuse a group does not
	count against the state said to be behind it.</p> <h2 id="verification">Verification</h2> <p>The status is computed from dated assessments by one published rule, for any day. Only an assessment by somebody independent
	counts, made by forensics, re-analysis, review of documents or a court. Denials, solidarity, indictments, sanctions, and experts
	quoted in the press never move it.</p> <dl></dl> <h2 id="evidence">The ladder of evidence</h2> <dl></dl> <h2 id="as-of">As known on a day</h2> <p>The slider at the top leaves out what cannot have been said, answered, assessed or published by that day. The address of a page
	holds the day and everything else that is chosen, so that it can be shared and cited.</p> <h2 id="data">Take it away</h2> <p>The accusations of every view can be downloaded as CSV, JSON lines, Parquet, GraphML and STIX below it; answers, assessments,
	actors, pairs and GEXF stand under <a href="/export/" data-leave="">/export/</a>. Programs ask <a href="/graphiql" data-leave="">GraphQL</a>; a <a href="/feed.atom" data-leave="">feed</a> tells what is new.</p> <h2 id="keys">By keyboard</h2> <p><kbd>Ctrl</kbd>+<kbd>K</kbd> or <kbd>/</kbd> leads to the search, arrows choose a result, <kbd>Enter</kbd> opens it, <kbd>Esc</kbd> closes the list.</p>`,1);function Ro(e,t){O(t,!1),Zi();var n=Lo(),r=F(n);Po(r,{text:`About`});var i=L(r,14);q(i,5,()=>No,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=Fo(),o=F(a),s=P(o),c=I(s,!0),l=L(s);E(o);var u=I(L(o,2),!0);R(e=>{G(c,to[r()]),G(l,` ${e??``}`),G(u,i())},[()=>Q(r())]),W(e,a)}),E(i);var a=L(i,4);q(a,5,()=>jo,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=Io(),o=F(a),s=I(o,!0),c=I(L(o,2),!0);R(e=>{G(s,e),G(c,i())},[()=>Ka(Q(r()))]),W(e,a)}),E(a),D(12),W(e,n),k()}function zo(e,t,n){return`https://github.com/gravamen/gravamen/issues/new?${new URLSearchParams({title:`Error in ${e}`,body:`Record: ${e}\nShown at: ${n}\nTitle: ${t.slice(0,300)}\n\nWhat is wrong, and what would be right?\n\nSource (an address that shows it):\n`})}`}var Bo=U(`<a><bdi> </bdi></a>`);function $(e,t){O(t,!0);var n=Bo(),r=I(P(n),!0);E(n),R(e=>{J(n,`href`,e),G(r,t.node.name)},[()=>ma(t.node.id)]),W(e,n),k()}var Vo=U(` <!>`,1),Ho=U(`<span class="muted"> </span>`);function Uo(e,t){O(t,!0);let n=ta(t,`none`,3,`nobody named`);var r=Vr();q(F(r),19,()=>t.nodes,e=>e.id,(e,n,r)=>{D();var i=Vo(),a=F(i,!0);$(L(a),{get node(){return V(n)}}),R(()=>G(a,V(r)===0?``:V(r)===t.nodes.length-1?` and `:`, `)),W(e,i)},e=>{var t=Ho(),r=I(t,!0);R(()=>G(r,n())),W(e,t)}),W(e,r),k()}var Wo=U(`<span class="chip"><span aria-hidden="true"> </span> </span>`);function Go(e,t){O(t,!0);var n=Wo(),r=P(n),i=I(r,!0),a=L(r,1,!0);E(n),R(e=>{G(i,to[t.status]),G(a,e)},[()=>Q(t.status)]),W(e,n),k()}var Ko=U(`<time> </time>`);function qo(e,t){O(t,!0);let n=A(()=>t.date&&t.date.earliest&&t.date.earliest===t.date.latest?t.date.earliest:void 0);var r=Ko(),i=I(r,!0);R(e=>{J(r,`datetime`,V(n)),J(r,`title`,t.date?`EDTF ${t.date.edtf}`:void 0),G(i,e)},[()=>Xa(t.date)]),W(e,r),k()}var Jo=U(`<span class="chip"> </span>`),Yo=U(`<article class="svelte-101fsvd"><p class="small who svelte-101fsvd"><!> · <!> accused <!></p> <p><a class="summary svelte-101fsvd"><bdi> </bdi></a></p> <p class="chips"><span class="mark">alleged</span> <!> <!> <!> <span class="chip"> </span></p></article>`);function Xo(e,t){O(t,!0);let n=A(()=>t.accusation.accusers.filter(e=>e.role!==`ALIGNS`&&e.role!==`ACKNOWLEDGES`).map(e=>e.party));var r=Yo(),i=P(r),a=P(i);qo(a,{get date(){return t.accusation.stated}});var o=L(a,2);Uo(o,{get nodes(){return V(n)}});var s=L(o,2);{let e=A(()=>t.accusation.accused.map(e=>e.party));Uo(s,{get nodes(){return V(e)}})}E(i);var c=L(i,2),l=P(c),u=I(P(l),!0);E(l),E(c);var d=L(c,2),f=L(P(d),2);Go(f,{get status(){return t.accusation.verification.status}});var p=L(f,2),m=e=>{var n=Jo(),r=I(n);R(e=>G(r,`${e??``} by its maker`),[()=>Q(t.accusation.currency)]),W(e,n)};K(p,e=>{t.accusation.currency!==`CURRENT`&&e(m)});var h=L(p,2),g=e=>{var n=Jo(),r=I(n);R(e=>G(r,`${e??``}, not on record`),[()=>Q(t.accusation.sourcing)]),W(e,n)};K(h,e=>{t.accusation.sourcing!==`ON_RECORD`&&e(g)});var _=I(L(h,2),!0);E(d),E(r),R((e,n)=>{J(l,`href`,e),G(u,t.accusation.summary),G(_,n)},[()=>ma(t.accusation.id),()=>t.accusation.responseCount===0?`no answer recorded`:qa(t.accusation.responseCount,`answer`)]),W(e,r),k()}var Zo=U(`· by <!>`,1),Qo=U(`· <a rel="noopener noreferrer external" target="_blank">read it<span class="visually-hidden"> </span></a>`,1),$o=U(`· <span title="The address was found in a trusted source; the page itself was not read.">page not read</span>`,1),es=U(`<a><bdi> </bdi></a> <span class="muted small"><!>, <!> <!> <!> <!></span>`,1);function ts(e,t){O(t,!0);let n=A(()=>no(t.publication.url)),r=A(()=>[Q(t.publication.kind),t.publication.title&&t.publication.channel].filter(Boolean));var i=es(),a=F(i),o=P(a),s=I(o,!0);E(a);var c=L(a,2),l=P(c);q(l,17,()=>V(r),ii,(e,t,n)=>{D();var r=Br();R(()=>G(r,`${n>0?`, `:``}${V(t)??``}`)),W(e,r)});var u=L(l,2);qo(u,{get date(){return t.publication.published}});var d=L(u,2),f=e=>{var n=Zo();Uo(L(F(n)),{get nodes(){return t.publication.by}}),W(e,n)};K(d,e=>{t.publication.by.length>0&&e(f)});var p=L(d,2),m=e=>{var t=Qo(),r=L(F(t)),i=I(L(P(r)));E(r),R(()=>{J(r,`href`,V(n)),G(i,`at ${new URL(V(n)).host??``}, in a new window`)}),W(e,t)};K(p,e=>{V(n)&&e(m)});var h=L(p,2),g=e=>{var t=$o();D(),W(e,t)};K(h,e=>{t.publication.urlEvidence===`QUOTED_LINK`&&e(g)}),E(c),R((e,n)=>{J(a,`href`,e),J(o,`lang`,t.publication.title?t.publication.language:void 0),G(s,n)},[()=>ma(t.publication.id),()=>eo(t.publication)]),W(e,i),k()}var ns=U(`<p class="small">Under <!></p>`),rs=U(`<p class="small">Raised as an accusation of its own: <!></p>`),is=U(`<p class="small"><!></p>`),as=U(`<article class="svelte-1mq7yu2"><p><strong> </strong> <span class="muted small">· <!> <!></span></p> <p><bdi> </bdi></p> <!> <!> <!></article>`);function os(e,t){O(t,!0);let n=A(()=>t.answer.daysAfterAccusation==null?``:t.answer.daysAfterAccusation===0?`the same day`:t.answer.daysAfterAccusation>0?`after ${qa(t.answer.daysAfterAccusation,`day`)}`:`${qa(-t.answer.daysAfterAccusation,`day`)} before it`);var r=as(),i=P(r),a=P(i),o=I(a,!0),s=L(a,2),c=L(P(s));qo(c,{get date(){return t.answer.on}});var l=L(c);Uo(L(l),{get nodes(){return t.answer.by}}),E(s),E(i);var u=L(i,2),d=I(P(u),!0);E(u);var f=L(u,2),p=e=>{var n=ns(),r=L(P(n));{let e=A(()=>({id:t.answer.under.id,name:t.answer.under.title}));$(r,{get node(){return V(e)}})}E(n),W(e,n)};K(f,e=>{t.answer.under&&e(p)});var m=L(f,2),h=e=>{var n=rs();q(L(P(n)),17,()=>t.answer.raises,e=>e.id,(e,t)=>{{let n=A(()=>({id:V(t).id,name:V(t).summary}));$(e,{get node(){return V(n)}})}}),E(n),W(e,n)};K(m,e=>{t.answer.raises.length>0&&e(h)}),q(L(m,2),17,()=>t.answer.publications,e=>e.id,(e,t)=>{var n=is();ts(P(n),{get publication(){return V(t)}}),E(n),W(e,n)}),E(r),R(e=>{G(o,e),G(l,`${V(n)?`, ${V(n)}`:``} · `),G(d,t.answer.summary)},[()=>Ka(t.answer.kinds.map(Q).join(`, `))]),W(e,r),k()}var ss=M(0),cs=U(`<!> <h1> </h1>`,1),ls=U(`<strong> </strong>`),us=U(`<button type="button">Try again</button>`),ds=U(`<!> <div class="notice bad" role="alert"><p><!> </p> <!></div>`,1),fs=U(`<div class="notice" role="status"><p><strong>A part of this is missing.</strong> </p> <button type="button">Try again</button></div>`),ps=U(`<div><!></div>`),ms=U(`<!> <!>`,1),hs=U(`<div class="loading" role="status" aria-live="polite"><span class="visually-hidden"> </span> <span class="bar" aria-hidden="true"></span><span class="bar" aria-hidden="true"></span><span class="bar" aria-hidden="true"></span></div>`),gs=U(`<p class="muted" role="status">The answer takes longer than usual …</p>`),_s=U(`<!> <!> <!> <!>`,1);function vs(e,t){O(t,!0);let n=ta(t,`alone`,3,!1),r=M(void 0),i=M(void 0),a=M(!0),o=M(!1),s=A(()=>JSON.stringify([V(ss),t.variables]));wn(()=>{V(s);let e=new AbortController,n=setTimeout(()=>N(o,!0),2500);return N(a,!0),Va(t.question,vr(()=>t.variables),e.signal).then(t=>{e.signal.aborted||(N(r,t),N(i,void 0))}).catch(t=>{e.signal.aborted||(N(i,t instanceof La?t:new La(`This page has a fault of its own: `+String(t),`FAULT`,!1)),N(r,void 0))}).finally(()=>{clearTimeout(n),e.signal.aborted||N(a,N(o,!1),!0)}),()=>{clearTimeout(n),e.abort()}});let c=A(()=>t.early!==void 0&&V(i)?.code===`INVALID`);function l(){Ha(),Zt(ss)}var u=_s(),f=F(u),p=e=>{var r=ds(),a=F(r),o=e=>{var n=cs(),r=F(n);Po(r,{text:`Not shown`});var i=I(L(r,2));R(e=>G(i,`${e??``} could not be shown`),[()=>Ka(t.what)]),W(e,n)};K(a,e=>{n()&&e(o)});var s=L(a,2),c=P(s),u=P(c),d=e=>{var n=ls(),r=I(n);R(()=>G(r,`Could not show ${t.what??``}.`)),W(e,n)};K(u,e=>{n()||e(d)});var f=L(u);E(c);var p=L(c,2),m=e=>{var t=us();H(`click`,t,l),W(e,t)};K(p,e=>{V(i).retry&&e(m)}),E(s),R(()=>G(f,` ${V(i).message??``}`)),W(e,r)};K(f,e=>{V(i)&&!V(c)&&e(p)});var m=L(f,2),h=e=>{var n=ms(),i=F(n),o=e=>{var t=fs(),n=P(t),i=L(P(n));E(n);var a=L(n,2);E(t),R(()=>G(i,` ${V(r).complaints[0]?.message??``}`)),H(`click`,a,l),W(e,t)};K(i,e=>{V(r).complaints.length>0&&e(o)});var s=L(i,2),c=e=>{var n=ps();let i;pi(P(n),()=>t.children??d,()=>V(r).data),E(n),R(()=>{i=Si(n,1,`answer`,null,i,{stale:V(a)}),J(n,`aria-busy`,V(a))}),W(e,n)};K(s,e=>{t.early||e(c)}),W(e,n)},g=e=>{var n=hs(),r=I(P(n));D(4),E(n),R(()=>G(r,`Loading ${t.what??``}`)),W(e,n)};K(m,e=>{V(r)?e(h):V(a)&&!t.early&&e(g,1)});var _=L(m,2);pi(_,()=>t.early??d,()=>V(r)?.data,()=>V(a));var v=L(_,2),y=e=>{W(e,gs())};K(v,e=>{V(a)&&V(o)&&!t.early&&e(y)}),W(e,u),k()}Ar([`click`]);var ys=U(`<span class="chip"> </span>`),bs=U(`<p class="small">Finds responsible: <!></p>`),xs=U(`<p class="small"><bdi> </bdi></p>`),Ss=U(`<p class="small"><!></p>`),Cs=U(`<article class="svelte-1ih8vai"><p><!> <strong> </strong> <span class="muted small">· <!></span></p> <p class="chips"><span class="chip"><span aria-hidden="true"> </span> </span> <span class="chip"> </span> <span class="chip"> </span> <!> <!> <!></p> <!> <!> <!></article>`);function ws(e,t){O(t,!0);var n=Cs(),r=P(n),i=P(r);Uo(i,{get nodes(){return t.assessment.by}});var a=L(i),o=L(a),s=I(o,!0),c=L(o,2);qo(L(P(c)),{get date(){return t.assessment.on}}),E(c),E(r);var l=L(r,2),u=P(l),d=P(u),f=I(d,!0),p=L(d,1,!0);E(u);var m=L(u,2),h=I(m,!0),g=L(m,2),_=I(g,!0),v=L(g,2),y=e=>{var n=ys(),r=I(n,!0);R(e=>G(r,e),[()=>Q(t.assessment.likelihood)]),W(e,n)};K(v,e=>{t.assessment.likelihood&&e(y)});var b=L(v,2),x=e=>{var n=ys(),r=I(n);R(e=>G(r,`${e??``} confidence`),[()=>Q(t.assessment.confidence)]),W(e,n)};K(b,e=>{t.assessment.confidence&&e(x)});var S=L(b,2),ee=e=>{var n=ys(),r=I(n);R(()=>G(r,`Admiralty ${t.assessment.admiralty??``}`)),W(e,n)};K(S,e=>{t.assessment.admiralty&&e(ee)}),E(l);var C=L(l,2),te=e=>{var n=bs();Uo(L(P(n)),{get nodes(){return t.assessment.attributesTo}}),E(n),W(e,n)};K(C,e=>{t.assessment.attributesTo.length>0&&e(te)});var ne=L(C,2),re=e=>{var n=xs(),r=I(P(n),!0);E(n),R(()=>G(r,t.assessment.rationale)),W(e,n)};K(ne,e=>{t.assessment.rationale&&e(re)}),q(L(ne,2),17,()=>t.assessment.publications,e=>e.id,(e,t)=>{var n=Ss();ts(P(n),{get publication(){return V(t)}}),E(n),W(e,n)}),E(n),R((e,n,r,i)=>{G(a,` judged ${e??``} `),G(s,n),G(f,t.assessment.qualifies?`✓`:`–`),G(p,t.assessment.qualifies?`counts for verification`:`does not count for verification`),G(h,r),G(_,i)},[()=>t.assessment.aspect===`STATE_LINK`?`the link to the accused`:`the ${Q(t.assessment.aspect)}`,()=>Q(t.assessment.verdict),()=>Q(t.assessment.independence),()=>Q(t.assessment.method)]),W(e,n),k()}var Ts=U(`<div class="copy svelte-avd1bp"><code class="svelte-avd1bp"> </code> <button type="button">Copy</button> <span class="small" role="status"> </span></div>`);function Es(e,t){let n=M(``);async function r(){try{await navigator.clipboard.writeText(t.text),N(n,`Copied.`)}catch{N(n,`The browser does not allow it: select the text and copy it.`)}}var i=Ts(),a=P(i),o=I(a,!0),s=L(a,2),c=I(L(s,2),!0);E(i),R(()=>{G(o,t.text),J(s,`aria-label`,`Copy ${t.label??``}`),G(c,V(n))}),H(`click`,s,r),W(e,i)}Ar([`click`]);function Ds(e,t,n){let r=new URLSearchParams;t&&r.set(`where`,JSON.stringify(t)),n&&r.set(`asOf`,n);let i=r.toString();return e+(i?`?`+i:``)}var Os=(e,t,n)=>Ds(`/export/`+e,t,n),ks=e=>Ds(`/feed.atom`,e,null),As=U(`<a download=""> </a>`),js=U(`<p class="small tools"><span class="muted">Take these accusations away:</span> <!></p>`);function Ms(e,t){O(t,!0);let n=[[`accusations.csv`,`CSV`],[`accusations.jsonl`,`JSON lines`],[`accusations.parquet`,`Parquet`],[`graph.graphml`,`GraphML`],[`bundle.json`,`STIX`]],r=A(()=>n.filter(([e])=>!(Y.asOf&&e===`bundle.json`)));var i=js();q(L(P(i),2),17,()=>V(r),([e,t])=>e,(e,n)=>{var r=A(()=>g(V(n),2));let i=()=>V(r)[0],a=()=>V(r)[1];var o=As(),s=I(o,!0);R(e=>{J(o,`href`,e),G(s,a())},[()=>Os(i(),t.where,Y.asOf)]),W(e,o)}),E(i),W(e,i),k()}var Ns=U(`, disclosed <!>`,1),Ps=U(`, gathered by <!>`,1),Fs=U(`<p class="small"><!></p>`),Is=U(`<div class="piece svelte-xr6qz8"><p><bdi> </bdi></p> <p class="small muted"> <!><!></p> <!></div>`),Ls=U(`<li><div class="rung svelte-xr6qz8"><span aria-hidden="true"> </span> <span><strong> </strong> <span class="muted small"> </span></span></div> <!></li>`),Rs=U(`<p>For the link to the accused, the accuser's evidence stands at <strong> </strong> </p> <ol class="rungs plain svelte-xr6qz8"></ol> <p class="small muted"> </p>`,1);function zs(e,t){O(t,!0);let n=A(()=>Mo(t.verification.disclosure));var r=Rs(),i=F(r),a=L(P(i)),o=I(a,!0),s=L(a);E(i);var c=L(i,2);q(c,21,()=>[...jo].reverse(),([e,t])=>e,(e,r)=>{var i=A(()=>g(V(r),2));let a=()=>V(i)[0],o=()=>V(i)[1],s=A(()=>t.evidence.filter(e=>e.disclosure===a())),c=A(()=>Mo(a()));var l=Ls();let u;var d=P(l),f=P(d),p=I(f,!0),m=L(f,2),h=P(m),_=I(h,!0),v=I(L(h,2));E(m),E(d),q(L(d,2),17,()=>V(s),e=>e.id,(e,t)=>{var n=Is(),r=P(n),i=I(P(r),!0);E(r);var a=L(r,2),o=P(a),s=L(o),c=e=>{var n=Ns();qo(L(F(n)),{get date(){return V(t).disclosedOn}}),W(e,n)};K(s,e=>{V(t).disclosedOn&&e(c)});var l=L(s),u=e=>{var n=Ps();Uo(L(F(n)),{get nodes(){return V(t).gatheredBy}}),W(e,n)};K(l,e=>{V(t).gatheredBy.length>0&&e(u)}),E(a),q(L(a,2),17,()=>V(t).publications,e=>e.id,(e,t)=>{var n=Fs();ts(P(n),{get publication(){return V(t)}}),E(n),W(e,n)}),E(n),R((e,n)=>{G(i,V(t).description),G(o,`${e??``}${n??``}`)},[()=>Q(V(t).kind),()=>V(t).supports.length>0?`, offered for ${V(t).supports.map(e=>e===`STATE_LINK`?`the link to the accused`:`the `+Q(e)).join(`, `)}`:``]),W(e,n)}),E(l),R(e=>{u=Si(l,1,`svelte-xr6qz8`,null,u,{reached:V(c)<=V(n)&&V(c)>0,top:V(c)===V(n)}),G(p,V(c)===V(n)?`▶`:V(c)<V(n)&&V(c)>0?`●`:`○`),G(_,e),G(v,`${o()??``}${V(c)===V(n)?` (reached for the link to the accused)`:``}`)},[()=>Ka(Q(a()))]),W(e,l)}),E(c);var l=I(L(c,2));R((e,t)=>{G(o,e),G(s,`: ${jo[V(n)]?.[1]??``}.`),G(l,`By aspect: ${t??``}.`)},[()=>Q(t.verification.disclosure),()=>t.verification.disclosureByAspect.map(e=>`${e.aspect===`STATE_LINK`?`link to the accused`:Q(e.aspect)} – ${Q(e.disclosure)}`).join(`; `)]),W(e,r),k()}var Bs=U(`<button type="button">Show everything known</button>`),Vs=U(`<!> <h1> </h1> <p>The address asks for <code class="svelte-m71r2e"> </code>.</p> <p class="tools"><!> <a class="button">Search for it</a> <a class="button">All accusations</a></p>`,1);function Hs(e,t){O(t,!0);var n=Vs(),r=F(n);Po(r,{text:`Not on record`});var i=L(r,2),a=I(i,!0),o=L(i,2),s=I(L(P(o)),!0);D(),E(o);var c=L(o,2),l=P(c),u=e=>{var t=Bs();H(`click`,t,()=>ga({asOf:null})),W(e,t)};K(l,e=>{Y.asOf&&e(u)});var d=L(l,2),f=L(d,2);E(c),R((e,n,r)=>{G(a,e),G(s,t.id),J(d,`href`,n),J(f,`href`,r)},[()=>Y.asOf?`No such ${t.what} was known on ${Ya(Y.asOf)}`:`No such ${t.what} is on record`,()=>X(`search`,``,{text:t.id.slice(t.id.indexOf(`:`)+1).replaceAll(/[-:/]+/g,` `).slice(0,100)}),()=>X(`accusations`)]),W(e,n),k()}Ar([`click`]);var Us=U(`<li class="small"><!> <span class="muted"> </span></li>`),Ws=U(`<ul class="plain"></ul>`);function Gs(e,t){O(t,!0);var n=Ws();q(n,21,()=>t.uses,ii,(e,t)=>{var n=Us(),r=P(n);{let e=A(()=>({id:V(t).technique.id,name:`${V(t).technique.attackId} ${V(t).technique.name}`}));$(r,{get node(){return V(e)}})}var i=I(L(r,2));E(n),R(e=>G(i,`${V(t).codedBy?`coded by ${V(t).codedBy}`:`coder not recorded`}${e??``}`),[()=>V(t).fit?`, fit ${Q(V(t).fit)}`:``]),W(e,n)}),E(n),W(e,n),k()}var Ks=864e5,qs=e=>Date.parse(e+`T00:00:00Z`)/Ks;function Js(e,t=8){let n=e.flatMap(e=>[e?.earliest,e?.latest]).filter(e=>e!=null);if(n.length===0)return null;let r=n.map(qs),i=Math.min(...r),a=Math.max(60,Math.max(...r)-i+1),o=i-a*.04,s=e=>(e-o)/(a*1.08);return{place(e){return!e.earliest&&!e.latest?null:{from:e.earliest?s(qs(e.earliest)):0,to:e.latest?s(qs(e.latest)+1):1,openStart:!e.earliest,openEnd:!e.latest}},ticks:Ys(o,o+a*1.08,t).map(e=>({at:s(qs(e.iso)),label:e.label}))}}function Ys(e,t,n){let r=new Date(e*Ks),i=(t-e)/30.4,a=[1,3,6,12,24,60,120,240,600,1200].find(e=>i/e<=n)??2400,o=[],s=Math.ceil((r.getUTCFullYear()*12+r.getUTCMonth()+1)/a)*a;for(;;s+=a){let e=new Date(Date.UTC(Math.floor(s/12),s%12,1)).toISOString().slice(0,10);if(qs(e)>t)return o;o.push({iso:e,label:a<12?e.slice(0,7):e.slice(0,4)})}}var Xs=U(`<span class="svelte-1qizkn4"> </span>`),Zs=U(`<li class="svelte-1qizkn4"><div class="words svelte-1qizkn4"><span><bdi> </bdi></span> <span class="muted small"> </span></div> <div class="line svelte-1qizkn4" aria-hidden="true"><span></span></div></li>`),Qs=U(`<div class="axis svelte-1qizkn4"><div class="ticks svelte-1qizkn4" aria-hidden="true"></div> <ol class="plain"></ol></div>`),$s=U(`<p class="small muted"> </p>`),ec=U(`<!> <!>`,1);function tc(e,t){O(t,!0);let n=A(()=>t.rows.filter(e=>e.date?.earliest||e.date?.latest)),r=A(()=>Js(V(n).map(e=>e.date))),i=e=>`${(e*100).toFixed(3)}%`;var a=ec(),o=F(a),s=e=>{var a=Qs(),o=P(a);q(o,21,()=>V(r).ticks,e=>e.at,(e,t)=>{var n=Xs();let r;var a=I(n,!0);R(e=>{r=wi(n,``,r,{left:e}),G(a,V(t).label)},[()=>i(V(t).at)]),W(e,n)}),E(o);var s=L(o,2);q(s,21,()=>V(n),ii,(e,t)=>{let n=A(()=>V(r).place(V(t).date));var a=Zs(),o=P(a),s=P(o),c=I(P(s),!0);E(s);var l=I(L(s,2));E(o);var u=L(o,2),d=P(u);let f,p;E(u),E(a),R((e,r,i)=>{G(c,V(t).label),G(l,`${V(t).alleged?`alleged: `:``}${e??``}${V(t).note?`, ${V(t).note}`:``}`),f=Si(d,1,`span svelte-1qizkn4`,null,f,{claim:V(t).alleged,dot:V(t).date.earliest===V(t).date.latest,"open-start":V(n).openStart,"open-end":V(n).openEnd}),p=wi(d,``,p,{left:r,width:i})},[()=>Xa(V(t).date),()=>i(V(n).from),()=>i(V(n).to-V(n).from)]),W(e,a)}),E(s),E(a),R(()=>J(s,`aria-label`,t.label)),W(e,a)};K(o,e=>{V(r)&&e(s)});var c=L(o,2),l=e=>{var r=$s(),i=I(r);R(e=>G(i,`Not dated: ${e??``}`),[()=>t.rows.filter(e=>!V(n).includes(e)).map(e=>e.label).join(`; `)]),W(e,r)};K(c,e=>{V(n).length<t.rows.length&&e(l)}),W(e,a),k()}var nc=U(`<h3><!></h3>`),rc=U(`<span class="chip"> </span>`),ic=U(`<p>Said to be aimed at <!></p>`),ac=U(`<!> <!>`,1),oc=U(`<li><!> <span class="muted small"> </span></li>`),sc=U(`<!> <ul><!> <!></ul>`,1),cc=U(`<div class="card alleged"><p class="mark">alleged operation</p> <!> <p class="chips"></p> <!></div> <!> <!> <!>`,1);function lc(e,t){O(t,!0);let n=ta(t,`around`,19,()=>[]),r=ta(t,`titled`,3,!0),i=A(()=>r()?`h3`:`h2`),a=A(()=>[...t.operation.phases.length===0?[{label:`Start of the operation`,date:t.operation.start,alleged:!0}]:[],...t.operation.phases.length===0&&t.operation.end?[{label:`End of the operation`,date:t.operation.end,alleged:!0}]:[],...t.operation.phases.map(e=>({label:e.activity,date:e.when,alleged:!0,note:`said to have ${o(e.outcome)}`})),...n()]);function o(e){return{SUCCEEDED:`succeeded`,ATTEMPTED:`been attempted`,LAUNCHED:`been launched`,FOILED:`been foiled`}[e]??`had an outcome that is not told`}let s=A(()=>[...t.operation.techniques,...t.operation.phases.flatMap(e=>e.techniques)].filter((e,t,n)=>n.findIndex(t=>t.technique.id===e.technique.id&&t.codedBy===e.codedBy)===t));var c=cc(),l=F(c),u=L(P(l),2),d=e=>{var n=nc(),r=P(n);{let e=A(()=>({id:t.operation.id,name:t.operation.name}));$(r,{get node(){return V(e)}})}E(n),W(e,n)};K(u,e=>{r()&&e(d)});var f=L(u,2);q(f,20,()=>t.operation.types,e=>e,(e,t)=>{var n=rc(),r=I(n,!0);R(e=>G(r,e),[()=>Q(t)]),W(e,n)}),E(f);var p=L(f,2),m=e=>{var n=ic();Uo(L(P(n)),{get nodes(){return t.operation.targets}}),E(n),W(e,n)};K(p,e=>{t.operation.targets.length>0&&e(m)}),E(l);var h=L(l,2),g=e=>{var t=ac(),n=F(t);hi(n,()=>V(i),!1,(e,t)=>{W(t,Br(`In time`))}),tc(L(n,2),{get rows(){return V(a)},label:`What is alleged to have happened when, and what was said about it`}),W(e,t)};K(h,e=>{V(a).length>0&&e(g)});var _=L(h,2),v=e=>{var t=ac(),n=F(t);hi(n,()=>V(i),!1,(e,t)=>{W(t,Br(`Techniques alleged`))}),Gs(L(n,2),{get uses(){return V(s)}}),W(e,t)};K(_,e=>{V(s).length>0&&e(v)});var y=L(_,2),b=e=>{var n=sc(),r=F(n);hi(r,()=>V(i),!1,(e,t)=>{W(t,Br(`Means alleged`))});var a=L(r,2),o=P(a);q(o,17,()=>t.operation.capabilities,e=>e.id,(e,t)=>{var n=oc(),r=P(n);{let e=A(()=>({id:V(t).id,name:V(t).name??`unnamed ${Q(V(t).kind)}`}));$(r,{get node(){return V(e)}})}var i=I(L(r,2));E(n),R((e,n)=>G(i,`${e??``}${n??``}${V(t).namedComponents==null?``:`, ${V(t).namedComponents} of them named`}`),[()=>Q(V(t).kind),()=>V(t).componentCount==null?``:`, said to have ${qa(V(t).componentCount,`component`)}`]),W(e,n)}),q(L(o,2),17,()=>t.operation.infrastructure,e=>e.id,(e,t)=>{var n=oc(),r=P(n);{let e=A(()=>({id:V(t).id,name:Ka(V(t).kind)}));$(r,{get node(){return V(e)}})}var i=I(L(r,2),!0);E(n),R(e=>G(i,e),[()=>[V(t).count==null?``:qa(V(t).count,`address`,`addresses`),V(t).role,V(t).regions.join(`, `)].filter(Boolean).join(`, `)]),W(e,n)}),E(a),W(e,n)};K(y,e=>{t.operation.capabilities.length+t.operation.infrastructure.length>0&&e(b)}),W(e,c),k()}var uc=U(`<p class="muted small">No record of another source: this entry was coded for this database.</p>`),dc=U(`<a rel="noopener noreferrer external" target="_blank"><bdi> </bdi></a>`),fc=U(`<bdi> </bdi>`),pc=U(`<li class="small"><!>, record <!> <span class="muted"> </span></li>`),mc=U(`<!> <ul class="plain"></ul>`,1);function hc(e,t){O(t,!0);var n=mc(),r=F(n),i=e=>{W(e,uc())};K(r,e=>{t.records.length===0&&e(i)});var a=L(r,2);q(a,21,()=>t.records,ii,(e,t)=>{var n=pc(),r=P(n);{let e=A(()=>({id:V(t).dataset.id,name:`${V(t).dataset.name} ${V(t).dataset.version}`}));$(r,{get node(){return V(e)}})}var i=L(r,2),a=e=>{var n=dc(),r=I(P(n),!0);E(n),R(e=>{J(n,`href`,e),G(r,V(t).recordId)},[()=>no(V(t).url)]),W(e,n)},o=A(()=>no(V(t).url)),s=e=>{var n=fc(),r=I(n,!0);R(()=>G(r,V(t).recordId)),W(e,n)};K(i,e=>{V(o)?e(a):e(s,-1)});var c=I(L(i,2));E(n),R(()=>G(c,`(${V(t).licence??``})`)),W(e,n)}),E(a),W(e,n),k()}var gc=U(`<span class="chip"><span aria-hidden="true">⚠</span> </span>`),_c=U(`<span class="muted"> <!>)</span>`),vc=U(`<span class="muted">on behalf of <!></span>`),yc=U(`<div><!><!> <!> <span class="muted small"> </span></div>`),bc=U(`<div><!><!> <span class="muted small"> </span></div>`),xc=U(`<div><!></div>`),Sc=U(`<span class="muted">no operation is named</span>`),Cc=U(`to <!>`,1),wc=U(`<span class="muted small"> </span>`),Tc=U(`<div><!> <!> <!></div>`),Ec=U(`<span class="muted">not told</span>`),Dc=U(`<dt>How sure it claims to be</dt> <dd><q> </q> <span class="muted"> </span></dd>`,1),Oc=U(` <!>`,1),kc=U(`<blockquote dir="auto"> <footer class="small muted"> <!></footer></blockquote>`),Ac=U(`, <!>`,1),jc=U(`<li><bdi> </bdi> <span class="muted small"> <!></span></li>`),Mc=U(`<details><summary> </summary> <ul></ul></details>`),Nc=U(`<li>Replaced by <!> (<!>)</li>`),Pc=U(`<li>Replaces <!> (<!>)</li>`),Fc=U(`<li>Taken back, wholly or in part, in <!></li>`),Ic=U(`<section aria-labelledby="later"><h2 id="later">What its makers said before and after</h2> <ul><!> <!> <!></ul></section>`),Lc=U(`<span class="small">after <!> </span>`),Rc=U(`<li><!>: <!><!></li>`),zc=U(`<h3>How it came there</h3> <ol></ol>`,1),Bc=U(`<p class="small muted"> </p>`),Vc=U(`<p>No answer is recorded. <!></p>`),Hc=U(`<!> <!> <!>`,1),Uc=U(`<p class="muted">No operation is described.</p>`),Wc=U(`<em>this one</em>`),Gc=U(`<a><bdi> </bdi></a>`),Kc=U(`<tr><th scope="row"><!></th><td><!></td><td><!></td><td><!></td><td><!></td><td> </td></tr>`),qc=U(`<section aria-labelledby="accounts"><h2 id="accounts">Other accounts of the same incident</h2> <p class="small muted">They may agree or conflict; none is preferred.<!></p> <div class="scroll" role="region" aria-label="Accounts side by side" tabindex="0"><table><thead><tr><th scope="col">Account</th><th scope="col">Who says it</th><th scope="col">Who is blamed</th><th scope="col">Said</th><th scope="col">Verification</th><th scope="col">Evidence</th></tr></thead><tbody></tbody></table></div></section>`),Jc=U(`<li><bdi> </bdi> <span class="muted small"> <!> under <!> </span></li>`),Yc=U(`<section aria-labelledby="readers"><h2 id="readers">What readers commented</h2> <p class="small muted"> </p> <ul></ul></section>`),Xc=U(`<li><!></li>`),Zc=U(`<p>Set in the wider dispute: <!></p>`),Qc=U(`<!> <p class="mark">accusation · alleged, not established</p> <h1><bdi> </bdi></h1> <p class="tools"><!> <!> <a class="button">Show in the graph</a></p> <section class="card alleged" aria-label="The claim"><dl><dt>Who accuses</dt> <dd></dd> <dt>Whom</dt> <dd></dd> <dt>Of what</dt> <dd></dd> <dt>Against whom</dt> <dd><!></dd> <dt>When it was said</dt> <dd><!> <span class="muted small"> </span></dd> <dt>When it is alleged to have happened</dt> <dd></dd> <dt>How it was said</dt> <dd> </dd> <!> <dt>Counts for</dt> <dd><!> <span class="muted">against</span> <!></dd></dl> <!> <!></section> <!> <section aria-labelledby="verification"><h2 id="verification">Verification: <span aria-hidden="true"> </span> </h2> <p> </p> <p class="small muted"> <a>The rule</a></p> <!> <!> <!></section> <section aria-labelledby="evidence"><h2 id="evidence">Evidence the accuser offers</h2> <!></section> <section aria-labelledby="answers"><h2 id="answers">What was answered</h2> <!></section> <section aria-labelledby="operation"><h2 id="operation">What is alleged to have been done</h2> <!></section> <!> <!> <section aria-labelledby="sources"><h2 id="sources">Sources</h2> <ul></ul> <!> <!> <h3>Where this entry comes from</h3> <!> <p class="small muted"> <a>Its revisions</a></p></section> <section aria-labelledby="cite"><h2 id="cite">Cite, take away, correct</h2> <!> <!> <p class="small"><a rel="noopener noreferrer external" target="_blank">Report an error in this record<span class="visually-hidden">(opens the project's tracker in a new window)</span></a></p></section>`,1);function $c(e,t){O(t,!0);let n=A(()=>`accusation:`+Y.place.key),r={LEAD:``,JOINT:`jointly`,ENDORSER:`endorses it`,ALIGNS:`aligns itself, not counted`,ACKNOWLEDGES:`takes note, not counted`},i=e=>[{label:`The accusation is made`,date:e.stated,alleged:!1},...e.responses.map(e=>({label:`Answer: ${e.kinds.map(Q).join(`, `)}, by ${e.by.map(e=>e.name).join(`, `)}`,date:e.on,alleged:!1})),...e.verification.assessments.map(e=>({label:`Assessment by ${e.by.map(e=>e.name).join(`, `)}: ${Q(e.verdict)}`,date:e.on,alleged:!1}))],a=e=>[...e.sameIncidentAs,...e.jointWith.filter(t=>!e.sameIncidentAs.some(e=>e.id===t.id))],o=e=>[e.likelihood?`likelihood ${Q(e.likelihood)}`:``,e.confidence?`${Q(e.confidence)} confidence`:``,e.scale&&e.scale!==`OTHER`?`on the scale of ${Q(e.scale)}`:``].filter(Boolean).join(`, `);{let t=(e,t)=>{let s=()=>(t?.()).accusation;var c=Vr(),l=F(c),u=e=>{Hs(e,{get id(){return V(n)},what:`accusation`})},d=e=>{var t=Qc(),n=F(t);Po(n,{get text(){return s().summary}});var c=L(n,4),l=I(P(c),!0);E(c);var u=L(c,2),d=P(u);Go(d,{get status(){return s().verification.status}});var f=L(d,2),p=e=>{var t=gc(),n=L(P(t));E(t),R(e=>G(n,`${e??``} by its maker`),[()=>Q(s().currency)]),W(e,t)};K(f,e=>{s().currency!==`CURRENT`&&e(p)});var m=L(f,2);E(u);var h=L(u,2),g=P(h),_=L(P(g),2);q(_,21,()=>s().accusers,e=>e.party.id,(e,t)=>{var n=yc(),i=P(n);$(i,{get node(){return V(t).party}});var a=L(i),o=e=>{var n=_c(),r=P(n);r.nodeValue=` (`,$(L(r),{get node(){return V(t).party.country}}),D(),E(n),W(e,n)};K(a,e=>{V(t).party.country&&V(t).party.country.id!==V(t).party.id&&e(o)});var s=L(a,2),c=e=>{var n=vc();$(L(P(n)),{get node(){return V(t).onBehalfOf}}),E(n),W(e,n)};K(s,e=>{V(t).onBehalfOf&&e(c)});var l=I(L(s,2),!0);E(n),R(e=>G(l,e),[()=>[r[V(t).role]??``,V(t).standing===`UNKNOWN`?``:`as ${Q(V(t).standing)}`].filter(Boolean).join(`, `)]),W(e,n)}),E(_);var v=L(_,4);q(v,21,()=>s().accused,e=>e.party.id,(e,t)=>{var n=bc(),r=P(n);$(r,{get node(){return V(t).party}});var i=L(r),a=e=>{var n=_c(),r=P(n);r.nodeValue=` (`,$(L(r),{get node(){return V(t).party.country}}),D(),E(n),W(e,n)};K(i,e=>{V(t).party.country&&V(t).party.country.id!==V(t).party.id&&e(a)});var o=I(L(i,2));E(n),R((e,t,n)=>G(o,`as alleged ${e??``}, blamed as ${t??``}; tie to a state: ${n??``}`),[()=>Q(V(t).role),()=>Q(V(t).level),()=>Q(V(t).nexus)]),W(e,n)}),E(v);var y=L(v,4);q(y,21,()=>s().operations,e=>e.id,(e,t)=>{var n=xc();$(P(n),{get node(){return V(t)}}),E(n),W(e,n)},e=>{W(e,Sc())}),E(y);var b=L(y,4);Uo(P(b),{get nodes(){return s().targets},none:`no target is named`}),E(b);var x=L(b,4),S=P(x);qo(S,{get date(){return s().stated}});var ee=I(L(S,2),!0);E(x);var C=L(x,4);q(C,21,()=>s().operations,e=>e.id,(e,t)=>{var n=Tc(),r=P(n);qo(r,{get date(){return V(t).start}});var i=L(r,2),a=e=>{var n=Cc();qo(L(F(n)),{get date(){return V(t).end}}),W(e,n)};K(i,e=>{V(t).end&&e(a)});var o=L(i,2),s=e=>{var n=wc(),r=I(n);R(e=>G(r,`start ${e??``}`),[()=>$a(V(t).start)]),W(e,n)};K(o,e=>{V(t).start&&e(s)}),E(n),W(e,n)},e=>{W(e,Ec())}),E(C);var te=L(C,4),ne=I(te),re=L(te,2),ie=e=>{var t=Dc(),n=L(F(t),2),r=P(n),i=I(r,!0),a=I(L(r,2),!0);E(n),R(e=>{J(r,`lang`,s().statedCertainty.language),G(i,s().statedCertainty.words),G(a,e)},[()=>o(s().statedCertainty)]),W(e,t)};K(re,e=>{s().statedCertainty&&e(ie)});var ae=L(re,4),oe=P(ae);Uo(oe,{get nodes(){return s().accuserCountries},none:`no country`}),Uo(L(oe,4),{get nodes(){return s().accusedCountries},none:`no country`}),E(ae),E(g);var se=L(g,2);q(se,17,()=>s().quotes,ii,(e,t)=>{var n=kc(),r=P(n),i=L(r),a=P(i,!0),o=L(a),s=e=>{var n=Oc(),r=F(n,!0),i=L(r);{let e=A(()=>({id:V(t).publication.id,name:eo(V(t).publication)}));$(i,{get node(){return V(e)}})}R(()=>G(r,V(t).translationOf?`, `:``)),W(e,n)};K(o,e=>{V(t).publication&&e(s)}),E(i),E(n),R(()=>{J(n,`lang`,V(t).language),G(r,`“${V(t).text??``}” `),G(a,V(t).translationOf?`translated from ${V(t).translationOf}`:``),n.dir=n.dir}),W(e,n)});var ce=L(se,2),le=e=>{var t=Mc(),n=P(t),r=I(n),i=L(n,2);q(i,21,()=>s().claims,e=>e.id,(e,t)=>{var n=jc(),r=P(n),i=I(r,!0),a=L(r,2),o=P(a),s=L(o),c=e=>{var n=Ac();qo(L(F(n)),{get date(){return V(t).when}}),W(e,n)};K(s,e=>{V(t).when&&e(c)}),E(a),E(n),R(e=>{G(i,V(t).text),G(o,`${V(t).polarity===`ASSERTS`?`asserted`:V(t).polarity===`DENIES`?`denied`:`questioned`}: ${e??``}`)},[()=>Q(V(t).kind)]),W(e,n)}),E(i),E(t),R(e=>G(r,`${e??``} of the statement`),[()=>qa(s().claims.length,`single assertion`)]),W(e,t)};K(ce,e=>{s().claims.length>0&&e(le)}),E(h);var ue=L(h,2),de=e=>{var t=Ic(),n=L(P(t),2),r=P(n);q(r,17,()=>s().supersededBy,e=>e.id,(e,t)=>{var n=Nc(),r=L(P(n));{let e=A(()=>({id:V(t).id,name:V(t).summary}));$(r,{get node(){return V(e)}})}qo(L(r,2),{get date(){return V(t).stated}}),D(),E(n),W(e,n)});var i=L(r,2);q(i,17,()=>s().supersedes,e=>e.id,(e,t)=>{var n=Pc(),r=L(P(n));{let e=A(()=>({id:V(t).id,name:V(t).summary}));$(r,{get node(){return V(e)}})}qo(L(r,2),{get date(){return V(t).stated}}),D(),E(n),W(e,n)}),q(L(i,2),17,()=>s().withdrawnBy,e=>e.id,(e,t)=>{var n=Fc();ts(L(P(n)),{get publication(){return V(t)}}),E(n),W(e,n)}),E(n),E(t),W(e,t)};K(ue,e=>{s().supersededBy.length+s().supersedes.length+s().withdrawnBy.length>0&&e(de)});var fe=L(ue,2),pe=P(fe),me=L(P(pe)),he=I(me,!0),ge=L(me);E(pe);var _e=L(pe,2),ve=I(_e,!0),ye=L(_e,2),be=P(ye),xe=L(be);E(ye);var Se=L(ye,2),Ce=e=>{var t=zc(),n=L(F(t),2);q(n,21,()=>s().verification.history,ii,(e,t)=>{var n=Rc(),r=P(n);qo(r,{get date(){return V(t).on}});var i=L(r,2);Go(i,{get status(){return V(t).status}});var a=L(i),o=e=>{var n=Lc(),r=L(P(n));Uo(r,{get nodes(){return V(t).because.by}});var i=L(r);E(n),R(e=>G(i,` judged it ${e??``}`),[()=>Q(V(t).because.verdict)]),W(e,n)};K(a,e=>{V(t).because&&e(o)}),E(n),W(e,n)}),E(n),W(e,t)};K(Se,e=>{s().verification.history.length>1&&e(Ce)});var we=L(Se,2);q(we,17,()=>s().verification.assessments,e=>e.id,(e,t)=>{ws(e,{get assessment(){return V(t)}})});var Te=L(we,2),Ee=e=>{var t=Bc(),n=I(t);R(()=>G(n,`${s().assessmentCount-s().verification.assessments.length} more are held.`)),W(e,t)};K(Te,e=>{s().assessmentCount>s().verification.assessments.length&&e(Ee)}),E(fe);var w=L(fe,2);zs(L(P(w),2),{get evidence(){return s().evidence},get verification(){return s().verification}}),E(w);var De=L(w,2),T=L(P(De),2),Oe=e=>{var t=Vc(),n=L(P(t)),r=e=>{var t=Br();R(e=>G(t,`Answers were looked for up to ${e??``}.`),[()=>Ya(s().responsesSearchedUntil)]),W(e,t)},i=e=>{W(e,Br(`Nobody is recorded
							to have looked for one, so there may be some.`))};K(n,e=>{s().responsesSearchedUntil?e(r):e(i,-1)}),E(t),W(e,t)},ke=e=>{var t=Hc(),n=F(t);q(n,17,()=>s().responses,e=>e.id,(e,t)=>{os(e,{get answer(){return V(t)}})});var r=L(n,2),i=e=>{var t=Bc(),n=I(t);R(()=>G(n,`The first ${s().responses.length??``} of ${s().responseCount??``} are shown.`)),W(e,t)};K(r,e=>{s().responseCount>s().responses.length&&e(i)});var a=L(r,2),o=e=>{var t=Bc(),n=I(t);R(e=>G(n,`Answers were looked for up to ${e??``}.`),[()=>Ya(s().responsesSearchedUntil)]),W(e,t)};K(a,e=>{s().responsesSearchedUntil&&e(o)}),W(e,t)};K(T,e=>{s().responses.length===0?e(Oe):e(ke,-1)}),E(De);var Ae=L(De,2);q(L(P(Ae),2),19,()=>s().operations,e=>e.id,(e,t,n)=>{{let r=A(()=>V(n)===0?i(s()):[]);lc(e,{get operation(){return V(t)},get around(){return V(r)}})}},e=>{W(e,Uc())}),E(Ae);var je=L(Ae,2),Me=e=>{var t=qc(),n=L(P(t),2),r=L(P(n)),i=e=>{var t=Br();t.nodeValue=` The
							newest 20 of a sort are shown.`,W(e,t)};K(r,e=>{(s().sameIncidentAs.length===20||s().jointWith.length===20)&&e(i)}),E(n);var o=L(n,2),c=P(o),l=L(P(c));q(l,21,()=>[{...s(),self:!0},...a(s()).map(e=>({...e,self:!1}))],e=>e.id,(e,t)=>{var n=Kc(),r=P(n),i=P(r),a=e=>{W(e,Wc())},o=e=>{var n=Gc(),r=I(P(n),!0);E(n),R(e=>{J(n,`href`,e),G(r,V(t).summary)},[()=>ma(V(t).id)]),W(e,n)};K(i,e=>{V(t).self?e(a):e(o,-1)}),E(r);var s=L(r),c=P(s);{let e=A(()=>V(t).accusers.map(e=>e.party));Uo(c,{get nodes(){return V(e)}})}E(s);var l=L(s),u=P(l);{let e=A(()=>V(t).accused.map(e=>e.party));Uo(u,{get nodes(){return V(e)}})}E(l);var d=L(l);qo(P(d),{get date(){return V(t).stated}}),E(d);var f=L(d);Go(P(f),{get status(){return V(t).verification.status}}),E(f);var p=I(L(f),!0);E(n),R(e=>G(p,e),[()=>Q(V(t).verification.disclosure)]),W(e,n)}),E(l),E(c),E(o),E(t),W(e,t)},Ne=A(()=>a(s()).length>0);K(je,e=>{V(Ne)&&e(Me)});var Pe=L(je,2),Fe=e=>{var t=Yc(),n=L(P(t),2),r=I(n),i=L(n,2);q(i,21,()=>s().reactions.nodes,e=>e.id,(e,t)=>{var n=Jc(),r=P(n),i=I(r,!0),a=L(r,2),o=P(a),s=L(o);$(s,{get node(){return V(t).by}});var c=L(s,2);{let e=A(()=>({id:V(t).publication.id,name:eo(V(t).publication)}));$(c,{get node(){return V(e)}})}var l=L(c);E(a),E(n),R((e,n)=>{G(i,V(t).summary),G(o,`${e??``} it${n??``}; `),G(l,`, coded by ${V(t).codedBy??``}`)},[()=>Ka(Q(V(t).stance)),()=>V(t).reasons.length>0?`: ${V(t).reasons.map(Q).join(`, `)}`:``]),W(e,n)}),E(i),E(t),R(()=>G(r,`Opinions of readers; they never count for verification. ${s().reactions.totalCount>s().reactions.nodes.length?`${s().reactions.nodes.length} of ${s().reactions.totalCount} are shown.`:``}`)),W(e,t)};K(Pe,e=>{s().reactions.totalCount>0&&e(Fe)});var Ie=L(Pe,2),Le=L(P(Ie),2);q(Le,21,()=>s().publications,e=>e.id,(e,t)=>{var n=Xc();ts(P(n),{get publication(){return V(t)}}),E(n),W(e,n)}),E(Le);var Re=L(Le,2),ze=e=>{var t=Bc(),n=I(t);R(()=>G(n,`${s().publicationCount-s().publications.length} more are held.`)),W(e,t)};K(Re,e=>{s().publicationCount>s().publications.length&&e(ze)});var Be=L(Re,2),Ve=e=>{var t=Zc();Uo(L(P(t)),{get nodes(){return s().contextIssues}}),E(t),W(e,t)};K(Be,e=>{s().contextIssues.length>0&&e(Ve)});var He=L(Be,4);hc(He,{get records(){return s().provenance}});var Ue=L(He,2),We=P(Ue),Ge=L(We);E(Ue),E(Ie);var Ke=L(Ie,2),qe=L(P(Ke),2);Es(qe,{get text(){return s().citation},label:`the citation`});var Je=L(qe,2);{let e=A(()=>({ids:[s().id]}));Ms(Je,{get where(){return V(e)}})}var Ye=I(L(Je,2));E(Ke),R((e,t,n,r,i,a,o,c,u,d)=>{G(l,s().summary),J(m,`href`,e),G(ee,t),G(ne,`${n??``}; ${r??``}${s().sourcing===`ON_RECORD`?``:`, so it counts for no country`}; ${s().byGovernment?`a government stands behind it`:`no government stands behind it`}${s().joint?`; a joint statement`:``}`),G(he,to[s().verification.status]),G(ge,` ${i??``}`),G(ve,s().verification.explanation),G(be,`${a??``} that count${s().verification.qualifyingAssessments===1?`s`:``}, ${s().verification.otherAssessments??``} that do not. `),J(xe,`href`,o),G(We,`In this database since ${c??``}. `),J(Ge,`href`,u),J(Ye,`href`,d)},[()=>X(`graph`,``,{focus:s().id}),()=>$a(s().stated),()=>s().forms.map(Q).join(`, `),()=>Q(s().sourcing),()=>Q(s().verification.status),()=>qa(s().verification.qualifyingAssessments,`assessment`),()=>X(`about`)+`#verification`,()=>Ya(s().recordedAt.slice(0,10)),()=>X(`record`,s().id),()=>zo(s().id,s().summary,location.href)]),W(e,t)};K(l,e=>{s()?e(d,-1):e(u)}),W(e,c)},s=A(()=>({id:V(n),asOf:Y.asOf}));vs(e,{get question(){return va},get variables(){return V(s)},what:`this accusation`,alone:!0,children:t,$$slots:{default:!0}})}k()}var el=/^[A-Z]{2}$/,tl=/^[A-Z_]+$/,nl=(e,t)=>({label:e,filter:e=>tl.test(e)?t(e):null}),rl=(e,t)=>({label:e,filter:e=>mo(e)?t([e]):null}),il={text:{label:`Words`,filter:e=>({text:e})},accuser:{label:`Accuser`,filter:e=>el.test(e)?{accuserCountry:{eq:e}}:null},accused:{label:`Accused`,filter:e=>el.test(e)?{accusedCountry:{eq:e}}:null},year:{label:`Year`,filter:e=>/^\d{4}$/.test(e)?{stated:{from:`${e}-01-01`,to:`${e}-12-31`,match:`POSSIBLY`}}:null},verification:nl(`Verification`,e=>({verification:{eq:e}})),disclosure:nl(`Evidence`,e=>({disclosure:{eq:e}})),form:nl(`Form`,e=>({forms:{hasAny:[e]}})),response:nl(`Answer`,e=>({responses:{some:{kinds:{hasAny:[e]}}}})),party:rl(`Party`,e=>({or:[{accuser:{ids:e}},{accused:{ids:e}}]})),operation:rl(`Operation`,e=>({operation:{ids:e}})),publication:rl(`Publication`,e=>({publications:{some:{ids:e}}})),unanswered:{label:`Answer`,filter:e=>e===`yes`?{responses:{count:{is:{eq:0}}}}:null}};function al(e){let t=[],n=[],r=[];for(let i of Object.keys(il)){let a=e.get(i)?.trim();if(!a)continue;let o=il[i].filter(a);o?(t.push([i,a]),r.push(o)):n.push([i,a])}return{where:r.length>1?{and:r}:r[0],set:t,bad:n}}var ol=U(`<div class="loading coming svelte-1ho2mim"><span class="visually-hidden">Counting</span><span class="bar" aria-hidden="true"></span></div>`),sl=U(`<div><!></div>`);function cl(e,t){var n=sl();let r,i;var a=P(n),o=e=>{var n=Vr();pi(F(n),()=>t.children,()=>t.data),W(e,n)},s=e=>{W(e,ol())};K(a,e=>{t.data?e(o):t.waiting&&e(s,1)}),E(n),R(()=>{r=Si(n,1,`answer`,null,r,{stale:t.waiting&&t.data}),J(n,`aria-busy`,t.waiting),i=wi(n,``,i,{"min-height":t.waiting&&!t.data?t.room:null})}),W(e,n)}var ll=U(`<button type="button" class="chip"> <bdi> </bdi> <span aria-hidden="true">×</span><span class="visually-hidden">, remove</span></button>`),ul=U(`<p class="chips" role="group" aria-label="Conditions set"></p>`),dl=U(`<div class="notice bad" role="alert"><p>“<bdi> </bdi> </p></div>`),fl=U(`<p role="status"><strong> </strong> </p>`),pl=U(`<li><button type="button" class="facet svelte-112mty3"><bdi> </bdi> <span class="count svelte-112mty3"> </span></button></li>`),ml=U(`<h2 class="small svelte-112mty3"> </h2> <ul class="plain"></ul>`,1),hl=U(`<button type="button">Take all conditions away</button>`),gl=U(`<p>No accusation is of this kind. <!></p>`),_l=U(`<!> <nav class="tools" aria-label="Pages"><button type="button">Newer</button> <button type="button">Older</button></nav> <!> <p class="small"><a data-leave="">Feed of accusations of this kind and their answers</a></p>`,1),vl=U(`<!> <div class="columns svelte-112mty3"><details class="facets svelte-112mty3"><summary class="svelte-112mty3">Narrow down</summary> <!></details> <div class="svelte-112mty3"><!></div></div>`,1),yl=U(`<!> <h1>Accusations</h1> <form class="tools svelte-112mty3"><input type="search" name="text" maxlength="200" placeholder="Words of the summary" aria-label="Words of the summary" class="svelte-112mty3"/> <button type="submit">Find</button> <button type="button" class="svelte-112mty3">Without a recorded answer</button></form> <!> <!> <!>`,1);function bl(e,t){O(t,!0);let n=A(()=>al(Y.place.params)),r=A(()=>V(n).where??null),i=A(()=>Y.place.params.get(`after`)),a=A(()=>Y.place.params.get(`before`)),o=A(()=>V(a)?{last:20,before:V(a)}:{first:20,after:V(i)}),s=e=>[{name:`accuser`,heading:`Accuser`,values:e.accuserCountries.map(e=>({value:e.country.code,label:e.country.name,count:e.count}))},{name:`accused`,heading:`Accused`,values:e.accusedCountries.map(e=>({value:e.country.code,label:e.country.name,count:e.count}))},{name:`verification`,heading:`Verification`,values:e.verification.map(e=>({value:e.status,label:`${to[e.status]} ${Q(e.status)}`,count:e.count}))},{name:`disclosure`,heading:`Evidence`,values:e.disclosure.map(e=>({value:e.disclosure,label:Q(e.disclosure),count:e.count}))},{name:`response`,heading:`Answer`,values:e.responses.map(e=>({value:e.kind,label:Q(e.kind),count:e.count}))},{name:`form`,heading:`Form`,values:e.forms.map(e=>({value:e.form,label:Q(e.form),count:e.count}))},{name:`year`,heading:`Year`,values:[...e.years].reverse().map(e=>({value:String(e.year),label:String(e.year),count:e.count}))}],c=new Intl.DisplayNames(`en`,{type:`region`,fallback:`code`});function l(e,t){return e===`unanswered`?`none recorded`:/^[A-Z]{2}$/.test(t)?c.of(t)??t:/^[A-Z_]{3,}$/.test(t)?Q(t):t}let u=A(()=>Y.place.params.get(`text`)??``);function f(e){e.preventDefault(),ga({text:String(new FormData(e.currentTarget).get(`text`)??``).trim()})}var p=yl(),m=F(p);Po(m,{text:`Accusations`});var h=L(m,4),_=P(h);Ii(_);var v=L(_,4);E(h);var y=L(h,2),b=e=>{var t=ul();q(t,21,()=>V(n).set,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=ll(),o=P(a),s=I(L(o),!0);D(3),E(a),R(e=>{G(o,`${il[r()].label??``}: `),G(s,e)},[()=>l(r(),i())]),H(`click`,a,()=>ga({[r()]:null})),W(e,a)}),E(t),W(e,t)};K(y,e=>{V(n).set.length>0&&e(b)});var x=L(y,2);q(x,17,()=>V(n).bad,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=dl(),o=P(a),s=L(P(o)),c=I(s,!0),l=L(s);E(o),E(a),R(()=>{G(c,i()),G(l,`” in the address is no value of ${r()??``}, so it is not asked for.`)}),W(e,a)});var S=L(x,2);{let e=(e,t=d,i=d)=>{var a=vl(),c=F(a);cl(c,{get data(){return t()},get waiting(){return i()},room:`2.6rem`,children:(e,t)=>{let r=()=>(t?.()).accusations;var i=fl(),a=P(i),o=I(a,!0),s=L(a);E(i),R(e=>{G(o,e),G(s,`${Y.asOf?` known by that day`:``}${V(n).set.length>0?` of this kind`:``}`)},[()=>qa(r().totalCount,`accusation`)]),W(e,i)},$$slots:{default:!0}});var l=L(c,2),u=P(l);u.open=innerWidth>=960,cl(L(P(u),2),{get data(){return t()},get waiting(){return i()},room:`60rem`,children:(e,t)=>{let n=()=>(t?.()).accusations;var r=Vr();q(F(r),17,()=>s(n().facets).filter(e=>e.values.length>0),e=>e.name,(e,t)=>{var n=ml(),r=F(n),i=I(r,!0),a=L(r,2);q(a,21,()=>V(t).values,e=>e.value,(e,n)=>{let r=A(()=>Y.place.params.get(V(t).name)===V(n).value);var i=pl(),a=P(i),o=P(a),s=I(o,!0),c=I(L(o,2),!0);E(a),E(i),R(e=>{J(a,`aria-pressed`,V(r)),G(s,V(n).label),G(c,e)},[()=>V(n).count.toLocaleString(`en`)]),H(`click`,a,()=>ga({[V(t).name]:V(r)?null:V(n).value})),W(e,i)}),E(a),R(()=>G(i,V(t).heading)),W(e,n)}),W(e,r)},$$slots:{default:!0}}),E(u);var f=L(u,2),p=P(f);{let e=(e,t)=>{let r=()=>(t?.()).accusations;var i=_l(),a=F(i);q(a,17,()=>r().nodes,e=>e.id,(e,t)=>{Xo(e,{get accusation(){return V(t)}})},e=>{var t=gl(),r=L(P(t)),i=e=>{var t=hl();H(`click`,t,()=>ga({...Object.fromEntries(V(n).set.map(([e])=>[e,null]))})),W(e,t)};K(r,e=>{V(n).set.length>0&&e(i)}),E(t),W(e,t)});var o=L(a,2),s=P(o),c=L(s,2);E(o);var l=L(o,2);Ms(l,{get where(){return V(n).where}});var u=I(L(l,2));R(e=>{s.disabled=!r().pageInfo.hasPreviousPage,c.disabled=!r().pageInfo.hasNextPage,J(u,`href`,e)},[()=>ks(V(n).where)]),H(`click`,s,()=>(ga({after:null,before:r().pageInfo.startCursor??null}),scrollTo(0,0))),H(`click`,c,()=>(ga({before:null,after:r().pageInfo.endCursor??null}),scrollTo(0,0))),W(e,i)},t=A(()=>({where:V(r),asOf:Y.asOf,...V(o)}));vs(p,{get question(){return ya},get variables(){return V(t)},what:`the accusations`,children:e,$$slots:{default:!0}})}E(f),E(l),W(e,a)},t=A(()=>({where:V(r),asOf:Y.asOf}));vs(S,{get question(){return ba},get variables(){return V(t)},what:`how many there are`,early:e,$$slots:{early:!0}})}R(e=>{Li(_,V(u)),J(v,`aria-pressed`,e)},[()=>Y.place.params.get(`unanswered`)===`yes`]),kr(`submit`,h,f),H(`click`,v,()=>ga({unanswered:Y.place.params.get(`unanswered`)?null:`yes`})),W(e,p),k()}Ar([`click`]);var xl=U(`<span aria-hidden="true"> </span> <strong> </strong>`,1),Sl=U(`<a class="chip svelte-g4v1j2"><!></a>`),Cl=U(`<span class="chip"><!></span>`),wl=U(`<li><!></li>`),Tl=U(`<li class="muted small">none</li>`),El=U(`<ul class="chips plain"></ul>`);function Dl(e,t){O(t,!0);var n=El();q(n,21,()=>t.counts,e=>e.status,(e,n)=>{var r=wl();{let e=e=>{var t=xl(),r=F(t),i=I(r,!0),a=L(r),o=I(L(a),!0);R(e=>{G(i,to[V(n).status]),G(a,`${e??``} `),G(o,V(n).count)},[()=>Q(V(n).status)]),W(e,t)};var i=P(r),a=r=>{var i=Sl(),a=P(i);e(a),E(i),R(e=>J(i,`href`,e),[()=>t.href(V(n).status)]),W(r,i)},o=t=>{var n=Cl(),r=P(n);e(r),E(n),W(t,n)};K(i,e=>{t.href?e(a):e(o,-1)}),E(r)}W(e,r)},e=>{W(e,Tl())}),E(n),W(e,n),k()}var Ol=U(`<span class="muted"> </span>`),kl=U(`<p class="small muted"> </p>`),Al=U(`<!> <!>`,1),jl=U(`<p><span class="muted small"> </span> <a class="button">All of them</a></p>`),Ml=U(`<!> <!> <!>`,1),Nl=U(`<p class="muted">None on record.</p>`),Pl=U(`<section><h2> <!></h2> <!></section>`);function Fl(e,t){O(t,!0);let n=ta(t,`waiting`,3,!1);var r=Pl(),i=P(r),a=P(i),o=L(a),s=e=>{var n=Ol(),r=I(n);R(e=>G(r,`(${e??``})`),[()=>t.counts.totalCount.toLocaleString(`en`)]),W(e,n)};K(o,e=>{t.counts&&e(s)}),E(i);var c=L(i,2),l=e=>{var r=Ml(),i=F(r);cl(i,{get data(){return t.counts},get waiting(){return n()},room:`6rem`,children:(e,t)=>{let n=()=>(t?.()).facets;var r=Al(),i=F(r);Dl(i,{get counts(){return n().verification}});var a=L(i,2),o=e=>{var t=kl(),r=I(t);R(e=>G(r,`Answers: ${e??``}`),[()=>n().responses.map(e=>`${Q(e.kind)} ${e.count}`).join(`, `)]),W(e,t)};K(a,e=>{n().responses.length>0&&e(o)}),W(e,r)},$$slots:{default:!0}});var a=L(i,2);q(a,17,()=>t.side.nodes,e=>e.id,(e,t)=>{Xo(e,{get accusation(){return V(t)}})});var o=L(a,2),s=e=>{var n=jl(),r=P(n),i=I(r),a=L(r,2);E(n),R(()=>{G(i,`The newest ${t.side.nodes.length??``} are shown.`),J(a,`href`,t.all)}),W(e,n)};K(o,e=>{t.counts&&t.counts.totalCount>t.side.nodes.length&&e(s)}),W(e,r)},u=e=>{W(e,Nl())};K(c,e=>{t.side.nodes.length>0?e(l):e(u,-1)}),E(r),R(()=>G(a,`${t.heading??``} `)),W(e,r),k()}var Il=(e,t=d,n=d)=>{var r=Rl(),i=L(P(r)),a=e=>{$(e,{get node(){return t()}})},o=e=>{W(e,Br(`a source that is not named`))};K(i,e=>{t()?e(a):e(o,-1)});var s=L(i),c=e=>{var t=Ll(),r=L(F(t));{let e=A(()=>({id:n().dataset.id,name:n().dataset.name}));$(r,{get node(){return V(e)}})}W(e,t)};K(s,e=>{n()&&e(c)}),E(r),W(e,r)},Ll=U(`, <!>`,1),Rl=U(`<span class="muted small">according to <!><!></span>`),zl=U(` <!>`,1),Bl=U(`, <bdi> </bdi>`,1),Vl=U(`<span class="muted small">used by <!></span>`),Hl=U(`<li><bdi> </bdi> <!></li>`),Ul=U(`<h2>Names</h2> <ul></ul>`,1),Wl=U(`<li>Said to work for <!> <!></li>`),Gl=U(`<li>Said to be the same as <!> <!></li>`),Kl=U(`<li>Said to have attacked <!> <!></li>`),ql=U(`<h2>What is said about it</h2> <div class="card alleged"><p class="mark">claims, none of them established</p> <ul><!> <!> <!></ul></div>`,1),Jl=U(`<p class="muted">None on record.</p>`),Yl=U(`<p class="small muted"> </p>`),Xl=U(`<h2> </h2> <!> <!>`,1),Zl=U(`<p>Services said to depend on it: <!></p>`),Ql=U(`<a rel="noopener noreferrer external" target="_blank"><bdi> </bdi></a>`),$l=U(`<bdi> </bdi>`),eu=U(`<p class="small">Also known as <!></p>`),tu=U(`<!> <h1><bdi> </bdi></h1> <p> <!><!>. <span class="muted">To be listed says nothing about having done anything.</span></p> <p class="tools"><a class="button">Show in the graph</a></p> <!> <!> <div class="two"><!> <!></div> <h2> </h2> <!> <!> <!> <!> <h2>Where this entry comes from</h2> <!> <!> <!>`,1);function nu(e,t){O(t,!0);let n=A(()=>`actor:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).actor;var i=Vr(),a=F(i),o=e=>{Hs(e,{get id(){return V(n)},what:`actor`})},s=e=>{var t=tu(),n=F(t);Po(n,{get text(){return r().name}});var i=L(n,2),a=I(P(i),!0);E(i);var o=L(i,2),s=P(o,!0),c=L(s),l=e=>{var t=zl(),n=F(t,!0);$(L(n),{get node(){return r().country}}),R(()=>G(n,r().kind===`STATE_AGENCY`||r().kind===`GOVERNMENT`||r().kind===`MILITARY_UNIT`?` of `:` in `)),W(e,t)};K(c,e=>{r().country&&e(l)});var u=L(c),d=e=>{var t=Bl(),n=I(L(F(t)),!0);R(()=>G(n,r().place)),W(e,t)};K(u,e=>{r().place&&e(d)}),D(2),E(o);var f=L(o,2),p=I(f),m=L(f,2),h=e=>{var t=Ul(),n=L(F(t),2);q(n,21,()=>r().names,ii,(e,t)=>{var n=Hl(),r=P(n),i=I(r,!0),a=L(r,2),o=e=>{var n=Vl();$(L(P(n)),{get node(){return V(t).usedBy}}),E(n),W(e,n)};K(a,e=>{V(t).usedBy&&e(o)}),E(n),R(()=>{J(r,`lang`,V(t).language),G(i,V(t).text)}),W(e,n)}),E(n),W(e,t)};K(m,e=>{r().names.length>0&&e(h)});var g=L(m,2),_=e=>{var t=ql(),n=L(F(t),2),i=L(P(n),2),a=P(i);q(a,17,()=>r().claimedSponsors,ii,(e,t)=>{var n=Wl(),r=L(P(n));$(r,{get node(){return V(t).country}});var i=L(r);Il(L(i),()=>V(t).by,()=>V(t).source),E(n),R(()=>G(i,`${V(t).confidence==null?``:`, with a confidence of ${V(t).confidence} of 100`} `)),W(e,n)});var o=L(a,2);q(o,17,()=>r().sameAs,ii,(e,t)=>{var n=Gl(),r=L(P(n));$(r,{get node(){return V(t).actor}});var i=L(r);Il(L(i),()=>V(t).assertedBy,()=>V(t).source),E(n),R(e=>G(i,`${e??``} `),[()=>V(t).verdict?` (${Q(V(t).verdict)})`:``]),W(e,n)}),q(L(o,2),17,()=>r().claimedVictims,ii,(e,t)=>{var n=Kl(),r=L(P(n));$(r,{get node(){return V(t).victim}}),Il(L(r,2),()=>V(t).by,()=>V(t).source),E(n),W(e,n)}),E(i),E(n),W(e,t)};K(g,e=>{r().claimedSponsors.length+r().claimedVictims.length+r().sameAs.length>0&&e(_)});var v=L(g,2),y=P(v);{let e=A(()=>X(`accusations`,``,{party:r().id}));Fl(y,{get side(){return r().made},get counts(){return r().made},heading:`Accusations it made`,get all(){return V(e)}})}var b=L(y,2);{let e=A(()=>X(`accusations`,``,{party:r().id}));Fl(b,{get side(){return r().received},get counts(){return r().received},heading:`Accusations that name it`,get all(){return V(e)}})}E(v);var x=L(v,2),S=I(x),ee=L(x,2);q(ee,17,()=>r().responsesMade.nodes,e=>e.id,(e,t)=>{os(e,{get answer(){return V(t)}})},e=>{W(e,Jl())});var C=L(ee,2),te=e=>{var t=Yl(),n=I(t);R(()=>G(n,`The newest ${r().responsesMade.nodes.length??``} are shown.`)),W(e,t)};K(C,e=>{r().responsesMade.totalCount>r().responsesMade.nodes.length&&e(te)});var ne=L(C,2),re=e=>{var t=Xl(),n=F(t),i=I(n),a=L(n,2);Gs(a,{get uses(){return r().techniques.nodes}});var o=L(a,2),s=e=>{var t=Yl(),n=I(t);R(()=>G(n,`The first ${r().techniques.nodes.length??``} are shown.`)),W(e,t)};K(o,e=>{r().techniques.totalCount>r().techniques.nodes.length&&e(s)}),R(()=>G(i,`Techniques it is claimed to use (${r().techniques.totalCount??``})`)),W(e,t)};K(ne,e=>{r().techniques.totalCount>0&&e(re)});var ie=L(ne,2),ae=e=>{var t=Zl();Uo(L(P(t)),{get nodes(){return r().serves}}),E(t),W(e,t)};K(ie,e=>{r().serves.length>0&&e(ae)});var oe=L(ie,4);hc(oe,{get records(){return r().provenance}});var se=L(oe,2),ce=e=>{var t=eu();q(L(P(t)),17,()=>r().externalIds,ii,(e,t,n)=>{D();var r=zl(),i=F(r,!0);i.nodeValue=n>0?`, `:``;var a=L(i),o=e=>{var n=Ql(),r=I(P(n));E(n),R(e=>{J(n,`href`,e),G(r,`${V(t).namespace??``} ${V(t).id??``}`)},[()=>no(V(t).url)]),W(e,n)},s=A(()=>no(V(t).url)),c=e=>{var n=$l(),r=I(n);R(()=>G(r,`${V(t).namespace??``} ${V(t).id??``}`)),W(e,n)};K(a,e=>{V(s)?e(o):e(c,-1)}),W(e,r)}),E(t),W(e,t)};K(se,e=>{r().externalIds.length>0&&e(ce)});var le=L(se,2);{let e=A(()=>({or:[{accuser:{ids:[r().id]}},{accused:{ids:[r().id]}}]}));Ms(le,{get where(){return V(e)}})}R((e,t)=>{G(a,r().name),G(s,e),J(p,`href`,t),G(S,`Answers it gave (${r().responsesMade.totalCount??``})`)},[()=>Q(r().kind),()=>X(`graph`,``,{focus:r().id})]),W(e,t)};K(a,e=>{r()?e(s,-1):e(o)}),W(e,i)},r=A(()=>({id:V(n),asOf:Y.asOf}));vs(e,{get question(){return Aa},get variables(){return V(r)},what:`this actor`,alone:!0,children:t,$$slots:{default:!0}})}k()}var ru=U(`<tr><th scope="row"> </th><td class="number"> </td><td class="number"> </td><td class="number"> </td><td class="number"> </td></tr>`),iu=U(`<p class="muted">It has accused nobody and been accused by nobody, as far as is on record.</p>`),au=U(`<a> </a>`),ou=U(`<tr><th scope="row"><!></th><td class="number"><!></td><td class="number"><!></td><td class="number"> </td></tr>`),su=U(`<div class="scroll" role="region" aria-label="With whom" tabindex="0"><table><thead><tr><th scope="col">Country</th><th scope="col" class="number"> </th><th scope="col" class="number"> </th><th scope="col" class="number">Median days to the first answer</th></tr></thead><tbody></tbody></table></div> <p class="small muted"> <!></p>`,1),cu=U(`<p class="muted">None on record.</p>`),lu=U(`<p class="small muted"> </p>`),uu=U(`<li><!> <span class="muted small"> </span></li>`),du=U(`<p class="small muted"> <a>graph</a> and the search find
							the others.</p>`),fu=U(`<li><!></li>`),pu=U(`<h2>Wider disputes</h2> <ul></ul>`,1),mu=U(`<!> <h1><bdi> </bdi></h1> <div class="scroll" role="region" aria-label="At a glance" tabindex="0"><table><caption class="visually-hidden">At a glance</caption><thead><tr><th scope="col"><span class="visually-hidden">Direction</span></th><th scope="col" class="number">Accusations</th><th scope="col" class="number">At least partly corroborated</th><th scope="col" class="number">Denied</th><th scope="col" class="number">No answer on record</th></tr></thead><tbody></tbody></table></div> <p class="small muted"> </p> <p class="tools"><a class="button">Show in the graph</a></p> <h2>With whom</h2> <!> <div class="two"><!> <!></div> <h2> </h2> <!> <!> <h2> </h2> <ul class="columns svelte-cuuud8"></ul> <!> <!> <!>`,1);function hu(e,t){O(t,!0);let n=A(()=>Y.place.key);function r(e){let t=new Map;for(let r of e.dyads.nodes){let e=r.accuser.code===V(n),i=e?r.accused:r.accuser;t.set(i.code,{...t.get(i.code)??{partner:i},[e?`made`:`received`]:r})}return[...t.values()]}let i=e=>e.facets.verification.filter(e=>[`PARTLY_CORROBORATED`,`CORROBORATED`,`CONFIRMED`].includes(e.status)).reduce((e,t)=>e+t.count,0),a=e=>e.facets.responses.find(e=>e.kind===`DENIAL`)?.count??0;{let t=(e,t=d,o=d)=>{let s=A(()=>t()?.country??void 0);{let t=(e,t)=>{let c=()=>(t?.()).country;var l=Vr(),u=F(l),f=e=>{Hs(e,{get id(){return`country:${V(n)??``}`},what:`country`})},p=e=>{var t=mu(),n=F(t);Po(n,{get text(){return c().name}});var l=L(n,2),u=I(P(l),!0);E(l);var f=L(l,2),p=P(f),m=L(P(p),2);q(m,20,()=>[[`made`,`Made`,`madeUnanswered`],[`received`,`Received`,`receivedUnanswered`]],([e,t,n])=>e,(e,t)=>{var n=A(()=>g(t,3));let r=()=>V(n)[0],o=()=>V(n)[1],c=()=>V(n)[2];var l=ru(),u=P(l),d=I(u,!0),f=L(u),p=I(f,!0),m=L(f),h=I(m,!0),_=L(m),v=I(_,!0),y=I(L(_),!0);E(l),R((e,t,n,r)=>{G(d,o()),G(p,e),G(h,t),G(v,n),G(y,r)},[()=>V(s)?V(s)[r()].totalCount.toLocaleString(`en`):`…`,()=>V(s)?i(V(s)[r()]).toLocaleString(`en`):`…`,()=>V(s)?a(V(s)[r()]).toLocaleString(`en`):`…`,()=>V(s)?V(s)[c()].totalCount.toLocaleString(`en`):`…`]),W(e,l)}),E(m),E(p),E(f);var h=L(f,2),_=I(h),v=L(h,2),y=I(v),b=L(v,4);cl(b,{get data(){return V(s)},get waiting(){return o()},room:`20rem`,children:(e,t=d)=>{var n=Vr(),i=F(n),a=e=>{W(e,iu())},o=e=>{var n=su(),i=F(n),a=P(i),o=P(a),s=P(o),l=L(P(s)),u=I(l),d=I(L(l));D(),E(s),E(o);var f=L(o);q(f,21,()=>r(t()),({partner:e,made:t,received:n})=>e.code,(e,t)=>{let n=()=>V(t).partner,r=()=>V(t).made,i=()=>V(t).received;var a=ou(),o=P(a);$(P(o),{get node(){return n()}}),E(o);var s=L(o),l=P(s),u=e=>{var t=au(),i=I(t,!0);R(e=>{J(t,`href`,e),J(t,`aria-label`,`${c().name??``} accused ${n().name??``}: ${r().accusationCount??``}`),G(i,r().accusationCount)},[()=>ma(r().id)]),W(e,t)},d=e=>{W(e,Br(`0`))};K(l,e=>{r()?e(u):e(d,-1)}),E(s);var f=L(s),p=P(f),m=e=>{var t=au(),r=I(t,!0);R(e=>{J(t,`href`,e),J(t,`aria-label`,`${n().name??``} accused ${c().name??``}: ${i().accusationCount??``}`),G(r,i().accusationCount)},[()=>ma(i().id)]),W(e,t)},h=e=>{W(e,Br(`0`))};K(p,e=>{i()?e(m):e(h,-1)}),E(f);var g=I(L(f));E(a),R(()=>G(g,`${r()?.medianDaysToResponse??`–`??``} / ${i()?.medianDaysToResponse??`–`??``}`)),W(e,a)}),E(f),E(a),E(i);var p=L(i,2),m=P(p),h=L(m),g=e=>{var n=Br();R(()=>G(n,` ${t().dyads.nodes.length??``} of ${t().dyads.totalCount??``} pairs are shown.`)),W(e,n)};K(h,e=>{t().dyads.totalCount>t().dyads.nodes.length&&e(g)}),E(p),R(()=>{G(u,`Accused by ${c().name??``}`),G(d,`Accused ${c().name??``}`),G(m,`Median days: of ${c().name??``}’s accusations / of those against it; – where no answer is dated to the day.`)}),W(e,n)};K(i,e=>{t().dyads.nodes.length===0?e(a):e(o,-1)}),W(e,n)},$$slots:{default:!0}});var x=L(b,2),S=P(x);{let e=A(()=>V(s)?.made),t=A(()=>X(`accusations`,``,{accuser:c().code}));Fl(S,{get side(){return c().made},get counts(){return V(e)},get waiting(){return o()},heading:`Accusations made`,get all(){return V(t)}})}var ee=L(S,2);{let e=A(()=>V(s)?.received),t=A(()=>X(`accusations`,``,{accused:c().code}));Fl(ee,{get side(){return c().received},get counts(){return V(e)},get waiting(){return o()},heading:`Accusations received`,get all(){return V(t)}})}E(x);var C=L(x,2),te=I(C),ne=L(C,2);q(ne,17,()=>c().responsesMade.nodes,e=>e.id,(e,t,n,r)=>{os(e,{get answer(){return V(t)}})},e=>{W(e,cu())});var re=L(ne,2),ie=e=>{var t=lu(),n=I(t);R(()=>G(n,`The newest ${c().responsesMade.nodes.length??``} are shown.`)),W(e,t)};K(re,e=>{c().responsesMade.totalCount>c().responsesMade.nodes.length&&e(ie)});var ae=L(re,2),oe=I(ae),se=L(ae,2);q(se,21,()=>c().actors.nodes,e=>e.id,(e,t)=>{var n=uu(),r=P(n);$(r,{get node(){return V(t)}});var i=I(L(r,2),!0);E(n),R(e=>G(i,e),[()=>Q(V(t).kind)]),W(e,n)}),E(se);var ce=L(se,2),le=e=>{var t=du(),n=P(t),r=L(n);D(),E(t),R(e=>{G(n,`The first ${c().actors.nodes.length??``} are shown; the `),J(r,`href`,e)},[()=>X(`graph`,``,{focus:c().id})]),W(e,t)};K(ce,e=>{c().actors.totalCount>c().actors.nodes.length&&e(le)});var ue=L(ce,2),de=e=>{var t=pu(),n=L(F(t),2);q(n,21,()=>c().contextIssues,e=>e.id,(e,t)=>{var n=fu();$(P(n),{get node(){return V(t)}}),E(n),W(e,n)}),E(n),W(e,t)};K(ue,e=>{c().contextIssues.length>0&&e(de)});var fe=L(ue,2);{let e=A(()=>({or:[{accuserCountry:{eq:c().code}},{accusedCountry:{eq:c().code}}]}));Ms(fe,{get where(){return V(e)}})}R((e,t)=>{G(u,c().name),G(_,`Only accusations on record by or against the state or an organ of it. ${e??``} answers given by it are held.`),J(y,`href`,t),G(te,`Answers given (${c().responsesMade.totalCount??``})`),G(oe,`Organs and bodies of this country (${c().actors.totalCount??``})`)},[()=>c().responsesMade.totalCount.toLocaleString(`en`),()=>X(`graph`,``,{focus:c().id})]),W(e,t)};K(u,e=>{c()?e(p,-1):e(f)}),W(e,l)},c=A(()=>({code:V(n),asOf:Y.asOf}));vs(e,{get question(){return Oa},get variables(){return V(c)},what:`this country`,alone:!0,children:t,$$slots:{default:!0}})}},o=A(()=>({code:V(n),asOf:Y.asOf}));vs(e,{get question(){return ka},get variables(){return V(o)},what:`the counts`,early:t,$$slots:{early:!0}})}k()}var gu=(e,t=d)=>{var n=_u(),r=L(P(n),2),i=I(r),a=L(r,4),o=P(a);qo(o,{get date(){return t().first}}),qo(L(o,2),{get date(){return t().latest}}),E(a);var s=L(a,4);Dl(P(s),{get counts(){return t().byVerification}}),E(s);var c=L(s,4),l=I(c,!0),u=L(c,4),f=I(u),p=I(L(u,4),!0);E(n),R(e=>{G(i,`${t().accusationCount??``}, of ${e??``}`),G(l,t().denials),G(f,`${t().unanswered??``} where one was looked for; ${t().answerUnknown??``} where nobody is recorded to have looked`),G(p,t().medianDaysToResponse??`not known: no answer is dated to the day`)},[()=>qa(t().operationCount,`operation`)]),W(e,n)},_u=U(`<dl><dt>Accusations</dt> <dd> </dd> <dt>First and latest</dt> <dd><!>; <!></dd> <dt>Verification</dt> <dd><!></dd> <dt>Denied by the accused side</dt> <dd> </dd> <dt>No answer</dt> <dd> </dd> <dt>Median days to the first answer</dt> <dd> </dd></dl>`),vu=U(`<p class="muted">No accusation is on record.</p>`),yu=U(`<p class="muted">None on record.</p>`),bu=U(`<p><a class="button"> </a></p>`),xu=U(`<!> <h1>What <!> has accused <!> of</h1> <p class="tools"><a class="button"> </a> <a class="button">Show in the graph</a></p> <div class="two svelte-1kbiruo"><section class="card"><h2 class="svelte-1kbiruo"><bdi> </bdi> → <bdi> </bdi></h2> <!></section> <section class="card"><h2 class="svelte-1kbiruo"><bdi> </bdi> → <bdi> </bdi></h2> <!></section></div> <h2 class="svelte-1kbiruo">The accusations by <bdi> </bdi></h2> <!> <!> <!>`,1);function Su(e,t){O(t,!0);let n=A(()=>Y.place.key.split(`/`)),r=A(()=>V(n)[0]??``),i=A(()=>V(n)[1]??``);{let t=(e,t)=>{let n=()=>(t?.()).dyad,a=()=>(t?.()).reverse,o=()=>(t?.()).one,s=()=>(t?.()).other;var c=Vr(),l=F(c),u=e=>{Hs(e,{get id(){return`dyad:${V(r)??``}-${V(i)??``}`},what:`pair of countries`})},d=e=>{var t=xu(),c=F(t);Po(c,{get text(){return`${o().name??``} accusing ${s().name??``}`}});var l=L(c,2),u=L(P(l));$(u,{get node(){return o()}}),$(L(u,2),{get node(){return s()}}),D(),E(l);var d=L(l,2),f=P(d),p=I(f),m=L(f,2);E(d);var h=L(d,2),g=P(h),_=P(g),v=P(_),y=I(v,!0),b=I(L(v,2),!0);E(_);var x=L(_,2),S=e=>{gu(e,n)},ee=e=>{W(e,vu())};K(x,e=>{n()?e(S):e(ee,-1)}),E(g);var C=L(g,2),te=P(C),ne=P(te),re=I(ne,!0),ie=I(L(ne,2),!0);E(te);var ae=L(te,2),oe=e=>{gu(e,a)},se=e=>{W(e,vu())};K(ae,e=>{a()?e(oe):e(se,-1)}),E(C),E(h);var ce=L(h,2),le=I(L(P(ce)),!0);E(ce);var ue=L(ce,2);q(ue,17,()=>n()?.accusations.nodes??[],e=>e.id,(e,t)=>{Xo(e,{get accusation(){return V(t)}})},e=>{W(e,yu())});var de=L(ue,2),fe=e=>{var t=bu(),a=P(t),o=I(a);E(t),R(e=>{J(a,`href`,e),G(o,`All ${n().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{accuser:V(r),accused:V(i)})]),W(e,t)};K(de,e=>{n()&&n().accusations.totalCount>n().accusations.nodes.length&&e(fe)});var pe=L(de,2);{let e=A(()=>({accuserCountry:{eq:V(r)},accusedCountry:{eq:V(i)}}));Ms(pe,{get where(){return V(e)}})}R((e,t)=>{J(f,`href`,e),G(p,`The other way round (${a()?.accusationCount??0??``})`),J(m,`href`,t),J(g,`aria-label`,`${o().name??``} accusing ${s().name??``}`),G(y,o().name),G(b,s().name),J(C,`aria-label`,`${s().name??``} accusing ${o().name??``}`),G(re,s().name),G(ie,o().name),G(le,o().name)},[()=>X(`dyad`,`${V(i)}/${V(r)}`),()=>X(`graph`,``,{focus:`${o().id},${s().id}`})]),W(e,t)};K(l,e=>{!o()||!s()?e(u):e(d,-1)}),W(e,c)},n=A(()=>({accuser:V(r),accused:V(i),asOf:Y.asOf}));vs(e,{get question(){return Pa},get variables(){return V(n)},what:`this pair`,alone:!0,children:t,$$slots:{default:!0}})}k()}var Cu=U(`<!> <h1>There is no such page</h1> <p>The address <code></code> leads nowhere. Perhaps a part of it was lost on the way.</p> <p><a class="button">To the overview</a> <a class="button">To all accusations</a></p>`,1);function wu(e,t){O(t,!1),Zi();var n=Cu(),r=F(n);Po(r,{text:`No such page`});var i=L(r,4),a=L(P(i));a.textContent=location.pathname,D(),E(i);var o=L(i,2),s=P(o),c=L(s,2);E(o),R((e,t)=>{J(s,`href`,e),J(c,`href`,t)},[()=>X(`overview`),()=>X(`accusations`)]),W(e,n),k()}var Tu=U(`<p class="muted">Nobody, as far as is known.</p>`),Eu=U(`<p><a class="button"> </a></p>`),Du=U(`<p class="muted">None on record.</p>`),Ou=U(`<p class="small muted"> </p>`),ku=U(`<!> <h1><bdi> </bdi></h1> <p class="muted">It exists here only as what somebody alleges; whether it took place is not said.</p> <p class="tools"><a class="button">Show in the graph</a></p> <!> <h2> </h2> <!> <!> <h2> </h2> <!> <!> <h2>Where this entry comes from</h2> <!> <!>`,1);function Au(e,t){O(t,!0);let n=A(()=>`operation:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).node;var i=Vr(),a=F(i),o=e=>{Hs(e,{get id(){return V(n)},what:`operation`})},s=e=>{var t=ku(),n=F(t);Po(n,{get text(){return r().name}});var i=L(n,2),a=I(P(i),!0);E(i);var o=L(i,4),s=I(o),c=L(o,2);{let e=A(()=>r().accusations.nodes.map(e=>({label:`Accusation: `+e.summary,date:e.stated,alleged:!1})));lc(c,{get operation(){return r()},titled:!1,get around(){return V(e)}})}var l=L(c,2),u=I(l),d=L(l,2);q(d,17,()=>r().accusations.nodes,e=>e.id,(e,t)=>{Xo(e,{get accusation(){return V(t)}})},e=>{W(e,Tu())});var f=L(d,2),p=e=>{var t=Eu(),n=P(t),i=I(n);E(t),R(e=>{J(n,`href`,e),G(i,`All ${r().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{operation:r().id})]),W(e,t)};K(f,e=>{r().accusations.totalCount>r().accusations.nodes.length&&e(p)});var m=L(f,2),h=I(m),g=L(m,2);q(g,17,()=>r().responses.nodes,e=>e.id,(e,t)=>{os(e,{get answer(){return V(t)}})},e=>{W(e,Du())});var _=L(g,2),v=e=>{var t=Ou(),n=I(t);R(()=>G(n,`The first ${r().responses.nodes.length??``} are shown.`)),W(e,t)};K(_,e=>{r().responses.totalCount>r().responses.nodes.length&&e(v)});var y=L(_,4);hc(y,{get records(){return r().provenance}});var b=L(y,2);{let e=A(()=>({operation:{ids:[r().id]}}));Ms(b,{get where(){return V(e)}})}R(e=>{G(a,r().name),J(s,`href`,e),G(u,`Who alleges it (${r().accusations.totalCount??``})`),G(h,`Answers to it (${r().responses.totalCount??``})`)},[()=>X(`graph`,``,{focus:r().id})]),W(e,t)};K(a,e=>{r()?.__typename===`Operation`?e(s,-1):e(o)}),W(e,i)},r=A(()=>({id:V(n),asOf:Y.asOf}));vs(e,{get question(){return Ma},get variables(){return V(r)},what:`this operation`,alone:!0,children:t,$$slots:{default:!0}})}k()}function ju(e){let t=new Map,n=new Map,r=new Map;for(let i of e)t.set(i.accuser.code+` `+i.accused.code,i),Mu(n,i.accuser,i.accusationCount),Mu(r,i.accused,i.accusationCount);return{rows:Nu(n),columns:Nu(r),at:(e,n)=>t.get(e.code+` `+n.code),max:Math.max(0,...e.map(e=>e.accusationCount))}}function Mu(e,t,n){let r=e.get(t.code);r?r.total+=n:e.set(t.code,{id:t.id,code:t.code,name:t.name,total:n})}var Nu=e=>[...e.values()].sort((e,t)=>t.total-e.total||e.name.localeCompare(t.name,`en`));function Pu(e,t){return t<=1?1:1+Math.round(3*Math.log(e)/Math.log(t))}var Fu=U(`<th scope="col" class="number svelte-3bhmux"><a class="svelte-3bhmux"><abbr class="svelte-3bhmux"> </abbr></a></th>`),Iu=U(`<a class="svelte-3bhmux"> </a>`),Lu=U(`<span class="muted" aria-hidden="true">–</span>`),Ru=U(`<td><!></td>`),zu=U(`<tr><th scope="row" class="svelte-3bhmux"><a class="svelte-3bhmux"><bdi> </bdi></a></th><!></tr>`),Bu=U(`<div class="scroll card svelte-3bhmux" role="region" aria-labelledby="matrix-caption" tabindex="0"><table><caption id="matrix-caption" class="svelte-3bhmux">Accusations on record by a state or an organ of it (rows) against another (columns). A joint statement counts for each that
			makes it. <!></caption><thead><tr><th scope="col" class="svelte-3bhmux"><span class="visually-hidden">Accuser</span></th><!></tr></thead><tbody class="svelte-3bhmux"></tbody></table></div>`);function Vu(e,t){O(t,!0);let n=A(()=>ju(t.dyads.nodes));var r=Bu(),i=P(r),a=P(i),o=L(P(a)),s=e=>{var n=Br();R(()=>G(n,`The ${t.dyads.nodes.length??``} most frequent of ${t.dyads.totalCount??``} pairs are shown.`)),W(e,n)};K(o,e=>{t.dyads.totalCount>t.dyads.nodes.length&&e(s)}),E(a);var c=L(a),l=P(c);q(L(P(l)),17,()=>V(n).columns,e=>e.code,(e,t)=>{var n=Fu(),r=P(n),i=P(r),a=I(i,!0);E(r),E(n),R(e=>{J(r,`href`,e),J(r,`title`,`${V(t).name??``} as the accused`),J(i,`title`,V(t).name),G(a,V(t).code)},[()=>ma(V(t).id)]),W(e,n)}),E(l),E(c);var u=L(c);q(u,21,()=>V(n).rows,e=>e.code,(e,t)=>{var r=zu(),i=P(r),a=P(i),o=I(P(a),!0);E(a),E(i),q(L(i),17,()=>V(n).columns,e=>e.code,(e,r)=>{let i=A(()=>V(n).at(V(t),V(r)));var a=Ru(),o=P(a),s=e=>{var n=Iu(),a=I(n,!0);R((e,o)=>{J(n,`href`,e),J(n,`aria-label`,`${V(t).name??``} accused ${V(r).name??``}: ${o??``}`),G(a,V(i).accusationCount)},[()=>ma(V(i).id),()=>qa(V(i).accusationCount,`accusation`)]),W(e,n)},c=e=>{W(e,Lu())};K(o,e=>{V(i)?e(s):V(t).code===V(r).code&&e(c,1)}),E(a),R(e=>Si(a,1,`number heat-${e??``}`,`svelte-3bhmux`),[()=>V(i)?Pu(V(i).accusationCount,V(n).max):0]),W(e,a)}),E(r),R(e=>{J(a,`href`,e),G(o,V(t).name)},[()=>ma(V(t).id)]),W(e,r)}),E(u),E(i),E(r),W(e,r),k()}var Hu=zr(`<line x1="0" class="rule svelte-l5gxhn"></line><text x="-6" text-anchor="end" aria-hidden="true" class="svelte-l5gxhn"> </text>`,1),Uu=zr(`<rect class="vague svelte-l5gxhn"></rect>`),Wu=zr(`<a class="svelte-l5gxhn"><title> </title><rect y="0" class="touch svelte-l5gxhn"></rect><rect class="sure svelte-l5gxhn"></rect><!></a>`),Gu=zr(`<text text-anchor="middle" aria-hidden="true" class="svelte-l5gxhn"> </text>`),Ku=zr(`<!><!>`,1),qu=U(`<span class="key vague-key svelte-l5gxhn"></span> date vague: perhaps in this year`,1),Ju=U(`<tr><th scope="row"> </th><td class="number"> </td><td class="number"> </td></tr>`),Yu=U(`<figure class="card svelte-l5gxhn"><div class="scroll"><svg role="group" aria-label="Accusations by year"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="ground svelte-l5gxhn"></rect><line x1="0" y1="0" x2="0" y2="5" class="hatch svelte-l5gxhn"></line></pattern></defs><!><!></svg></div> <figcaption class="small muted"><span class="key sure-key svelte-l5gxhn"></span> said in this year <!> <details><summary class="svelte-l5gxhn">As a table</summary> <table><thead><tr><th scope="col">Year</th><th scope="col" class="number">Said in it</th><th scope="col" class="number">Perhaps in it</th></tr></thead><tbody></tbody></table></details></figcaption></figure>`);function Xu(e,t){O(t,!0);let n=A(()=>Math.max(1,...t.buckets.map(e=>e.count+e.spread))),r=A(()=>V(n)<=5?V(n):Math.ceil(V(n)/5)*5),i=A(()=>Math.max(2,Math.ceil(t.buckets.length/14))),a=e=>140-e/V(r)*140,o=e=>`${e.start.slice(0,4)}: ${qa(e.count,`accusation`)}${e.spread?`, and ${e.spread} that may be of this year`:``}`;var s=Vr(),c=F(s),l=e=>{var n=Yu(),s=P(n),c=P(s);J(c,`height`,194);var l=L(P(c));q(l,16,()=>[0,V(r)/2,V(r)],e=>e,(e,n)=>{var r=Vr(),i=F(r),o=e=>{var r=Hu(),i=F(r),o=L(i),s=I(o,!0);R((e,r,a)=>{J(i,`x2`,t.buckets.length*26),J(i,`y1`,e),J(i,`y2`,r),J(o,`y`,a),G(s,n)},[()=>a(n),()=>a(n),()=>a(n)+4]),W(e,r)},s=A(()=>Number.isInteger(n));K(i,e=>{V(s)&&e(o)}),W(e,r)}),q(L(l),19,()=>t.buckets,e=>e.start,(e,n,r)=>{var s=Ku(),c=F(s),l=e=>{var t=Wu(),i=P(t),s=I(i,!0),c=L(i);J(c,`width`,26),J(c,`height`,140);var l=L(c);J(l,`width`,18);var u=L(l),d=e=>{var t=Uu();J(t,`width`,18),R((e,n)=>{J(t,`x`,V(r)*26+4),J(t,`y`,e),J(t,`height`,n)},[()=>a(V(n).count+V(n).spread),()=>a(V(n).count)-a(V(n).count+V(n).spread)]),W(e,t)};K(u,e=>{V(n).spread&&e(d)}),E(t),R((e,n,i,a,o)=>{J(t,`href`,e),J(t,`aria-label`,n),G(s,i),J(c,`x`,V(r)*26),J(l,`x`,V(r)*26+4),J(l,`y`,a),J(l,`height`,o)},[()=>X(`accusations`,``,{year:V(n).start.slice(0,4)}),()=>o(V(n)),()=>o(V(n)),()=>a(V(n).count),()=>140-a(V(n).count)]),W(e,t)};K(c,e=>{V(n).count+V(n).spread>0&&e(l)});var u=L(c),d=e=>{var t=Gu();J(t,`y`,158);var i=I(t,!0);R(e=>{J(t,`x`,V(r)*26+13),G(i,e)},[()=>V(n).start.slice(0,4)]),W(e,t)};K(u,e=>{(t.buckets.length-1-V(r))%V(i)==0&&e(d)}),W(e,s)}),E(c),E(s);var u=L(s,2),d=L(P(u),2),f=e=>{var t=qu();D(),W(e,t)},p=A(()=>t.buckets.some(e=>e.spread));K(d,e=>{V(p)&&e(f)});var m=L(d,2),h=L(P(m),2),g=L(P(h));q(g,21,()=>t.buckets,e=>e.start,(e,t)=>{var n=Ju(),r=P(n),i=I(r,!0),a=L(r),o=I(a,!0),s=I(L(a),!0);E(n),R(e=>{G(i,e),G(o,V(t).count),G(s,V(t).spread)},[()=>V(t).start.slice(0,4)]),W(e,n)}),E(g),E(h),E(m),E(u),E(n),R(()=>{J(c,`viewBox`,`-30 -14 ${t.buckets.length*26+40} 180`),J(c,`width`,t.buckets.length*26+40)}),W(e,n)};K(c,e=>{t.buckets.length>0&&e(l)}),W(e,s),k()}var Zu=U(`<p>Move the slider above to a later day.</p>`),Qu=U(`<p>Fill the database with <code>gravamen seed</code>.</p>`),$u=U(`<div class="card"><p><strong> </strong></p> <!></div>`),ed=U(`<li><strong> </strong> </li>`),td=U(`<ul class="figures svelte-1lmp6mx"><li><a class="svelte-1lmp6mx"><strong> </strong> accusations</a></li> <li><strong> </strong> countries accuse or are accused</li> <!></ul> <h2 id="verified">What has been verified</h2> <!>`,1),nd=U(`<!> <div class="halves"><section><h2>Who accuses whom</h2> <!></section> <section><h2>When</h2> <!> <h2>Newest accusations</h2> <!> <p><a class="button">All accusations</a></p></section></div> <!>`,1),rd=U(`<!> <h1>Who has publicly accused whom of which cyber operation</h1> <p class="lead svelte-1lmp6mx">… on what evidence, what was answered, and who verified it. Every entry is a claim that somebody made, with its source.</p> <!>`,1);function id(e,t){O(t,!1);let n=[[`RESPONSE`,`answers`],[`EVIDENCE`,`pieces of evidence named`],[`ASSESSMENT`,`assessments by others`],[`PUBLICATION`,`publications`]];Zi();var r=rd(),i=F(r);Po(i,{text:``});var a=L(i,6);{let e=(e,t=d,r=d)=>{var i=Vr(),a=F(i),o=e=>{var t=$u(),n=P(t),r=I(P(n));E(n);var i=L(n,2),a=e=>{W(e,Zu())},o=e=>{W(e,Qu())};K(i,e=>{Y.asOf?e(a):e(o,-1)}),E(t),R(e=>G(r,`No accusation is on record${e??``}.`),[()=>Y.asOf?` of ${Ya(Y.asOf)} or earlier`:``]),W(e,t)},s=e=>{var i=nd(),a=F(i);cl(a,{get data(){return t()},get waiting(){return r()},room:`9rem`,children:(e,t)=>{let r=()=>(t?.()).statistics,i=()=>(t?.()).accusations;var a=td(),o=F(a),s=P(o),c=P(s),l=I(P(c),!0);D(),E(c),E(s);var u=L(s,2),d=I(P(u),!0);D(),E(u),q(L(u,2),1,()=>n,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let i=()=>V(n)[0],a=()=>V(n)[1];var o=ed(),s=P(o),c=I(s,!0),l=L(s);E(o),R(e=>{G(c,e),G(l,` ${a()??``}`)},[()=>(r().byKind.find(e=>e.kind===i())?.count??0).toLocaleString(`en`)]),W(e,o)}),E(o),Dl(L(o,4),{get counts(){return i().facets.verification},href:e=>X(`accusations`,``,{verification:e})}),R((e,t)=>{J(c,`href`,e),G(l,t),G(d,r().countryCount)},[()=>X(`accusations`),()=>r().accusationCount.toLocaleString(`en`)]),W(e,a)},$$slots:{default:!0}});var o=L(a,2),s=P(o);cl(L(P(s),2),{get data(){return t()},get waiting(){return r()},room:`34rem`,children:(e,t)=>{let n=()=>(t?.()).dyads;Vu(e,{get dyads(){return n()}})},$$slots:{default:!0}}),E(s);var c=L(s,2),l=L(P(c),2);cl(l,{get data(){return t()},get waiting(){return r()},room:`17rem`,children:(e,t)=>{let n=()=>(t?.()).timeline;Xu(e,{get buckets(){return n()}})},$$slots:{default:!0}});var u=L(l,4);{let e=(e,t)=>{let n=()=>(t?.()).accusations;var r=Vr();q(F(r),1,()=>n().nodes,e=>e.id,(e,t)=>{Xo(e,{get accusation(){return V(t)}})}),W(e,r)},t=vt(()=>({asOf:Y.asOf}));vs(u,{get question(){return Ea},get variables(){return V(t)},what:`the newest accusations`,children:e,$$slots:{default:!0}})}var d=I(L(u,2));E(c),E(o),Ms(L(o,2),{}),R(e=>J(d,`href`,e),[()=>X(`accusations`)]),W(e,i)};K(a,e=>{t()?.statistics.accusationCount===0?e(o):e(s,-1)}),W(e,i)},t=vt(()=>({asOf:Y.asOf}));vs(a,{get question(){return Ta},get variables(){return V(t)},what:`the counts`,early:e,$$slots:{early:!0}})}W(e,r),k()}var ad=U(`<dt>In</dt> <dd><bdi> </bdi></dd>`,1),od=U(`<dt>Language</dt> <dd> </dd>`,1),sd=U(`<a rel="noopener noreferrer external" target="_blank"> </a>`),cd=U(`<span class="muted">none recorded</span>`),ld=U(`<p class="small muted"> </p>`),ud=U(`<div><!></div>`),dd=U(`<dt>Reports on</dt> <dd></dd>`,1),fd=U(`<p class="muted">None: it is the source of an answer, an assessment or of evidence.</p>`),pd=U(`<p><a class="button"> </a></p>`),md=U(`<!> <h1><bdi> </bdi></h1> <dl><dt>Kind</dt> <dd> </dd> <dt>Published</dt> <dd><!></dd> <dt>By</dt> <dd><!></dd> <!> <!> <dt>Address</dt> <dd><!> <!></dd> <!></dl> <p class="tools"><a class="button">Show in the graph</a> <a class="button">All that refers to it</a></p> <h2> </h2> <!> <!> <!>`,1);function hd(e,t){O(t,!0);let n=A(()=>`publication:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).node;var i=Vr(),a=F(i),o=e=>{Hs(e,{get id(){return V(n)},what:`publication`})},s=e=>{let t=A(()=>no(r().url));var n=md(),i=F(n);{let e=A(()=>eo(r()));Po(i,{get text(){return V(e)}})}var a=L(i,2),o=P(a),s=I(o,!0);E(a);var c=L(a,2),l=L(P(c),2),u=I(l,!0),d=L(l,4);qo(P(d),{get date(){return r().published}}),E(d);var f=L(d,4);Uo(P(f),{get nodes(){return r().by},none:`not recorded`}),E(f);var p=L(f,2),m=e=>{var t=ad(),n=L(F(t),2),i=I(P(n),!0);E(n),R(()=>G(i,r().channel)),W(e,t)};K(p,e=>{r().channel&&e(m)});var h=L(p,2),g=e=>{var t=od(),n=I(L(F(t),2),!0);R(()=>G(n,r().language)),W(e,t)};K(h,e=>{r().language&&e(g)});var _=L(h,4),v=P(_),y=e=>{var n=sd(),r=I(n,!0);R(()=>{J(n,`href`,V(t)),G(r,V(t))}),W(e,n)},b=e=>{W(e,cd())};K(v,e=>{V(t)?e(y):e(b,-1)});var x=L(v,2),S=e=>{var t=ld(),n=I(t,!0);R(()=>G(n,r().urlEvidence===`PAGE_TEXT`?`The page was read when this was coded.`:`The address was found in a trusted source; the page itself was not read.`)),W(e,t)};K(x,e=>{r().urlEvidence&&e(S)}),E(_);var ee=L(_,2),C=e=>{var t=dd(),n=L(F(t),2);q(n,21,()=>r().reports,e=>e.id,(e,t)=>{var n=ud();ts(P(n),{get publication(){return V(t)}}),E(n),W(e,n)}),E(n),W(e,t)};K(ee,e=>{r().reports.length>0&&e(C)}),E(c);var te=L(c,2),ne=P(te),re=L(ne,2);E(te);var ie=L(te,2),ae=I(ie),oe=L(ie,2);q(oe,17,()=>r().accusations.nodes,e=>e.id,(e,t)=>{Xo(e,{get accusation(){return V(t)}})},e=>{W(e,fd())});var se=L(oe,2),ce=e=>{var t=pd(),n=P(t),i=I(n);E(t),R(e=>{J(n,`href`,e),G(i,`All ${r().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{publication:r().id})]),W(e,t)};K(se,e=>{r().accusations.totalCount>r().accusations.nodes.length&&e(ce)});var le=L(se,2);{let e=A(()=>({publications:{some:{ids:[r().id]}}}));Ms(le,{get where(){return V(e)}})}R((e,t,n,i)=>{J(o,`lang`,r().language),G(s,e),G(u,t),J(ne,`href`,n),J(re,`href`,i),G(ae,`Accusations it carries (${r().accusations.totalCount??``})`)},[()=>eo(r()),()=>Q(r().kind),()=>X(`graph`,``,{focus:r().id}),()=>X(`record`,r().id)]),W(e,n)};K(a,e=>{r()?.__typename===`Publication`?e(s,-1):e(o)}),W(e,i)},r=A(()=>({id:V(n),asOf:Y.asOf}));vs(e,{get question(){return Na},get variables(){return V(r)},what:`this publication`,alone:!0,children:t,$$slots:{default:!0}})}k()}var gd=U(`<p class="muted"><bdi> </bdi></p>`),_d=U(`<a class="button">Its page</a>`),vd=U(`<p class="muted">Nothing that is on record.</p>`),yd=U(`<!> <h2>What it answers</h2> <!>`,1),bd=U(`<p> </p>`),xd=U(`<a rel="noopener noreferrer external" target="_blank">Where it is published</a>`),Sd=U(`<p> <!></p>`),Cd=U(`<span class="muted small"><bdi> </bdi></span>`),wd=U(`<li><a><bdi> </bdi></a> <!></li>`),Td=U(`<h3> </h3> <ul></ul>`,1),Ed=U(`<p class="muted small">More is linked with it than is shown here.</p>`),Dd=U(`<h2>Linked with it</h2> <!> <!>`,1),Od=U(`<li> </li>`),kd=U(`<!> <p class="mark"> </p> <h1><bdi> </bdi></h1> <!> <p class="tools"><a class="button">Show in the graph</a> <!></p> <!> <!> <h2>Revisions in this database</h2> <ol></ol>`,1);function Ad(e,t){O(t,!0);let n=A(()=>Y.place.key);function r(e){let t=new Map;for(let r of e.nodes.filter(e=>e.id!==V(n)).map(_o))t.set(r.sort,[...t.get(r.sort)??[],r]);return[...t]}{let t=(e,t)=>{let i=()=>(t?.()).node,a=()=>(t?.()).around,o=()=>(t?.()).revisions;var s=Vr(),c=F(s),l=e=>{Hs(e,{get id(){return V(n)},what:`record`})},u=e=>{let t=A(()=>_o(i()));var s=kd(),c=F(s);Po(c,{get text(){return V(t).name}});var l=L(c,2),u=I(l,!0),d=L(l,2),f=I(P(d),!0);E(d);var p=L(d,2),m=e=>{var n=gd(),r=I(P(n),!0);E(n),R(()=>G(r,V(t).more)),W(e,n)};K(p,e=>{V(t).more&&e(m)});var h=L(p,2),_=P(h),v=L(_,2),y=e=>{var t=_d();R(e=>J(t,`href`,e),[()=>ma(V(n))]),W(e,t)},b=A(()=>ma(V(n))!==X(`record`,V(n)));K(v,e=>{V(b)&&e(y)}),E(h);var x=L(h,2),S=e=>{var t=yd(),n=F(t);os(n,{get answer(){return i()}}),q(L(n,4),17,()=>i().accusations,e=>e.id,(e,t)=>{Xo(e,{get accusation(){return V(t)}})},e=>{W(e,vd())}),W(e,t)},ee=e=>{ws(e,{get assessment(){return i()}})},C=e=>{var t=bd(),n=I(t);R((e,t,r)=>G(n,`${e??``} offered for ${t??``}; ${r??``}.`),[()=>Ka(Q(i().evidenceKind)),()=>i().supports.map(Q).join(`, `)||`what is not told`,()=>Q(i().disclosure)]),W(e,t)},te=e=>{var t=bd(),n=I(t);R((e,t)=>G(n,`An assertion of kind ${e??``}: the statement ${t??``} it.`),[()=>Q(i().claimKind),()=>Q(i().polarity)]),W(e,t)},ne=e=>{var t=bd(),n=I(t);R(e=>G(n,`Catalogued in ATT&CK (${i().domain??``})${e??``}.`),[()=>i().tactics.length>0?` under ${i().tactics.map(e=>e.replaceAll(`-`,` `)).join(`, `)}`:``]),W(e,t)},re=e=>{var t=bd(),n=I(t);R((e,t)=>G(n,`Alleged ${e??``}${t??``}.`),[()=>Q(i().capabilityKind),()=>i().componentCount==null?``:` of ${qa(i().componentCount,`component`)}`]),W(e,t)},ie=e=>{var t=bd(),n=I(t);R(e=>G(n,`Alleged infrastructure: ${e??``}.`),[()=>[i().infrastructureKind,i().role,i().count==null?``:String(i().count),i().regions.join(`, `)].filter(Boolean).join(`; `)]),W(e,t)},ae=e=>{var t=Sd(),n=P(t),r=L(n),a=e=>{var t=xd();R(e=>J(t,`href`,e),[()=>no(i().url)]),W(e,t)},o=A(()=>no(i().url));K(r,e=>{V(o)&&e(a)}),E(t),R(e=>G(n,`Version ${i().version??``}, ${e??``}, licence: ${i().licence??``}. `),[()=>qa(i().nodeCount,`entity`,`entities`)]),W(e,t)};K(x,e=>{i().__typename===`Response`?e(S):i().__typename===`Assessment`?e(ee,1):i().__typename===`Evidence`?e(C,2):i().__typename===`Claim`?e(te,3):i().__typename===`Technique`?e(ne,4):i().__typename===`Capability`?e(re,5):i().__typename===`Infrastructure`?e(ie,6):i().__typename===`Dataset`&&e(ae,7)});var oe=L(x,2),se=e=>{var t=Dd(),n=L(F(t),2);q(n,17,()=>r(a()),([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=Td(),o=F(a),s=I(o,!0),c=L(o,2);q(c,21,i,e=>e.id,(e,t)=>{var n=wd(),r=P(n),i=I(P(r),!0);E(r);var a=L(r,2),o=e=>{var n=Cd(),r=I(P(n),!0);E(n),R(()=>G(r,V(t).more)),W(e,n)};K(a,e=>{V(t).more&&e(o)}),E(n),R(e=>{J(r,`href`,e),G(i,V(t).name)},[()=>ma(V(t).id)]),W(e,n)}),E(c),R(e=>G(s,e),[()=>Ka(r())]),W(e,a)});var i=L(n,2),o=e=>{W(e,Ed())};K(i,e=>{a().truncated&&e(o)}),W(e,t)};K(oe,e=>{a()&&a().nodes.length>1&&e(se)});var ce=L(oe,4);q(ce,21,o,ii,(e,t)=>{var n=Od(),r=I(n);R((e,n)=>G(r,`${e??``}: ${n??``}${V(t).dataset?`, by ${V(t).dataset.name} ${V(t).dataset.version}`:``}`),[()=>Ya(V(t).recordedAt.slice(0,10)),()=>Q(V(t).change)]),W(e,n)}),E(ce),R(e=>{G(u,V(t).sort),G(f,V(t).name),J(_,`href`,e)},[()=>X(`graph`,``,{focus:V(n)})]),W(e,s)};K(c,e=>{i()?e(u,-1):e(l)}),W(e,s)},i=A(()=>({id:V(n),asOf:Y.asOf}));vs(e,{get question(){return Fa},get variables(){return V(i)},what:`this record`,alone:!0,children:t,$$slots:{default:!0}})}k()}var jd=U(`: “<bdi> </bdi>”`,1),Md=U(`<p>Type names, titles or words of summaries into the field above, in any script. Each word is the beginning of one that must
		occur.</p>`),Nd=U(`<button type="button" class="svelte-1rt8xfu"> </button>`),Pd=U(`<span class="small muted"><bdi> </bdi></span>`),Fd=U(`<li class="svelte-1rt8xfu"><span class="small muted"> </span> <a><bdi> </bdi></a> <!></li>`),Id=U(`<li class="svelte-1rt8xfu"> <p class="muted">Try fewer or shorter words: each must be the beginning of a word of a name, title or summary.</p></li>`),Ld=U(`<p><button type="button">More results</button></p>`),Rd=U(`<p class="muted small" role="status"> </p> <ol class="plain"></ol> <!>`,1),zd=U(`<div class="tools" role="group" aria-label="Look for"><button type="button" class="svelte-1rt8xfu">everything</button> <!></div> <!>`,1),Bd=U(`<!> <h1>Search<!></h1> <!>`,1);function Vd(e,t){O(t,!0);let n=[[`accusations`,[`ACCUSATION`]],[`countries and actors`,[`COUNTRY`,`ACTOR`]],[`alleged operations`,[`OPERATION`]],[`publications`,[`PUBLICATION`]],[`answers`,[`RESPONSE`]],[`techniques`,[`TECHNIQUE`]]],r=A(()=>(Y.place.params.get(`text`)??``).trim().slice(0,200)),i=A(()=>n.find(([e])=>e===Y.place.params.get(`in`))),a=A(()=>Y.place.params.get(`after`));var o=Bd(),s=F(o);{let e=A(()=>V(r)?`Search: ${V(r)}`:`Search`);Po(s,{get text(){return V(e)}})}var c=L(s,2),l=L(P(c)),u=e=>{var t=jd(),n=I(L(F(t)),!0);D(),R(()=>G(n,V(r))),W(e,t)};K(l,e=>{V(r)&&e(u)}),E(c);var d=L(c,2),f=e=>{W(e,Md())},p=e=>{var t=zd(),o=F(t),s=P(o);q(L(s,2),17,()=>n,([e])=>e,(e,t)=>{var n=A(()=>g(V(t),1));let r=()=>V(n)[0];var a=Nd(),o=I(a,!0);R(()=>{J(a,`aria-pressed`,V(i)?.[0]===r()),G(o,r())}),H(`click`,a,()=>ga({in:r(),after:null})),W(e,a)}),E(o);var c=L(o,2);{let e=(e,t)=>{let n=()=>(t?.()).search;var r=Rd(),a=F(r),o=I(a),s=L(a,2);q(s,21,()=>n().nodes.map(_o),e=>e.id,(e,t)=>{var n=Fd(),r=P(n),i=I(r,!0),a=L(r,2),o=I(P(a),!0);E(a);var s=L(a,2),c=e=>{var n=Pd(),r=I(P(n),!0);E(n),R(()=>G(r,V(t).more)),W(e,n)};K(s,e=>{V(t).more&&e(c)}),E(n),R(e=>{G(i,V(t).sort),J(a,`href`,e),G(o,V(t).name)},[()=>ma(V(t).id)]),W(e,n)},e=>{var t=Id(),n=P(t);D(),E(t),R(()=>G(n,`Nothing is found${V(i)?` among ${V(i)[0]}`:``}${Y.asOf?` of what was known on that day`:``}. `)),W(e,t)}),E(s);var c=L(s,2),l=e=>{var t=Ld();H(`click`,I(t),()=>ga({after:n().pageInfo.endCursor})),W(e,t)};K(c,e=>{n().pageInfo.hasNextPage&&e(l)}),R(e=>G(o,`${e??``}${n().pageInfo.hasNextPage?`, and more`:``}`),[()=>qa(n().nodes.length,`result`)]),W(e,r)},t=A(()=>({text:V(r),first:30,after:V(a),kinds:V(i)?.[1]??null,asOf:Y.asOf}));vs(c,{get question(){return ja},get variables(){return V(t)},what:`the results`,children:e,$$slots:{default:!0}})}R(()=>J(s,`aria-pressed`,!V(i))),H(`click`,s,()=>ga({in:null,after:null})),W(e,t)};K(d,e=>{V(r)?e(p,-1):e(f)}),W(e,o),k()}Ar([`click`]);var Hd=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Ud=function(e){return`/`+e},Wd={},Gd=function(e){return e.pathname.endsWith(`.css`)},Kd=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},qd=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Ud(t,n);let r=s(t),i=Gd(r);return Kd(Wd,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Hd,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Jd=U(`<div class="notice bad" role="alert"><p> </p></div>`),Yd=U(`<div class="notice bad" role="alert"><p><strong>This page could not be loaded.</strong> The server cannot be reached.</p> <button type="button">Load again</button></div>`),Xd=U(`<div class="loading" role="status"><span class="visually-hidden">Loading the page</span><span class="bar"></span></div>`),Zd=U(`<a class="skip" href="#main">Skip to the content</a> <!> <main id="main" tabindex="-1"><!> <!></main> <!>`,1);function Qd(e,t){O(t,!0);let n={overview:id,search:Vd,accusations:bl,accusation:$c,country:hu,actor:nu,operation:Au,publication:hd,dyad:Su,record:Ad,about:Ro,missing:wu},r=A(()=>Y.place),i=A(()=>V(r).page),a={graph:()=>qd(()=>import(`./Graph.js`),__vite__mapDeps([0,1]))},o=A(()=>n[V(i)]),s=A(()=>a[V(i)]),c=A(()=>V(i)+`/`+V(r).key),l=M(void 0),u;wn(()=>{u!==void 0&&u!==V(c)&&V(l)?.focus({preventScroll:!0}),u=V(c)});var d=Zd();kr(`click`,an,function(...e){_a?.apply(this,e)});var f=L(F(d),2);Oo(f,{});var p=L(f,2),m=P(p),h=e=>{var t=Jd(),n=I(P(t));E(t),R(()=>G(n,`“${V(r).badDay??``}” in the address is no day, so everything known is shown. A day is written like 2025-10-19.`)),W(e,t)};K(m,e=>{V(r).badDay!==null&&e(h)});var g=L(m,2),_=e=>{var t=Vr();ri(F(t),()=>V(c),e=>{var t=Vr();mi(F(t),()=>V(o),(e,t)=>{t(e,{})}),W(e,t)}),W(e,t)},v=e=>{var t=Vr();ti(F(t),()=>V(s)(),e=>{W(e,Xd())},(e,t)=>{var n=Vr();mi(F(n),()=>V(t).default,(e,t)=>{t(e,{})}),W(e,n)},e=>{var t=Yd(),n=L(P(t),2);E(t),H(`click`,n,()=>location.reload()),W(e,t)}),W(e,t)};K(g,e=>{V(o)?e(_):V(s)&&e(v,1)}),E(p),Yi(p,e=>N(l,e),()=>V(l)),Ao(L(p,2),{}),W(e,d),k()}Ar([`click`]),qr(Qd,{target:document.getElementById(`app`)});export{vr as $,Yi as A,q as B,wa as C,Y as D,ga as E,ki as F,Vr as G,K as H,Oi as I,Br as J,U as K,Di as L,Ii as M,J as N,ma as O,Ri as P,V as Q,wi as R,xa as S,Sa as T,G as U,ii as V,W,H as X,Ar as Y,kr as Z,Xa as _,mo as a,I as at,Va as b,fo as c,N as ct,Ka as d,k as dt,R as et,Ya as f,O as ft,eo as g,g as gt,to as h,d as ht,So as i,F as it,Wi as j,Xi as k,so as l,M as lt,qa as m,E as mt,Po as n,rn as nt,uo as o,L as ot,no as p,D as pt,zr as q,No as r,P as rt,po as s,en as st,vs as t,wn as tt,ho as u,A as ut,Q as v,Ca as w,Ha as x,La as y,Si as z};