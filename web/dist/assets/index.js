const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Graph.js","assets/Graph.css"])))=>i.map(i=>d[i]);
var e=Array.isArray,t=Array.prototype.indexOf,n=Array.prototype.includes,r=Array.from,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=Object.getOwnPropertyDescriptors,s=Object.prototype,c=Array.prototype,l=Object.getPrototypeOf,u=Object.isExtensible,d=()=>{};function f(e){return typeof e?.then==`function`}function p(e){return e()}function m(e){for(var t=0;t<e.length;t++)e[t]()}function h(){var e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}function g(e,t){if(Array.isArray(e))return e;if(t===void 0||!(Symbol.iterator in e))return Array.from(e);let n=[];for(let r of e)if(n.push(r),n.length===t)break;return n}var _=1024,v=2048,y=4096,b=8192,x=16384,ee=32768,te=1<<25,S=65536,ne=1<<18,re=1<<19,ie=1<<20,ae=1<<25,oe=1<<21,se=1<<22,ce=1<<23,le=Symbol(`$state`),ue=Symbol(`component`),de=Symbol(`legacy props`),fe=Symbol(``),pe=Symbol(`attributes`),me=Symbol(`class`),he=Symbol(`style`),ge=Symbol(`text`),_e=Symbol(`form reset`),ve=new class extends Error{name=`StaleReactionError`;message="The reaction that called `getAbortSignal()` was re-run or destroyed"},ye=!!globalThis.document?.contentType&&globalThis.document.contentType.includes(`xml`),be={},xe=Symbol(`uninitialized`),Se=`http://www.w3.org/1999/xhtml`,Ce=`http://www.w3.org/2000/svg`;function we(){console.warn(`https://svelte.dev/e/derived_inert`)}function Te(e){console.warn(`https://svelte.dev/e/hydration_mismatch`)}function Ee(){console.warn(`https://svelte.dev/e/select_multiple_invalid_value`)}function De(){console.warn(`https://svelte.dev/e/svelte_boundary_reset_noop`)}var C=!1;function Oe(e){C=e}var w;function ke(e){if(e===null)throw Te(),be;return w=e}function Ae(){return ke(fn(w))}function T(e){if(C){if(fn(w)!==null)throw Te(),be;w=e}}function E(e=1){if(C){for(var t=e,n=w;t--;)n=fn(n);w=n}}function je(e=!0){for(var t=0,n=w;;){if(n.nodeType===8){var r=n.data;if(r===`]`){if(t===0)return n;--t}else(r===`[`||r===`[!`||r[0]===`[`&&!isNaN(Number(r.slice(1))))&&(t+=1)}var i=fn(n);e&&n.remove(),n=i}}function Me(e){if(!e||e.nodeType!==8)throw Te(),be;return e.data}function Ne(e){return e===this.v}function Pe(e,t){return e==e?e!==t||typeof e==`object`&&!!e||typeof e==`function`:t==t}function Fe(e){return!Pe(e,this.v)}function Ie(e){throw Error(`https://svelte.dev/e/lifecycle_outside_component`)}function Le(){throw Error(`https://svelte.dev/e/async_derived_orphan`)}function Re(e,t,n){throw Error(`https://svelte.dev/e/each_key_duplicate`)}function ze(e){throw Error(`https://svelte.dev/e/effect_in_teardown`)}function Be(){throw Error(`https://svelte.dev/e/effect_in_unowned_derived`)}function Ve(e){throw Error(`https://svelte.dev/e/effect_orphan`)}function He(){throw Error(`https://svelte.dev/e/effect_update_depth_exceeded`)}function Ue(e){throw Error(`https://svelte.dev/e/props_invalid_value`)}function We(){throw Error(`https://svelte.dev/e/state_descriptors_fixed`)}function Ge(){throw Error(`https://svelte.dev/e/state_prototype_fixed`)}function Ke(){throw Error(`https://svelte.dev/e/state_unsafe_mutation`)}function qe(){throw Error(`https://svelte.dev/e/svelte_boundary_reset_onerror`)}var Je=!1;function Ye(){Je=!0}var D=null;function Xe(e){D=e}function O(e,t=!1,n){D={p:D,i:!1,c:null,e:null,s:e,x:null,r:B,l:Je&&!t?{s:null,u:null,$:[]}:null}}function k(e){var t=D,n=t.e;if(n!==null){t.e=null;for(var r of n)Tn(r)}return e!==void 0&&(t.x=e),t.i=!0,D=t.p,Ze(e)}function Ze(e={}){return i(e,ue,{value:!0}),e}function Qe(){return!Je||D!==null&&D.l===null}var $e=[];function et(){var e=$e;$e=[],m(e)}function tt(e){if($e.length===0&&!Ot){var t=$e;queueMicrotask(()=>{t===$e&&et()})}$e.push(e)}function nt(){for(;$e.length>0;)et()}var rt=~(v|y|_);function it(e,t){e.f=e.f&rt|t}function at(e){e.f&512||e.deps===null?it(e,_):it(e,y)}function ot(e,t){e.f&2048?t.set(e,v):e.f&4096&&t.get(e)!==2048&&t.set(e,y),it(e,_)}var st=!1;function ct(){st||(st=!0,document.addEventListener(`reset`,e=>{Promise.resolve().then(()=>{if(!e.defaultPrevented)for(let t of e.target.elements)t[_e]?.()})},{capture:!0}))}function lt(e){var t=z,n=B;Yn(null),Xn(null);try{return e()}finally{Yn(t),Xn(n)}}function ut(e,t,n,r=n){e.addEventListener(t,()=>lt(n));let i=e[_e];e[_e]=i?()=>{i(),r(!0)}:()=>r(!0),ct()}function dt(e,t,n,r){let i=Qe()?ht:vt;var a=e.filter(e=>!e.settled),o=t.map(i);if(n.length===0&&a.length===0){r(o);return}var s=B,c=ft(),l=a.length===1?a[0].promise:a.length>1?Promise.all(a.map(e=>e.promise)):null;function u(e){if(!(s.f&16384)){c();try{r([...o,...e])}catch(e){vn(e,s)}pt()}}var d=mt();if(n.length===0){l.then(()=>u([])).finally(d);return}function f(){Promise.all(n.map(e=>_t(e))).then(u).catch(e=>vn(e,s)).finally(d)}l?l.then(()=>{s.f&16384?d():(c(),f(),pt())}):f()}function ft(){var e=B,t=z,n=D,r=j;return function(i=!0){Xn(e),Yn(t),Xe(n),i&&!(e.f&16384)&&(r?.activate(),r?.apply())}}function pt(e=!0){Xn(null),Yn(null),Xe(null),e&&j?.deactivate()}function mt(){var e=B,t=e.b,n=j,r=!!t?.is_rendered();return t?.update_pending_count(1,n),n.increment(r,e),()=>{t?.update_pending_count(-1,n),n.decrement(r,e)}}function ht(e){var t=2|v;return B!==null&&(B.f|=re),{ctx:D,deps:null,effects:null,equals:Ne,f:t,fn:e,reactions:null,rv:0,v:xe,wv:0,parent:B,ac:null}}var gt=Symbol(`obsolete`);function _t(e,t,n){let r=B;r===null&&Le();var i=void 0,a=Gt(xe),o=!z,s=new Set;return kn(()=>{var t=B,n=h();i=n.promise;try{Promise.resolve(e()).then(n.resolve,e=>{e!==ve&&n.reject(e)}).finally(pt)}catch(e){n.reject(e),pt()}var c=j;if(o){if(t.f&32768)var l=mt();if(r.b?.is_rendered())c.async_deriveds.get(t)?.reject(gt);else for(let e of s.values())e.reject(gt);s.add(n),c.async_deriveds.set(t,n)}let u=(e,t=void 0)=>{l?.(),s.delete(n),t!==gt&&(c.activate(),t?(a.f|=ce,Yt(a,t)):(a.f&8388608&&(a.f^=ce),Yt(a,e)),c.deactivate())};n.promise.then(u,e=>u(null,e||`unknown`))}),Cn(()=>{for(let e of s)e.reject(gt)}),new Promise(e=>{function t(n){function r(){n===i?e(a):t(i)}n.then(r,r)}t(i)})}function A(e){let t=ht(e);return Qn(t),t}function vt(e){let t=ht(e);return t.equals=Fe,t}function yt(e){var t=e.effects;if(t!==null){e.effects=null;for(var n=0;n<t.length;n+=1)Ln(t[n])}}function bt(e){var t,n=B,r=e.parent;if(!Kn&&r!==null&&e.v!==xe&&r.f&24576)return we(),e.v;Xn(r);try{yt(e),t=ur(e)}finally{Xn(n)}return t}function xt(e){var t=bt(e);!e.equals(t)&&(e.wv=sr(),(!j?.is_fork||e.deps===null)&&(j===null?e.v=t:(j.capture(e,t,!0),Tt?.capture(e,t,!0)),e.deps===null))?it(e,_):Kn||(Et===null?at(e):(Sn()||j?.is_fork)&&Et.set(e,t))}function St(e){if(e.effects!==null)for(let t of e.effects)(t.teardown||t.ac)&&(t.teardown?.(),t.ac!==null&&lt(()=>{t.ac.abort(ve),t.ac=null}),t.fn!==null&&(t.teardown=d),pr(t,0),Fn(t))}function Ct(e){if(e.effects!==null)for(let t of e.effects)t.teardown&&t.fn!==null&&mr(t)}var wt=null,j=null,Tt=null,Et=null,Dt=null,Ot=!1,kt=!1,At=null,jt=null,Mt=0,Nt=1,Pt=class e{id=Nt++;started=!1;linked=!0;prev=null;next=null;async_deriveds=new Map;current=new Map;previous=new Map;#e=new Set;#t=new Set;#n=0;#r=new Map;#i=null;#a=[];#o=[];#s=new Map;#c=new Map;#l=new Set;is_fork=!1;#u=!1;constructor(){wt===null?wt=this:(wt.next=this,this.prev=wt),wt=this}#d(){if(this.is_fork)return!0;for(let e of this.#r.keys())if(!this.#f(e))return!0;return!1}#f(e){for(var t=e;t!==null;t=t.parent)if(this.#c.has(t))return!0;return!1}skip_effect(e){this.#c.has(e)||this.#c.set(e,{d:[],m:[]}),this.#l.delete(e)}unskip_effect(e,t=e=>this.schedule(e)){var n=this.#c.get(e);if(n){this.#c.delete(e);for(var r of n.d)it(r,v),t(r);for(r of n.m)it(r,y),t(r)}this.#l.add(e)}#p(){var e=[];for(let i of this.#a)if(!(i.f&16384||!(i.f&6144))){for(var t=i,n=!1;t.parent!==null;){t=t.parent;var r=t.f;if(r&96){if(!(r&1024)){n=!0;break}t.f^=_}}n||e.push(t)}return this.#a=[],e}#m(){this.started=!0;for(let[e,t]of this.#s)it(e,t),this.schedule(e);this.apply();for(var t=At=[],n=[],r=jt=[];this.#a.length>0;){Mt++>1e3&&(this.#b(),It());for(let e of this.#p())try{this.#h(e,t,n)}catch(t){throw Vt(e),this.#d()||this.discard(),t}}if(j=null,r.length>0){var i=e.ensure();for(let e of r)i.schedule(e)}if(At=null,jt=null,this.#d()){this.#y(n),this.#y(t);for(let[e,t]of this.#c)Bt(e,t);r.length>0&&j.#m();return}let a=this.#g();if(a)this.#y(n),this.#y(t),a.#v(this);else{this.#s.clear();for(let e of this.#e)e(this);this.#e.clear(),Tt=this,Rt(n),Rt(t),Tt=null,this.#i?.resolve();var o=j;this.#n===0&&(this.#a.length===0||o!==null)&&this.#b(),o!==null&&(Ut.clear(),o.#m())}}#h(e,t,n){e.f^=_;for(var r=e.first;r!==null;){var i=r.f,a=!!(i&96);if(!(a&&i&1024||i&8192||this.#c.has(r))&&r.fn!==null){a?r.f^=_:i&4?t.push(r):cr(r)&&(i&16&&this.add_dirty_reaction(r,y),mr(r));var o=r.first;if(o!==null){r=o;continue}}for(;r!==null;){var s=r.next;if(s!==null){r=s;break}r=r.parent}}}#g(){for(var e=this.prev;e!==null;e=e.prev)if(!e.is_fork&&this.#_(e))return e;return null}#_(e){for(let[t,[,n]]of this.current)if(!n&&e.current.has(t))return!0;return!1}#v(e){for(let[t,n]of e.current)!this.previous.has(t)&&e.previous.has(t)&&this.previous.set(t,e.previous.get(t)),this.current.set(t,n);for(let[t,n]of e.async_deriveds){let e=this.async_deriveds.get(t);e&&n.promise.then(e.resolve).catch(e.reject)}e.async_deriveds.clear(),this.transfer_reactions(e.#s);let t=e=>{var n=e.reactions;if(n!==null&&!(e.f&2&&!(e.f&6144)))for(let e of n){var r=e.f;if(r&2)t(e);else{var i=e;r&4194320&&!this.async_deriveds.has(i)&&(this.#s.delete(i),it(i,v),this.schedule(i))}}};for(let e of this.current.keys())t(e);this.oncommit(()=>e.discard()),e.#b(),j=this,this.#m()}#y(e){for(var t=0;t<e.length;t+=1)ot(e[t],this.#s)}capture(e,t,n=!1){e.v!==xe&&!this.previous.has(e)&&this.previous.set(e,e.v),e.f&8388608||(this.current.set(e,[t,n]),Et?.set(e,t)),this.is_fork||(e.v=t)}activate(){j=this}deactivate(){j=null,Et=null}flush(){try{kt=!0,j=this,this.#m()}finally{Mt=0,Dt=null,At=null,jt=null,kt=!1,j=null,Et=null,Ut.clear()}}discard(){for(let e of this.#t)e(this);this.#t.clear();for(let e of this.async_deriveds.values())e.reject(gt);this.#b(),this.#i?.resolve()}register_created_effect(e){this.#o.push(e)}increment(e,t){if(this.#n+=1,e){let e=this.#r.get(t)??0;this.#r.set(t,e+1)}}decrement(e,t){if(--this.#n,e){let e=this.#r.get(t)??0;e===1?this.#r.delete(t):this.#r.set(t,e-1)}this.#u||(this.#u=!0,tt(()=>{this.#u=!1,this.linked&&this.flush()}))}transfer_reactions(e){for(let[t,n]of e)this.add_dirty_reaction(t,n);e.clear()}add_dirty_reaction(e,t){(t===2048||this.#s.get(e)!==2048)&&this.#s.set(e,t)}oncommit(e){this.#e.add(e)}ondiscard(e){this.#t.add(e)}settled(){return(this.#i??=h()).promise}static ensure(){if(j===null){let t=j=new e;!kt&&!Ot&&tt(()=>{t.started||t.flush()})}return j}apply(){Et=null}schedule(e){Dt=e,e.b?.is_pending&&e.f&16777228&&!(e.f&32768)?e.b.defer_effect(e):this.#a.push(e)}#b(){if(this.linked){var e=this.prev,t=this.next;e===null||(e.next=t),t===null?wt=e:t.prev=e,this.linked=!1}}};function Ft(e){var t=Ot,n=Tt;Tt=null,Ot=!0;try{var r;for(e&&(Ft(),r=e());;){if(nt(),j===null)return r;j.flush()}}finally{Ot=t,Tt=n}}function It(){try{He()}catch(e){vn(e,Dt)}}var Lt=null;function Rt(e){var t=e.length;if(t!==0){for(var n=0;n<t;){var r=e[n++];if(!(r.f&24576)&&cr(r)&&(Lt=new Set,mr(r),r.deps===null&&r.first===null&&r.nodes===null&&r.teardown===null&&r.ac===null&&zn(r),Lt?.size>0)){Ut.clear();for(let e of Lt){if(e.f&24576)continue;let t=[e],n=e.parent;for(;n!==null;)Lt.has(n)&&(Lt.delete(n),t.push(n)),n=n.parent;for(let e=t.length-1;e>=0;e--){let n=t[e];n.f&24576||mr(n)}}Lt.clear()}}Lt=null}}function zt(e){j.schedule(e)}function Bt(e,t){if(!(e.f&32&&e.f&1024)){e.f&2048?t.d.push(e):e.f&4096&&t.m.push(e),it(e,_);for(var n=e.first;n!==null;)Bt(n,t),n=n.next}}function Vt(e){it(e,_);for(var t=e.first;t!==null;)Vt(t),t=t.next}var Ht=new Set,Ut=new Map,Wt=!1;function Gt(e,t){return{f:0,v:e,reactions:null,equals:Ne,rv:0,wv:0}}function M(e,t){let n=Gt(e,t);return Qn(n),n}function Kt(e,t=!1,n=!0){let r=Gt(e);return t||(r.equals=Fe),Je&&n&&D!==null&&D.l!==null&&(D.l.s??=[]).push(r),r}function N(e,t,n=!1){return z!==null&&(!Jn||z.f&131072)&&Qe()&&z.f&4325394&&(Zn===null||!Zn.has(e))&&Ke(),Yt(e,n?en(t):t,jt)}var qt=null,Jt=0;function Yt(e,t,n=null){if(!e.equals(t)){Kn?Ut.set(e,t):Ut.has(e)||Ut.set(e,e.v);var r=Pt.ensure();if(r.capture(e,t),e.f&2){let t=e;e.f&2048&&bt(t),Et===null&&at(t)}e.wv=sr(),qt=null,Jt=0,$t(e,v,n),qt=null,Qe()&&B!==null&&B.f&1024&&!(B.f&96)&&(tr===null?nr([e]):tr.push(e)),!r.is_fork&&Ht.size>0&&!Wt&&Xt()}return t}function Xt(){Wt=!1;for(let e of Ht){e.f&1024&&it(e,y);let t;try{t=cr(e)}catch{t=!0}t&&mr(e)}Ht.clear()}function Zt(e,t=1){var n=V(e),r=t===1?n++:n--;return N(e,n),r}function Qt(e){N(e,e.v+1)}function $t(e,t,n){var r=e.reactions;if(r!==null){var i=Qe(),a=r.length;if(Jt+=a,Jt>1e5&&qt===null&&(qt=new Set),qt!==null){if(qt.has(e))return;qt.add(e)}for(var o=0;o<a;o++){var s=r[o],c=s.f;if(i||s!==B){var l=(c&v)===0;if(l&&it(s,t),c&131072)Ht.add(s);else if(c&2){var u=s;Et?.delete(u),$t(u,y,n)}else if(l){var d=s;c&16&&Lt!==null&&Lt.add(d),n===null?zt(d):n.push(d)}}}}}function en(t){if(typeof t!=`object`||!t||le in t||ue in t)return t;let n=l(t);if(n!==s&&n!==c)return t;var r=new Map,i=e(t),o=M(0),u=null,d=ar,f=e=>{if(ar===d)return e();var t=z,n=ar;Yn(null),or(d);var r=e();return Yn(t),or(n),r};return i&&r.set(`length`,M(t.length,u)),new Proxy(t,{defineProperty(e,t,n){`value`in n&&n.configurable!==!1&&n.enumerable!==!1&&n.writable!==!1||We();var i=r.get(t);return i===void 0?f(()=>{var e=M(n.value,u);return r.set(t,e),e}):N(i,n.value,!0),!0},deleteProperty(e,t){var n=r.get(t);if(n===void 0){if(t in e){let e=f(()=>M(xe,u));r.set(t,e),Qt(o)}}else N(n,xe),Qt(o);return!0},get(e,n,i){if(n===le)return t;var o=r.get(n),s=n in e;if(o===void 0&&(!s||a(e,n)?.writable)&&(o=f(()=>M(en(s?e[n]:xe),u)),r.set(n,o)),o!==void 0){var c=V(o);return c===xe?void 0:c}return Reflect.get(e,n,i)},getOwnPropertyDescriptor(e,t){this.has?.(e,t);var n=Reflect.getOwnPropertyDescriptor(e,t),i=r.get(t);if(i!==void 0){var a=V(i);if(a===xe)return;if(n&&`value`in n)n.value=a;else return{enumerable:!0,configurable:!0,value:a,writable:!0}}return n},has(e,t){if(t===le)return!0;var n=r.get(t),i=n!==void 0&&n.v!==xe||Reflect.has(e,t);return(n!==void 0||(B!==null||z!==null)&&(!i||a(e,t)?.writable))&&(n===void 0&&(n=f(()=>M(i?en(e[t]):xe,u)),r.set(t,n)),V(n)===xe)?!1:i},set(e,t,n,s){var c=r.get(t),l=t in e;if(i&&t===`length`)for(var d=n;d<c.v;d+=1){var p=r.get(d+``);p===void 0?d in e&&(p=f(()=>M(xe,u)),r.set(d+``,p)):N(p,xe)}if(c===void 0)(!l||a(e,t)?.writable)&&(c=f(()=>M(void 0,u)),N(c,en(n)),r.set(t,c));else{l=c.v!==xe;var m=f(()=>en(n));N(c,m)}var h=Reflect.getOwnPropertyDescriptor(e,t);if(h?.set&&h.set.call(s,n),!l){if(i&&typeof t==`string`){var g=r.get(`length`),_=Number(t);Number.isInteger(_)&&_>=g.v&&N(g,_+1)}Qt(o)}return!0},ownKeys(e){V(o);var t=Reflect.ownKeys(e).filter(e=>{var t=r.get(e);return t===void 0||t.v!==xe});for(var[n,i]of r)i.v!==xe&&!(n in e)&&t.push(n);return t},setPrototypeOf(){Ge()}})}function tn(e){try{if(typeof e==`object`&&e&&le in e)return e[le]}catch{}return e}function nn(e,t){return Object.is(tn(e),tn(t))}var rn,an,on,sn,cn;function ln(){if(rn===void 0){rn=window,an=document,on=/Firefox/.test(navigator.userAgent);var e=Element.prototype,t=Node.prototype,n=Text.prototype;sn=a(t,`firstChild`).get,cn=a(t,`nextSibling`).get,u(e)&&(e[me]=void 0,e[pe]=null,e[he]=void 0,e.__e=void 0),u(n)&&(n[ge]=void 0)}}function un(e=``){return document.createTextNode(e)}function dn(e){return sn.call(e)}function fn(e){return cn.call(e)}function P(e,t){if(!C)return dn(e);var n=dn(w);if(n===null)n=w.appendChild(un());else if(t&&n.nodeType!==3){var r=un();return n?.before(r),ke(r),r}return t&&gn(n),ke(n),n}function F(e,t=!1){if(!C){var n=dn(e);return n instanceof Comment&&n.data===``?fn(n):n}if(t){if(w?.nodeType!==3){var r=un();return w?.before(r),ke(r),r}gn(w)}return w}function I(e,t=!1){if(!C)return dn(e);var n=P(e,t);return T(e),n}function L(e,t=1,n=!1){let r=C?w:e;for(var i;t--;)i=r,r=fn(r);if(!C)return r;if(n){if(r?.nodeType!==3){var a=un();return r===null?i?.after(a):r.before(a),ke(a),a}gn(r)}return ke(r),r}function pn(e){e.textContent=``}function mn(){return!1}function hn(e,t,n){return t==null||t===`http://www.w3.org/1999/xhtml`?n?document.createElement(e,{is:n}):document.createElement(e):n?document.createElementNS(t,e,{is:n}):document.createElementNS(t,e)}function gn(e){if(e.nodeValue.length<65536)return;let t=e.nextSibling;for(;t!==null&&t.nodeType===3;)t.remove(),e.nodeValue+=t.nodeValue,t=e.nextSibling}function _n(e){var t=B;if(t===null)return z.f|=ce,e;if(!(t.f&32768)&&!(t.f&4))throw e;vn(e,t)}function vn(e,t){if(e===be)throw e;if(!(t!==null&&t.f&16384)){for(;t!==null;){if(t.f&128&&!(t.f&33570816)){if(!(t.f&32768))throw e;try{t.b.error(e);return}catch(t){e=t}}t=t.parent}throw e}}function yn(e){B===null&&(z===null&&Ve(e),Be()),Kn&&ze(e)}function bn(e,t){var n=t.last;n===null?t.last=t.first=e:(n.next=e,e.prev=n,t.last=e)}function xn(e,t){var n=B;n!==null&&n.f&8192&&(e|=b);var r={ctx:D,deps:null,nodes:null,f:e|v|512,first:null,fn:t,last:null,next:null,parent:n,b:n&&n.b,prev:null,teardown:null,wv:0,ac:null};j?.register_created_effect(r);var i=r;if(e&4)At===null?Pt.ensure().schedule(r):At.push(r);else if(t!==null){try{mr(r)}catch(e){throw Ln(r),e}i.deps===null&&i.teardown===null&&i.nodes===null&&i.first===i.last&&!(i.f&524288)&&(i=i.first,e&16&&e&65536&&i!==null&&(i.f|=S))}if(i!==null&&(i.parent=n,n!==null&&bn(i,n),z!==null&&z.f&2&&!(e&64))){var a=z;(a.effects??=[]).push(i)}return r}function Sn(){return z!==null&&!Jn}function Cn(e){let t=xn(8,null);return it(t,_),t.teardown=e,t}function wn(e){yn(`$effect`);var t=B.f;if(!z&&t&32&&D!==null&&!D.i){var n=D;(n.e??=[]).push(e)}else return Tn(e)}function Tn(e){return xn(4|ie,e)}function En(e){return yn(`$effect.pre`),xn(8|ie,e)}function Dn(e){Pt.ensure();let t=xn(64|re,e);return(e={})=>new Promise(n=>{e.outro?Bn(t,()=>{Ln(t),n(void 0)}):(Ln(t),n(void 0))})}function On(e){return xn(4,e)}function kn(e){return xn(se|re,e)}function An(e,t=0){return xn(8|t,e)}function R(e,t=[],n=[],r=[]){dt(r,t,n,t=>{xn(8,()=>{e(...t.map(V))})})}function jn(e,t=[],n=[],r=[]){dt(r,t,n,t=>{xn(4,()=>e(...t.map(V)))})}function Mn(e,t=0){return xn(16|t,e)}function Nn(e){return xn(32|re,e)}function Pn(e){var t=e.teardown;if(t!==null){let n=Kn,r=z;qn(!0),Yn(null);try{t.call(null)}catch(t){vn(t,e.parent)}finally{qn(n),Yn(r)}}}function Fn(e,t=!1){var n=e.first;for(e.first=e.last=null;n!==null;){let e=n.ac;e!==null&&lt(()=>{e.abort(ve)});var r=n.next;n.f&64?n.parent=null:Ln(n,t),n=r}}function In(e){for(var t=e.first;t!==null;){var n=t.next;t.f&32||Ln(t),t=n}}function Ln(e,t=!0){var n=!1;(t||e.f&262144)&&e.nodes!==null&&e.nodes.end!==null&&(Rn(e.nodes.start,e.nodes.end),n=!0),e.f|=te,Fn(e,t&&!n),pr(e,0);var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)e.stop();Pn(e),e.f^=te,e.f|=x;var i=e.parent;i!==null&&i.first!==null&&zn(e),e.next=e.prev=e.teardown=e.ctx=e.deps=e.fn=e.nodes=e.ac=e.b=null}function Rn(e,t){for(;e!==null;){var n=e===t?null:fn(e);e.remove(),e=n}}function zn(e){var t=e.parent,n=e.prev,r=e.next;n!==null&&(n.next=r),r!==null&&(r.prev=n),t!==null&&(t.first===e&&(t.first=r),t.last===e&&(t.last=n))}function Bn(e,t,n=!0){var r=[];e.f|=256,Vn(e,r,!0);var i=()=>{n&&Ln(e),t&&t()},a=r.length;if(a>0){var o=()=>--a||i();for(var s of r)s.out(o)}else i()}function Vn(e,t,n){if(!(e.f&8192)){e.f^=b;var r=e.nodes&&e.nodes.t;if(r!==null)for(let e of r)(e.is_global||n)&&t.push(e);for(var i=e.first;i!==null;){var a=i.next;if(!(i.f&64)){var o=!!(i.f&65536)||!!(i.f&32)&&!!(e.f&16);Vn(i,t,o?n:!1)}i=a}}}function Hn(e){e.f&=-257,Un(e,!0)}function Un(e,t){if(!(e.f&256)&&e.f&8192){e.f^=b,e.f&1024||(it(e,v),Pt.ensure().schedule(e));for(var n=e.first;n!==null;){var r=n.next,i=!!(n.f&65536)||!!(n.f&32);Un(n,i?t:!1),n=r}var a=e.nodes&&e.nodes.t;if(a!==null)for(let e of a)(e.is_global||t)&&e.in()}}function Wn(e,t){if(e.nodes)for(var n=e.nodes.start,r=e.nodes.end;n!==null;){var i=n===r?null:fn(n);t.append(n),n=i}}var Gn=null,Kn=!1;function qn(e){Kn=e}var z=null,Jn=!1;function Yn(e){z=e}var B=null;function Xn(e){B=e}var Zn=null;function Qn(e){z!==null&&(z.f&2097152||z.f&2)&&(Zn??=new Set).add(e)}var $n=null,er=0,tr=null;function nr(e){tr=e}var rr=1,ir=0,ar=ir;function or(e){ar=e}function sr(){return++rr}function cr(e){var t=e.f;if(t&2048)return!0;if(t&4096){for(var n=e.deps,r=n.length,i=0;i<r;i++){var a=n[i];if(cr(a)&&xt(a),a.wv>e.wv)return!0}t&512&&Et===null&&it(e,_)}return!1}function lr(e,t,n=!0){var r=e.reactions;if(r!==null&&!(Zn!==null&&Zn.has(e)))for(var i=0;i<r.length;i++){var a=r[i];a.f&2?lr(a,t,!1):t===a&&(n?it(a,v):a.f&1024&&it(a,y),zt(a))}}function ur(e){var t=$n,n=er,r=tr,i=z,a=Zn,o=D,s=Jn,c=ar,l=e.f;$n=null,er=0,tr=null,z=l&96?null:e,Zn=null,Xe(e.ctx),Jn=!1,ar=++ir,e.ac!==null&&(lt(()=>{e.ac.abort(ve)}),e.ac=null);try{e.f|=oe;var u=e.fn,d=u();e.f|=ee;var f=dr(e);if(Qe()&&tr!==null&&!Jn&&f!==null&&!(e.f&6146))for(var p=0;p<tr.length;p++)lr(tr[p],e);if(i!==null&&i!==e){if(ir++,i.deps!==null)for(let e=0;e<n;e+=1)i.deps[e].rv=ir;if(t!==null)for(let e of t)e.rv=ir;tr!==null&&(r===null?r=tr:r.push(...tr))}return e.f&8388608&&(e.f^=ce),d}catch(t){return dr(e),_n(t)}finally{e.f^=oe,$n=t,er=n,tr=r,z=i,Zn=a,Xe(o),Jn=s,ar=c}}function dr(e){var t=e.deps,n=j?.is_fork;if($n!==null){var r;if(n||pr(e,er),t!==null&&er>0)for(t.length=er+$n.length,r=0;r<$n.length;r++)t[er+r]=$n[r];else e.deps=t=$n;if(Sn()&&e.f&512)for(r=er;r<t.length;r++)(t[r].reactions??=[]).push(e)}else!n&&t!==null&&er<t.length&&(pr(e,er),t.length=er);return t}function fr(e,r){let i=r.reactions;if(i!==null){var a=t.call(i,e);if(a!==-1){var o=i.length-1;o===0?i=r.reactions=null:(i[a]=i[o],i.pop())}}if(i===null&&r.f&2&&($n===null||!n.call($n,r))){var s=r;s.f&512&&(s.f^=512),s.v!==xe&&at(s),s.ac!==null&&lt(()=>{s.ac.abort(ve),s.ac=null,it(s,v)}),St(s),pr(s,0)}}function pr(e,t){var n=e.deps;if(n!==null)for(var r=t;r<n.length;r++)fr(e,n[r])}function mr(e){var t=e.f;if(!(t&16384)){it(e,_);var n=B;B=e;try{t&16777232?In(e):Fn(e),Pn(e);var r=ur(e);e.teardown=typeof r==`function`?r:null,e.wv=rr}finally{B=n}}}async function hr(){await Promise.resolve(),Ft()}function V(e){var t=!!(e.f&2);if(Gn?.add(e),z!==null&&!Jn&&!(B!==null&&B.f&16384)&&(Zn===null||!Zn.has(e))){var r=z.deps;if(z.f&2097152)e.rv<ir&&(e.rv=ir,$n===null&&r!==null&&r[er]===e?er++:$n===null?$n=[e]:$n.push(e));else{z.deps??=[],n.call(z.deps,e)||z.deps.push(e);var i=e.reactions;i===null?e.reactions=[z]:n.call(i,z)||i.push(z)}}if(Kn&&Ut.has(e))return Ut.get(e);if(t){var a=e;if(Kn){var o=a.v;return(!(a.f&1024)&&a.reactions!==null||_r(a))&&(o=bt(a)),Ut.set(a,o),o}var s=!(a.f&512)&&!Jn&&z!==null&&!!(z.f&512),c=(a.f&ee)===0;cr(a)&&(s&&(a.f|=512),xt(a)),s&&!c&&(Ct(a),gr(a))}if(Et?.has(e))return Et.get(e);if(e.f&8388608)throw e.v;return e.v}function gr(e){if(e.f|=512,e.deps!==null)for(let r of e.deps){var t=r.reactions;t===null?r.reactions=[e]:n.call(t,e)||t.push(e),r.f&2&&!(r.f&512)&&(Ct(r),gr(r))}}function _r(e){if(e.v===xe)return!0;if(e.deps===null)return!1;for(let t of e.deps)if(Ut.has(t)||t.f&2&&_r(t))return!0;return!1}function vr(e){var t=Jn;try{return Jn=!0,e()}finally{Jn=t}}function yr(e){if(!(typeof e!=`object`||!e||e instanceof EventTarget)){if(le in e)br(e);else if(!Array.isArray(e))for(let t in e){let n=e[t];typeof n==`object`&&n&&le in n&&br(n)}}}function br(e,t=new Set){if(typeof e==`object`&&e&&!(e instanceof EventTarget)&&!t.has(e)){t.add(e),e instanceof Date&&e.getTime();for(let n in e)try{br(e[n],t)}catch{}let n=l(e);if(n!==Object.prototype&&n!==Array.prototype&&n!==Map.prototype&&n!==Set.prototype&&n!==Date.prototype){let t=o(n);for(let n in t){let r=t[n].get;if(r)try{r.call(e)}catch{}}}}}[...`allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback`.split(`.`)];var xr=[`touchstart`,`touchmove`];function Sr(e){return xr.includes(e)}var Cr=[`textarea`,`script`,`style`,`title`];function wr(e){return Cr.includes(e)}var Tr=Symbol(`events`),Er=new Set,Dr=new Set;function Or(e,t,n,r={}){function i(e){if(r.capture||Nr.call(t,e),!e.cancelBubble)return lt(()=>n?.call(this,e))}return e.startsWith(`pointer`)||e.startsWith(`touch`)||e===`wheel`?(i.__removed=!1,tt(()=>{i.__removed||t.addEventListener(e,i,r)})):t.addEventListener(e,i,r),i}function kr(e,t,n,r,i){var a={capture:r,passive:i},o=Or(e,t,n,a);(t===document.body||t===window||t===document||t instanceof HTMLMediaElement)&&Cn(()=>{o.__removed=!0,t.removeEventListener(e,o,a)})}function H(e,t,n){(t[Tr]??={})[e]=n}function Ar(e){for(var t=0;t<e.length;t++)Er.add(e[t]);for(var n of Dr)n(e)}var jr=null,Mr=!1;function Nr(e){var t=this,n=t.ownerDocument,r=e.type,a=e.composedPath?.()||[],o=a[0]||e.target;jr=e,Mr||(Mr=!0,setTimeout(()=>{Mr=!1,jr=null}));var s=0,c=jr===e&&e[Tr];if(c){var l=a.indexOf(c);if(l!==-1&&(t===document||t===window)){e[Tr]=t;return}var u=a.indexOf(t);if(u===-1)return;l<=u&&(s=l)}if(o=a[s]||e.target,o!==t){i(e,`currentTarget`,{configurable:!0,get(){return o||n}});var d=z,f=B;Yn(null),Xn(null);try{for(var p,m=[];o!==null&&o!==t;){try{var h=o[Tr]?.[r];h==null||o.disabled&&e.target!==o||h.call(o,e)}catch(e){p?m.push(e):p=e}if(e.cancelBubble)break;s++,o=s<a.length?a[s]:null}if(p){for(let e of m)queueMicrotask(()=>{throw e});throw p}}finally{e[Tr]=t,delete e.currentTarget,Yn(d),Xn(f)}}}var Pr=globalThis?.window?.trustedTypes&&globalThis.window.trustedTypes.createPolicy(`svelte-trusted-html`,{createHTML:e=>e});function Fr(e){return Pr?.createHTML(e)??e}function Ir(e){var t=hn(`template`);return t.innerHTML=Fr(e.replaceAll(`<!>`,`<!---->`)),t.content}function Lr(e,t){var n=B;n.nodes===null&&(n.nodes={start:e,end:t,a:null,t:null})}function U(e,t){var n=!!(t&1),r=!!(t&2),i,a=!e.startsWith(`<!>`);return()=>{if(C)return Lr(w,null),w;i===void 0&&(i=Ir(a?e:`<!>`+e),n||(i=dn(i)));var t=r||on?document.importNode(i,!0):i.cloneNode(!0);if(n){var o=dn(t),s=t.lastChild;Lr(o,s)}else Lr(t,t);return t}}function Rr(e,t,n=`svg`){var r=!e.startsWith(`<!>`),i=!!(t&1),a=`<${n}>${r?e:`<!>`+e}</${n}>`,o;return()=>{if(C)return Lr(w,null),w;if(!o){var e=dn(Ir(a));if(i)for(o=document.createDocumentFragment();dn(e);)o.appendChild(dn(e));else o=dn(e)}var t=o.cloneNode(!0);if(i){var n=dn(t),r=t.lastChild;Lr(n,r)}else Lr(t,t);return t}}function zr(e,t){return Rr(e,t,`svg`)}function Br(e=``){if(!C){var t=un(e+``);return Lr(t,t),t}var n=w;return n.nodeType===3?gn(n):(n.before(n=un()),ke(n)),Lr(n,n),n}function Vr(){if(C)return Lr(w,null),w;var e=document.createDocumentFragment(),t=document.createComment(``),n=un();return e.append(t,n),Lr(t,n),e}function W(e,t){if(C){var n=B;n.f&32768&&n.nodes.end!==null||(n.nodes.end=w),Ae()}else e!==null&&e.before(t)}function Hr(){if(C&&w&&w.nodeType===8&&w.textContent?.startsWith(`$`)){let e=w.textContent.substring(1);return Ae(),e}return(window.__svelte??={}).uid??=1,`c${window.__svelte.uid++}`}function Ur(e){let t=0,n=Gt(0),r;return()=>{Sn()&&(V(n),An(()=>(t===0&&(r=vr(()=>e(()=>Qt(n)))),t+=1,()=>{tt(()=>{--t,t===0&&(r?.(),r=void 0,Qt(n))})})))}}var Wr=S|re;function Gr(e,t,n,r){new Kr(e,t,n,r)}var Kr=class{parent;is_pending=!1;transform_error;#e;#t=C?w:null;#n;#r;#i;#a=null;#o=null;#s=null;#c=null;#l=0;#u=0;#d=!1;#f=new Map;#p=null;#m=Ur(()=>(this.#p=Gt(this.#l),()=>{this.#p=null}));constructor(e,t,n,r){this.#e=e,this.#n=t,this.#r=e=>{var t=B;t.b=this,t.f|=128,n(e)},this.parent=B.b,this.transform_error=r??this.parent?.transform_error??(e=>e),this.#i=Mn(()=>{if(C){let e=Me(this.#t);Ae();let t=e===`[!`;if(e.startsWith(`[?`)){let t=JSON.parse(e.slice(2));this.#g(t)}else t?this.#y():this.#h()}else this.#b()},Wr),C&&(this.#e=w)}#h(){try{this.#a=Nn(()=>this.#r(this.#e))}catch(e){this.error(e)}}#g(e){let t=this.#n.failed,{reset:n,invoke_onerror:r}=this.#_(e);tt(r),t&&(this.#s=Nn(()=>{t(this.#e,()=>e,()=>n)}))}#_(e){var t=!1,n=!1;let r=()=>{this.#v()||(t?De():(t=!0,n&&qe(),this.#s!==null&&Bn(this.#s,()=>{this.#s=null}),this.#S(()=>{this.#b()})))};return{reset:r,invoke_onerror:()=>{if(!this.#v())try{n=!0,this.#n.onerror?.(e,r),n=!1}catch(e){vn(e,this.#i&&this.#i.parent)}}}}#v(){return(this.#i.f&(x|te))!==0}#y(){let e=this.#n.pending;e&&(this.is_pending=!0,this.#o=Nn(()=>e(this.#e)),tt(()=>{if(!this.#v()){var e=this.#c=document.createDocumentFragment(),t=un(),n=!1;e.append(t),this.#a=this.#S(()=>{try{return Nn(()=>this.#r(t))}catch(e){try{this.error(e),n=!0}catch(e){vn(e,this.#i.parent)}return null}}),this.#a===null?(this.#c=null,n&&this.#x(j)):this.#u===0&&(this.#e.before(e),this.#c=null,Bn(this.#o,()=>{this.#o=null}),this.#x(j))}}))}#b(){try{if(this.is_pending=this.has_pending_snippet(),this.#u=0,this.#l=0,this.#a=Nn(()=>{this.#r(this.#e)}),this.#u>0){var e=this.#c=document.createDocumentFragment();Wn(this.#a,e);let t=this.#n.pending;this.#o=Nn(()=>t(this.#e))}else this.#x(j)}catch(e){this.error(e)}}#x(e){this.is_pending=!1,e.transfer_reactions(this.#f)}defer_effect(e){ot(e,this.#f)}is_rendered(){return!this.is_pending&&(!this.parent||this.parent.is_rendered())}has_pending_snippet(){return!!this.#n.pending}#S(e){var t=B,n=z,r=D;Xn(this.#i),Yn(this.#i),Xe(this.#i.ctx);try{return Pt.ensure(),e()}finally{Xn(t),Yn(n),Xe(r)}}#C(e,t){this.has_pending_snippet()?(this.#u+=e,this.#u===0&&(this.#x(t),this.#o&&Bn(this.#o,()=>{this.#o=null}),this.#c&&=(this.#e.before(this.#c),null))):this.parent&&this.parent.#C(e,t)}update_pending_count(e,t){this.#C(e,t),this.#l+=e,!this.#p||this.#d||(this.#d=!0,tt(()=>{this.#d=!1,this.#p&&Yt(this.#p,this.#l)}))}get_effect_pending(){return this.#m(),V(this.#p)}error(e){if(e===be||!this.#n.onerror&&!this.#n.failed)throw e;j?.is_fork?(this.#a&&j.skip_effect(this.#a),this.#o&&j.skip_effect(this.#o),this.#s&&j.skip_effect(this.#s),j.oncommit(()=>{this.#v()||this.#w(e)})):this.#w(e)}#w(e){this.#a&&=(Ln(this.#a),null),this.#o&&=(Ln(this.#o),null),this.#s&&=(Ln(this.#s),null),C&&(ke(this.#t),E(),ke(je()));let t=this.#n.failed,n=e=>{if(this.#v())return;let{reset:n,invoke_onerror:r}=this.#_(e);r(),t&&!this.#v()&&(this.#s=this.#S(()=>{try{return Nn(()=>{var r=B;r.b=this,r.f|=128,t(this.#e,()=>e,()=>n)})}catch(e){return vn(e,this.#i.parent),null}}))};tt(()=>{if(!this.#v()){var t;try{t=this.transform_error(e)}catch(e){vn(e,this.#i&&this.#i.parent);return}typeof t==`object`&&t&&typeof t.then==`function`?t.then(n,e=>vn(e,this.#i&&this.#i.parent)):n(t)}})}};function G(e,t){var n=t==null?``:typeof t==`object`?`${t}`:t;n!==(e[ge]??=e.nodeValue)&&(e[ge]=n,e.nodeValue=`${n}`)}function qr(e,t){return Yr(e,t)}var Jr=new Map;function Yr(e,{target:t,anchor:n,props:i={},events:a,context:o,intro:s=!0,transformError:c}){ln();var l=void 0,u=Dn(()=>{var s=n??t.appendChild(un());Gr(s,{pending:()=>{}},t=>{O({});var n=D;if(o&&(n.c=o),a&&(i.$$events=a),C&&Lr(t,null),l=e(t,i)||Ze(),C&&(B.nodes.end=w,w===null||w.nodeType!==8||w.data!==`]`))throw Te(),be;k()},c);var u=new Set,d=e=>{for(var n=0;n<e.length;n++){var r=e[n];if(!u.has(r)){u.add(r);var i=Sr(r);for(let e of[t,document]){var a=Jr.get(e);a===void 0&&(a=new Map,Jr.set(e,a));var o=a.get(r);o===void 0?(e.addEventListener(r,Nr,{passive:i}),a.set(r,1)):a.set(r,o+1)}}}};return d(r(Er)),Dr.add(d),()=>{for(var e of u)for(let n of[t,document]){var r=Jr.get(n),i=r.get(e);--i==0?(n.removeEventListener(e,Nr),r.delete(e),r.size===0&&Jr.delete(n)):r.set(e,i)}Dr.delete(d),s!==n&&s.parentNode?.removeChild(s)}});return Xr.set(l,u),l}var Xr=new WeakMap,Zr=class{anchor;#e=new Map;#t=new Map;#n=new Map;#r=new Set;#i=!0;constructor(e,t=!0){this.anchor=e,this.#i=t}#a=e=>{if(this.#e.has(e)){var t=this.#e.get(e),n=this.#t.get(t);if(n)Hn(n),this.#r.delete(t);else{var r=this.#n.get(t);r&&(Hn(r.effect),this.#t.set(t,r.effect),this.#n.delete(t),r.fragment.lastChild.remove(),this.anchor.before(r.fragment),n=r.effect)}for(let[t,n]of this.#e){if(this.#e.delete(t),t===e)break;let r=this.#n.get(n);r&&(Ln(r.effect),this.#n.delete(n))}for(let[e,r]of this.#t){if(e===t||this.#r.has(e))continue;let i=()=>{if(Array.from(this.#e.values()).includes(e)){var t=document.createDocumentFragment();Wn(r,t),t.append(un()),this.#n.set(e,{effect:r,fragment:t})}else Ln(r);this.#r.delete(e),this.#t.delete(e)};this.#i||!n?(this.#r.add(e),Bn(r,i,!1)):i()}}};#o=e=>{this.#e.delete(e);let t=Array.from(this.#e.values());for(let[e,n]of this.#n)t.includes(e)||(Ln(n.effect),this.#n.delete(e))};ensure(e,t){var n=j,r=mn();if(t&&!this.#t.has(e)&&!this.#n.has(e)){if(r){var i=document.createDocumentFragment(),a=un();i.append(a),this.#n.set(e,{effect:Nn(()=>t(a)),fragment:i})}else this.#t.set(e,Nn(()=>t(this.anchor)))}if(this.#e.set(n,e),r){for(let[t,r]of this.#t)t===e?n.unskip_effect(r):n.skip_effect(r);for(let[t,r]of this.#n)t===e?n.unskip_effect(r.effect):n.skip_effect(r.effect);n.oncommit(this.#a),n.ondiscard(this.#o)}else C&&(this.anchor=w),this.#a(n)}},Qr=0,$r=1,ei=2;function ti(e,t,n,r,i){C&&Ae();var a=Qe(),o=xe,s=a?Gt(o):Kt(o,!1,!1),c=a?Gt(o):Kt(o,!1,!1),l=new Zr(e);Mn(()=>{var a=j,o=t(),u=!1;let d=C&&f(o)===(e.data===`[!`);if(d&&(ke(je()),Oe(!1)),f(o)){var p=ft(),m=!1;let e=e=>{if(!u){m=!0,p(!1),j===a&&a.deactivate(),Pt.ensure();try{e()}finally{pt(!1),Ot||Ft()}}};o.then(t=>{e(()=>{Yt(s,t),l.ensure($r,r&&(e=>r(e,s)))})},t=>{e(()=>{if(Yt(c,t),l.ensure(ei,i&&(e=>i(e,c))),!i)throw c.v})}),C?l.ensure(Qr,n):tt(()=>{m||e(()=>{l.ensure(Qr,n)})})}else Yt(s,o),l.ensure($r,r&&(e=>r(e,s)));return d&&Oe(!0),()=>{u=!0}})}function K(e,t,n=!1){var r;C&&(r=w,Ae());var i=new Zr(e),a=n?S:0;function o(e,t){if(C){var n=Me(r);if(e!==parseInt(n.substring(1))){var a=je();ke(a),i.anchor=a,Oe(!1),i.ensure(e,t),Oe(!0);return}}i.ensure(e,t)}Mn(()=>{var e=!1;t((t,n=0)=>{e=!0,o(n,t)}),e||o(-1,null)},a)}var ni=Symbol(`NaN`);function ri(e,t,n){C&&Ae();var r=new Zr(e),i=!Qe();Mn(()=>{var e=t();e!==e&&(e=ni),i&&typeof e==`object`&&e&&(e={}),r.ensure(e,n)})}function ii(e,t){return t}function ai(e,t,n){for(var i=[],a=t.length,o,s=t.length,c=0;c<a;c++){let n=t[c];Bn(n,()=>{if(o){if(o.pending.delete(n),o.done.add(n),o.pending.size===0){var t=e.outrogroups;oi(e,r(o.done)),t.delete(o),t.size===0&&(e.outrogroups=null)}}else--s},!1)}if(s===0){var l=i.length===0&&n!==null&&e.pending.size===0;if(l){var u=n,d=u.parentNode;pn(d),d.append(u),e.items.clear()}oi(e,t,!l)}else o={pending:new Set(t),done:new Set},(e.outrogroups??=new Set).add(o)}function oi(e,t,n=!0){var r;if(e.pending.size>0){r=new Set;for(let t of e.pending.values())for(let n of t)r.add(e.items.get(n).e)}for(var i=0;i<t.length;i++){var a=t[i];r?.has(a)?(a.f|=ae,Wn(a,document.createDocumentFragment())):Ln(t[i],n)}}var si;function q(t,n,i,a,o,s=null){var c=t,l=new Map;if(n&4){var u=t;c=C?ke(dn(u)):u.appendChild(un())}C&&Ae();var d=null,f=vt(()=>{var t=i();return e(t)?t:t==null?[]:r(t)}),p=new Map,m=!0;function h(e){if(!(_.effect.f&16384)){_.pending.delete(e);var t=V(f);_.fallback=d,li(_,t,c,n,a),d!==null&&(t.length===0?d.f&33554432?(d.f^=ae,di(d,null,c)):Hn(d):Bn(d,()=>{d=null}))}}function g(e){_.pending.delete(e)}var _={effect:Mn(()=>{var e=V(f),t=e.length;let r=!1;C&&Me(c)===`[!`!=(t===0)&&(c=je(),ke(c),Oe(!1),r=!0);for(var u=new Set,_=j,v=mn(),y=0;y<t;y+=1){C&&w.nodeType===8&&w.data===`]`&&(c=w,r=!0,Oe(!1));var b=e[y],x=a(b,y),ee=m?null:l.get(x);ee?(ee.v&&Yt(ee.v,b),ee.i&&Yt(ee.i,y),v&&_.unskip_effect(ee.e)):(ee=ui(l,m?c:si??=un(),b,x,y,o,n,i),m||(ee.e.f|=ae),l.set(x,ee)),u.add(x)}if(t===0&&s&&!d&&(m?d=Nn(()=>s(c)):(d=Nn(()=>s(si??=un())),d.f|=ae)),t>u.size&&Re(``,``,``),C&&t>0&&ke(je()),!m){if(p.set(_,u),v){for(let[e,t]of l)u.has(e)||_.skip_effect(t.e);_.oncommit(h),_.ondiscard(g)}else h(_)}r&&Oe(!0),V(f)}),flags:n,items:l,pending:p,outrogroups:null,fallback:d};m=!1,C&&(c=w)}function ci(e){for(;e!==null&&!(e.f&32);)e=e.next;return e}function li(e,t,n,i,a){var o=!!(i&8),s=t.length,c=e.items,l=ci(e.effect.first),u,d=null,f,p=[],m=[],h,g,_,v;if(o)for(v=0;v<s;v+=1)h=t[v],g=a(h,v),_=c.get(g).e,_.f&33554432||(_.nodes?.a?.measure(),(f??=new Set).add(_));for(v=0;v<s;v+=1){if(h=t[v],g=a(h,v),_=c.get(g).e,e.outrogroups!==null)for(let t of e.outrogroups)t.pending.delete(_),t.done.delete(_);if(_.f&8192&&(Hn(_),o&&(_.nodes?.a?.unfix(),(f??=new Set).delete(_))),_.f&33554432){if(_.f^=ae,_===l)di(_,null,n);else{var y=d?d.next:l;_===e.effect.last&&(e.effect.last=_.prev),_.prev&&(_.prev.next=_.next),_.next&&(_.next.prev=_.prev),fi(e,d,_),fi(e,_,y),di(_,y,n),d=_,p=[],m=[],l=ci(d.next);continue}}if(_!==l){if(u!==void 0&&u.has(_)){if(p.length<m.length){var b=m[0],x;d=b.prev;var ee=p[0],te=p[p.length-1];for(x=0;x<p.length;x+=1)di(p[x],b,n);for(x=0;x<m.length;x+=1)u.delete(m[x]);fi(e,ee.prev,te.next),fi(e,d,ee),fi(e,te,b),l=b,d=te,--v,p=[],m=[]}else u.delete(_),di(_,l,n),fi(e,_.prev,_.next),fi(e,_,d===null?e.effect.first:d.next),fi(e,d,_),d=_;continue}for(p=[],m=[];l!==null&&l!==_;)(u??=new Set).add(l),m.push(l),l=ci(l.next);if(l===null)continue}_.f&33554432||p.push(_),d=_,l=ci(_.next)}if(e.outrogroups!==null){for(let t of e.outrogroups)t.pending.size===0&&(oi(e,r(t.done)),e.outrogroups?.delete(t));e.outrogroups.size===0&&(e.outrogroups=null)}if(l!==null||u!==void 0){var S=[];if(u!==void 0)for(_ of u)_.f&8192||S.push(_);for(;l!==null;)!(l.f&8192)&&l!==e.fallback&&S.push(l),l=ci(l.next);var ne=S.length;if(ne>0){var re=i&4&&s===0?n:null;if(o){for(v=0;v<ne;v+=1)S[v].nodes?.a?.measure();for(v=0;v<ne;v+=1)S[v].nodes?.a?.fix()}ai(e,S,re)}}o&&tt(()=>{if(f!==void 0)for(_ of f)_.nodes?.a?.apply()})}function ui(e,t,n,r,i,a,o,s){var c=o&1?o&16?Gt(n):Kt(n,!1,!1):null,l=o&2?Gt(i):null;return{v:c,i:l,e:Nn(()=>(a(t,c??n,l??i,s),()=>{e.delete(r)}))}}function di(e,t,n){if(e.nodes)for(var r=e.nodes.start,i=e.nodes.end,a=t&&!(t.f&33554432)?t.nodes.start:n;r!==null;){var o=fn(r);if(a.before(r),r===i)return;r=o}}function fi(e,t,n){t===null?e.effect.first=n:t.next=n,n===null?e.effect.last=t:n.prev=t}function pi(e,t,...n){var r=new Zr(e);Mn(()=>{let e=t()??null;r.ensure(e,e&&(t=>e(t,...n)))},S)}function mi(e,t,n){var r;C&&(r=w,Ae());var i=new Zr(e);Mn(()=>{var e=t()??null;if(C&&Me(r)===`[`!=(e!==null)){var a=je();ke(a),i.anchor=a,Oe(!1),i.ensure(e,e&&(t=>n(t,e))),Oe(!0)}else i.ensure(e,e&&(t=>n(t,e)))},S)}function hi(e,t,n,r,i,a){let o=C;C&&Ae();var s=null;C&&w.nodeType===1&&(s=w,Ae());var c=C?w:e,l=new Zr(c,!1);Mn(()=>{let e=t()||null;var a=i?i():n||e===`svg`?Ce:void 0;if(e===null)l.ensure(null,null);else return l.ensure(e,t=>{if(e){var n=C;if(s=C?s:hn(e,a),Lr(s,s),r){var i=null;C&&wr(e)&&s.append(i=document.createComment(``));var o=C?dn(s):s.appendChild(un());C&&(o===null?Oe(!1):ke(o)),r(s,o),i?.remove()}B.nodes.end=s,n||t.before(s)}C&&ke(t)}),()=>{}},S),Cn(()=>{}),o&&(Oe(!0),ke(c))}function gi(e,t){let n=null,r=C;var i;if(C){n=w;for(var a=dn(document.head);a!==null&&(a.nodeType!==8||a.data!==e);)a=fn(a);if(a===null)Oe(!1);else{var o=fn(a);a.remove(),ke(o)}}C||(i=document.head.appendChild(un()));try{Mn(()=>{var e=Nn(()=>t(i));e.f|=ne,C||(e.nodes===null?e.nodes={start:i,end:i,a:null,t:null}:e.nodes.end=i)})}finally{r&&(Oe(!0),ke(n))}}var _i=[...` 	
\r\f\xA0\v﻿`];function vi(e,t,n){var r=e==null?``:``+e;if(t&&(r=r?r+` `+t:t),n){for(var i of Object.keys(n))if(n[i])r=r?r+` `+i:i;else if(r.length)for(var a=i.length,o=0;(o=r.indexOf(i,o))>=0;){var s=o+a;(o===0||_i.includes(r[o-1]))&&(s===r.length||_i.includes(r[s]))?r=(o===0?``:r.substring(0,o))+r.substring(s+1):o=s}}return r===``?null:r}function yi(e,t=!1){var n=t?` !important;`:`;`,r=``;for(var i of Object.keys(e)){var a=e[i];a!=null&&a!==``&&(r+=` `+i+`: `+a+n)}return r}function bi(e){return e[0]!==`-`||e[1]!==`-`?e.toLowerCase():e}function xi(e,t){if(t){var n=``,r,i;if(Array.isArray(t)?(r=t[0],i=t[1]):r=t,e){e=String(e).replaceAll(/\/\*.*?\*\//g,``).trim();var a=!1,o=0,s=!1,c=[];r&&c.push(...Object.keys(r).map(bi)),i&&c.push(...Object.keys(i).map(bi));var l=0,u=-1;let t=e.length;for(var d=0;d<t;d++){var f=e[d];if(s?f===`/`&&e[d-1]===`*`&&(s=!1):a?a===f&&(a=!1):f===`/`&&e[d+1]===`*`?s=!0:f===`"`||f===`'`?a=f:f===`(`?o++:f===`)`&&o--,!s&&a===!1&&o===0){if(f===`:`&&u===-1)u=d;else if(f===`;`||d===t-1){if(u!==-1){var p=bi(e.substring(l,u).trim());if(!c.includes(p)){f!==`;`&&d++;var m=e.substring(l,d).trim();n+=` `+m+`;`}}l=d+1,u=-1}}}}return r&&(n+=yi(r)),i&&(n+=yi(i,!0)),n=n.trim(),n===``?null:n}return e==null?null:String(e)}function Si(e,t,n,r,i,a){var o=e[me];if(C||o!==n||o===void 0){var s=vi(n,r,a);C&&s===e.getAttribute(`class`)||(s==null?e.removeAttribute(`class`):t?e.className=s:e.setAttribute(`class`,s)),e[me]=n}else if(a&&i!==a)for(var c in a){var l=!!a[c];(i==null||l!==!!i[c])&&e.classList.toggle(c,l)}return a}function Ci(e,t={},n,r){for(var i in n){var a=n[i];t[i]!==a&&(n[i]==null?e.style.removeProperty(i):e.style.setProperty(i,a,r))}}function wi(e,t,n,r){var i=e[he];if(C||i!==t){var a=xi(t,r);C&&a===e.getAttribute(`style`)||(a==null?e.removeAttribute(`style`):e.style.cssText=a),e[he]=t}else r&&(Array.isArray(r)?(Ci(e,n?.[0],r[0]),Ci(e,n?.[1],r[1],`important`)):Ci(e,n,r));return r}function Ti(e,t){t?e.hasAttribute(`selected`)||e.setAttribute(`selected`,``):e.removeAttribute(`selected`)}function Ei(t,n){var r=t.__defaultValue,i=t.multiple,a=i?r??[]:null;if(!i||e(a)){var o=t.selectedIndex,s=n&&i?new Set(t.selectedOptions):null;for(var c of t.options){var l=Ai(c);Ti(c,i?a.includes(l):nn(l,r))}if(n){if(s!==null)for(c of t.options){var u=s.has(c);c.selected!==u&&(c.selected=u)}else t.selectedIndex!==o&&(t.selectedIndex=o)}}}function Di(t,n,r=!1){if(t.multiple){if(n==null)return;if(!e(n))return Ee();for(var i of t.options)i.selected=n.includes(Ai(i))}else{for(i of t.options)if(nn(Ai(i),n)){i.selected=!0;return}r&&n===void 0||(t.selectedIndex=-1)}}function Oi(e){var t=new MutationObserver(t=>{t.every(ji)||(`__defaultValue`in e&&Ei(e,!1),`__value`in e&&Di(e,e.__value))});t.observe(e,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[`value`]}),Cn(()=>{t.disconnect()})}function ki(e,t,n=t){var r=new WeakSet,i=!0;ut(e,`change`,t=>{var i=t?`[selected]`:`:checked`,a;if(e.multiple)a=[].map.call(e.querySelectorAll(i),Ai);else{var o=e.querySelector(i)??e.querySelector(`option:not([disabled])`);a=o&&Ai(o)}n(a),e.__value=a,j!==null&&r.add(j)}),On(()=>{var a=t();if(e===document.activeElement){var o=j;if(r.has(o))return}if(Di(e,a,i),i&&a===void 0){var s=e.querySelector(`:checked`);s!==null&&(a=Ai(s),n(a))}e.__value=a,i=!1})}function Ai(e){return`__value`in e?e.__value:e.value}function ji(e){if(e.target.closest(`selectedcontent`)!==null)return!0;if(e.type===`childList`){var t=[...e.addedNodes,...e.removedNodes];return t.length>0&&t.every(e=>e.nodeName===`SELECTEDCONTENT`)}return!1}var Mi=Symbol(`is custom element`),Ni=Symbol(`is html`),Pi=ye?`link`:`LINK`,Fi=ye?`progress`:`PROGRESS`;function Ii(e){if(C){var t=!1,n=()=>{if(!t){if(t=!0,e.hasAttribute(`value`)){var n=e.value;J(e,`value`,null),e.value=n}if(e.hasAttribute(`checked`)){var r=e.checked;J(e,`checked`,null),e.checked=r}}};e[_e]=n,tt(n),ct()}}function Li(e,t){var n=zi(e);n.value!==(n.value=t??void 0)&&(e.value!==t||t===0&&e.nodeName===Fi)&&(e.value=t??``)}function Ri(e,t){var n=zi(e);n.checked!==(n.checked=t??void 0)&&(e.checked=t)}function J(e,t,n,r){var i=zi(e);if(!(C&&(i[t]=e.getAttribute(t),t===`src`||t===`srcset`||t===`href`&&e.nodeName===Pi))){var a=i[t];a!==(i[t]=n)&&(t===`loading`&&(e[fe]=n),n==null?e.removeAttribute(t):typeof n!=`string`&&Vi(e).has(t)?e[t]=n:(!C||typeof n!=`number`&&typeof n!=`boolean`||a!==String(n))&&e.setAttribute(t,n))}}function zi(e){return e[pe]??={[Mi]:e.nodeName.includes(`-`),[Ni]:e.namespaceURI===Se}}var Bi=new Map;function Vi(e){var t=e.getAttribute(`is`)||e.nodeName,n=Bi.get(t);if(n)return n;Bi.set(t,n=new Set);for(var r,i=e,a=Element.prototype;a!==i;){for(var s in r=o(i),r)r[s].set&&s!==`innerHTML`&&s!==`textContent`&&s!==`innerText`&&n.add(s);i=l(i)}return n}function Hi(e,t,n=t){var r=new WeakSet;ut(e,`input`,async i=>{var a=i?e.defaultValue:e.value;if(a=Ki(e)?qi(a):a,n(a),j!==null&&r.add(j),await hr(),a!==(a=t())){var o=e.selectionStart,s=e.selectionEnd,c=e.value.length;if(e.value=a??``,s!==null){var l=e.value.length;o===s&&s===c&&l>c?(e.selectionStart=l,e.selectionEnd=l):(e.selectionStart=o,e.selectionEnd=Math.min(s,l))}}}),(C&&e.defaultValue!==e.value||vr(t)==null&&e.value)&&(n(Ki(e)?qi(e.value):e.value),j!==null&&r.add(j)),An(()=>{var n=t();if(e===document.activeElement){var i=j;if(r.has(i))return}Ki(e)&&n===qi(e.value)||(e.type!==`date`||n||e.value)&&n!==e.value&&(e.value=n??``)})}var Ui=new Set;function Wi(e,t,n,r,i=r){var a=n.getAttribute(`type`)===`checkbox`,o=e;let s=!1;if(t!==null)for(var c of t)o=o[c]??=[];o.push(n),ut(n,`change`,()=>{var e=n.__value;a&&(e=Gi(o,e,n.checked)),i(e)},()=>i(a?[]:null)),An(()=>{var e=r();C&&n.defaultChecked!==n.checked?s=!0:a?(e||=[],n.checked=e.includes(n.__value)):n.checked=nn(n.__value,e)}),Cn(()=>{var e=o.indexOf(n);e!==-1&&o.splice(e,1)}),Ui.has(o)||(Ui.add(o),tt(()=>{o.sort((e,t)=>e.compareDocumentPosition(t)===4?-1:1),Ui.delete(o)})),tt(()=>{if(s){var e=a?Gi(o,e,n.checked):o.find(e=>e.checked)?.__value;i(e)}})}function Gi(e,t,n){for(var r=new Set,i=0;i<e.length;i+=1)e[i].checked&&r.add(e[i].__value);return n||r.delete(t),Array.from(r)}function Ki(e){var t=e.type;return t===`number`||t===`range`}function qi(e){return e===``?null:+e}function Ji(e,t){return e===t||e?.[le]===t}function Yi(e=Ze(),t,n,r){var i=D.r,a=B;return On(()=>{var o,s;return An(()=>{o=s,s=r?.()||[],vr(()=>{Ji(n(...s),e)||(t(e,...s),o&&Ji(n(...o),e)&&t(null,...o))})}),()=>{let r=a;for(;r!==i&&r.parent!==null&&r.parent.f&33554432;)r=r.parent;let o=()=>{s&&Ji(n(...s),e)&&t(null,...s)},c=r.teardown;r.teardown=()=>{o(),c?.()}}}),e}function Xi(e,t,n,r,i){var a=()=>{r(n[e])};n.addEventListener(t,a),i?An(()=>{n[e]=i()}):a(),(n===document.body||n===window||n===document)&&Cn(()=>{n.removeEventListener(t,a)})}function Zi(e=!1){let t=D,n=t.l.u;if(!n)return;let r=()=>yr(t.s);if(e){let e=0,n={},i=ht(()=>{let r=!1,i=t.s;for(let e in i)i[e]!==n[e]&&(n[e]=i[e],r=!0);return r&&e++,e});r=()=>V(i)}n.b.length&&En(()=>{Qi(t,r),m(n.b)}),wn(()=>{let e=vr(()=>n.m.map(p));return()=>{for(let t of e)typeof t==`function`&&t()}}),n.a.length&&wn(()=>{Qi(t,r),m(n.a)})}function Qi(e,t){if(e.l.s)for(let t of e.l.s)V(t);t()}var $i=!1;function ea(e){var t=$i;try{return $i=!1,[e(),$i]}finally{$i=t}}function ta(e,t,n,r){var i=!Je||!!(n&2),o=!!(n&8),s=!!(n&16),c=r,l=!0,u=void 0,d=()=>s&&i?(u??=ht(r),V(u)):(l&&(l=!1,c=s?vr(r):r),c);let f;if(o){var p=le in e||de in e;f=a(e,t)?.set??(p&&t in e?n=>e[t]=n:void 0)}var m,h=!1;o?[m,h]=ea(()=>e[t]):m=e[t],m===void 0&&r!==void 0&&(m=d(),f&&(i&&Ue(t),f(m)));var g=i?()=>{var n=e[t];return n===void 0?d():(l=!0,n)}:()=>{var n=e[t];return n!==void 0&&(c=void 0),n===void 0?c:n};if(i&&!(n&4))return g;if(f){var _=e.$$legacy;return(function(e,t){return arguments.length>0?((!i||!t||_||h)&&f(t?g():e),e):g()})}var v=!1,y=(n&1?ht:vt)(()=>(v=!1,g()));o&&V(y);var b=B;return(function(e,t){if(arguments.length>0){let n=t?V(y):i&&o?en(e):e;return N(y,n),v=!0,c!==void 0&&(c=n),e}return Kn&&v||b.f&16384?y.v:V(y)})}function na(e){D===null&&Ie(`onMount`),Je&&D.l!==null?ra(D).m.push(e):wn(()=>{let t=vr(e);if(typeof t==`function`)return t})}function ra(e){var t=e.l;return t.u??={a:[],b:[],m:[]}}typeof window<`u`&&((window.__svelte??={}).v??=new Set).add(`5`);var ia=[`overview`,`search`,`accusations`,`accusation`,`country`,`actor`,`operation`,`publication`,`dyad`,`record`,`graph`,`about`],aa=new Set([`accusation`,`country`,`actor`,`operation`,`publication`]);function oa(e,t){let n=new URLSearchParams(t),r=n.get(`asOf`);n.delete(`asOf`);let i=r!==null&&sa(r)?r:null,a={asOf:i,badDay:r!==null&&i===null?r:null,params:n},[o=``,...s]=e.replace(/^\/+/,``).split(`/`),c;try{c=s.map(decodeURIComponent).join(`/`)}catch{return{page:`missing`,key:``,...a}}return o===``?{page:`overview`,key:``,...a}:{page:ia.find(e=>e===o&&e!==`overview`)??`missing`,key:c,...a}}function sa(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=new Date(e+`T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}function ca(e,t,n,r={}){let i=e===`overview`?`/`:`/`+[e,...t.split(`/`)].filter(Boolean).map(la).join(`/`),a=new URLSearchParams;for(let[e,t]of Object.entries(r))t&&a.set(e,t);n&&a.set(`asOf`,n);let o=a.toString();return o?`${i}?${o}`:i}var la=e=>encodeURIComponent(e).replaceAll(`%3A`,`:`);function ua(e,t){let n=e.indexOf(`:`),r=e.slice(0,n);return e.startsWith(`dyad:`)?ca(`dyad`,e.slice(5).replace(`-`,`/`),t):aa.has(r)?ca(r,e.slice(n+1),t):ca(`record`,e,t)}var da=M(oa(location.pathname,location.search)),fa=A(()=>V(da).asOf);addEventListener(`popstate`,()=>N(da,oa(location.pathname,location.search)));var Y={get place(){return V(da)},get asOf(){return V(fa)}};function pa(e,{replace:t=!1,scroll:n=!0}={}){if(e===location.pathname+location.search+location.hash)return;history[t?`replaceState`:`pushState`](null,``,e),N(da,oa(location.pathname,location.search));let r=location.hash.slice(1);r?hr().then(()=>document.getElementById(r)?.scrollIntoView()):n&&!t&&scrollTo(0,0)}var X=(e,t=``,n={})=>ca(e,t,V(da).asOf,n),ma=e=>ua(e,V(da).asOf),ha={after:null,before:null};function ga(e,t={}){let{asOf:n=V(da).asOf,...r}={...Object.fromEntries(V(da).params),...ha,...e};pa(ca(V(da).page===`missing`?`overview`:V(da).page,V(da).key,n,r),{...t,scroll:!1})}function _a(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest(`a[href]`);if(!t||[`target`,`download`,`data-leave`].some(e=>t.hasAttribute(e)))return;let n=new URL(t.getAttribute(`href`),location.href);n.origin===location.origin&&(n.pathname===location.pathname&&n.search===location.search&&n.hash||(e.preventDefault(),pa(n.pathname+n.search+n.hash)))}Ye();var Z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Z(`
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
  totalCount
  nodes {
    ...AccusationLine
  }
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
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...AccusationLine
    }
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
}`),xa=new Z(`
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
}`),Sa=new Z(`
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
}`),Ca=new Z(`
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
}`),wa=new Z(`
    query Overview($asOf: Date) {
  statistics(asOf: $asOf) {
    accusationCount
    countryCount
    byKind {
      kind
      count
    }
  }
  accusations(first: 8, asOf: $asOf) {
    nodes {
      ...AccusationLine
    }
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
}`),Ta=new Z(`
    query Bounds {
  statistics {
    earliest {
      earliest
    }
  }
}
    `),Ea=new Z(`
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
    madeUnanswered: accusationsMade(where: {responses: {count: {is: {eq: 0}}}}) {
      totalCount
    }
    receivedUnanswered: accusationsReceived(
      where: {responses: {count: {is: {eq: 0}}}}
    ) {
      totalCount
    }
    responsesMade(first: 10) {
      totalCount
      nodes {
        ...AnswerLine
      }
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
  totalCount
  nodes {
    ...AccusationLine
  }
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
}`),Da=new Z(`
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
  totalCount
  nodes {
    ...AccusationLine
  }
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
}`),Oa=new Z(`
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
}`),ka=new Z(`
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
}`),Aa=new Z(`
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
}`),ja=new Z(`
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
}`),Ma=new Z(`
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
}`),Na=15e3,Pa=class extends Error{code;retry;constructor(e,t,n){super(e),this.code=t,this.retry=n}},Fa=new Set([`INVALID`,`NOT_FOUND`,`TOO_EXPENSIVE`,`FORBIDDEN`,`UNAUTHENTICATED`,`GRAPHQL_VALIDATION_FAILED`,`GRAPHQL_PARSE_FAILED`]),Ia=new Map,La=60;async function Ra(e,t,n){let r=JSON.stringify({query:e.toString(),variables:t}),i=Ia.get(r);if(i)return i;let a=await Ba(r,n);if(a.complaints.length===0){Ia.set(r,a);for(let e of Ia.keys()){if(Ia.size<=La)break;Ia.delete(e)}}return a}function za(){Ia.clear()}async function Ba(e,t){let n=AbortSignal.timeout(Na),r,i;try{r=await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json`},body:e,signal:t?AbortSignal.any([t,n]):n}),i=await r.text()}catch{throw t?.throwIfAborted(),n.aborted?new Pa(`The server did not answer within 15 seconds.`,`TIMEOUT`,!0):new Pa(`The server cannot be reached.`,`OFFLINE`,!0)}let a=Va(i);if(a===void 0)throw new Pa(`The server answered in a way that is not understood (HTTP ${r.status}).`,`MALFORMED`,!0);let o=a.errors??[],[s,c]=Object.entries(a.data??{})[0]??[],l=c==null?o.find(e=>a.data==null||e.path?.length===1&&e.path[0]===s):void 0;if(a.data==null||l){let e=l?.extensions?.code??`INTERNAL`;throw new Pa(l?.message??`The server answered with HTTP ${r.status}.`,e,!Fa.has(e))}return{data:a.data,complaints:o}}function Va(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:void 0}catch{return}}function Q(e){return Ha[e]??e.toLowerCase().replaceAll(`_`,` `)}var Ha={IP_ORIGIN:`IP origin`,IT_SECURITY_COMMUNITY:`IT security community`,EU_INSTITUTION:`EU institution`,REANALYSIS:`re-analysis`,ICD203:`ICD 203`,PHIA:`PHIA yardstick`},Ua=e=>e.charAt(0).toUpperCase()+e.slice(1),Wa=(e,t,n=t+`s`)=>`${e.toLocaleString(`en`)} ${e===1?t:n}`,Ga=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`];function Ka(e){let[t=``,n,r]=e.split(`-`);if(!n)return t;let i=Ga[Number(n)-1]??n;return r?`${Number(r)} ${i} ${t}`:`${i} ${t}`}function qa(e){if(!e||e.precision===`UNKNOWN`||!e.earliest&&!e.latest)return`date not known`;let{earliest:t,latest:n,qualifier:r}=e,i=Ja(t??null,n??null,e.precision);switch(r){case`APPROXIMATE`:return`about ${i}`;case`UNCERTAIN`:return`${i} (uncertain)`;case`AT_LATEST`:return`by ${n?Ka(n):i} at the latest`;case`AS_OF`:return`observed ${i}`;default:return i}}function Ja(e,t,n){if(!e)return`until ${Ka(t??``)}`;if(!t)return`since ${Ka(e)}`;if(e===t)return Ka(e);let[r,i]=[e.slice(0,4),e.slice(0,7)],[a,o]=[t.slice(0,4),t.slice(0,7)],s=e.endsWith(`-01`)&&t===Ya(o);return s&&i===o?Ka(i):s&&e.endsWith(`-01-01`)&&t.endsWith(`-12-31`)?r===a?r:n===`DECADE`&&Number(a)-Number(r)===9?`the ${r}s`:`${r} to ${a}`:s?`${Ka(i)} to ${Ka(o)}`:`${Ka(e)} to ${Ka(t)}`}function Ya(e){let[t,n]=e.split(`-`).map(Number);return new Date(Date.UTC(t??0,n??0,0)).toISOString().slice(0,10)}function Xa(e){let t={DAY:`to the day`,MONTH:`to the month`,YEAR:`to the year`,DECADE:`to ten years`,CENTURY:`to a hundred years`,UNKNOWN:``}[e.precision],n={EXACT:``,APPROXIMATE:`as an approximation`,UNCERTAIN:`with doubt`,SINCE:`as a beginning`,AT_LATEST:`as a latest day`,AS_OF:`as a day of observation`}[e.qualifier];return t?[`known`,t,n].filter(Boolean).join(` `):`not known`}function Za(e){let t=$a(e.url);return e.title??e.channel??(t?`untitled, at ${new URL(t).host.replace(/^www\./,``)}`:`untitled`)}var Qa={NOT_ASSESSED:`○`,INCONCLUSIVE:`◌`,PARTLY_CORROBORATED:`◐`,CORROBORATED:`●`,CONFIRMED:`✔`,DISPUTED:`⇄`,REFUTED:`✕`};function $a(e){try{let{protocol:t}=new URL(e??``);return t===`https:`||t===`http:`?e:null}catch{return null}}var eo=U(`<button type="button" class="svelte-2g3rh1">Show everything known</button> <span class="small" role="status">Shown as it stood on <strong> </strong></span>`,1),to=U(`<span class="small muted">everything on record</span>`),no=U(`<div><div class="inner svelte-2g3rh1"><label for="as-of-slider">As known on</label> <input id="as-of-slider" type="range" class="svelte-2g3rh1"/> <input type="date" aria-label="Day as of which to show everything" class="svelte-2g3rh1"/> <!></div></div>`);function ro(e,t){O(t,!0);let n=864e5,r=new Date().toISOString().slice(0,10),i=e=>Math.round(Date.parse(e+`T00:00:00Z`)/n),a=e=>new Date(e*n).toISOString().slice(0,10),o=M(`2007-01-01`);na(()=>{Ra(Ta,{}).then(({data:e})=>N(o,e.statistics.earliest?.earliest??V(o),!0)).catch(()=>void 0)});let s=M(void 0),c=A(()=>V(s)??i(Y.asOf??r)),l,u=!1;function d(e){let t=Number(e.target.value);N(s,t,!0),clearTimeout(l),l=setTimeout(()=>p(a(t)),120)}function f(){clearTimeout(l),V(s)!==void 0&&p(a(V(s))),N(s,void 0),u=!1}function p(e){let t=e>=r?null:e;t!==Y.asOf&&(ga({asOf:t},{replace:u}),u=!0)}function m(e){let t=e.target.value;(t===``||sa(t)&&t>=V(o))&&ga({asOf:t===``||t>=r?null:t})}var h=no();let g;var _=P(h),v=L(P(_),2);Ii(v);var y=L(v,2);Ii(y);var b=L(y,2),x=e=>{var t=eo(),n=F(t),r=L(n,2),i=I(L(P(r)),!0);T(r),R(e=>G(i,e),[()=>Ka(Y.asOf)]),H(`click`,n,()=>ga({asOf:null})),W(e,t)},ee=e=>{W(e,to())};K(b,e=>{Y.asOf?e(x):e(ee,-1)}),T(_),T(h),R((e,t,n,i)=>{g=Si(h,1,`bar svelte-2g3rh1`,null,g,{past:Y.asOf}),J(v,`min`,e),J(v,`max`,t),Li(v,V(c)),J(v,`aria-valuetext`,n),J(y,`min`,V(o)),J(y,`max`,r),Li(y,i)},[()=>i(V(o)),()=>i(r),()=>V(c)>=i(r)?`today, everything on record`:Ka(a(V(c))),()=>V(s)===void 0?Y.asOf??``:a(V(s))]),H(`input`,v,d),H(`change`,v,f),H(`change`,y,m),W(e,h),k()}Ar([`input`,`change`,`click`]);var io=[{kind:`COUNTRY`,prefix:`country`,one:`country`,many:`countries`,glyph:`C`,tone:`party`},{kind:`ACTOR`,prefix:`actor`,one:`actor`,many:`actors`,glyph:`A`,tone:`party`},{kind:`ACCUSATION`,prefix:`accusation`,one:`accusation`,many:`accusations`,glyph:`!`,tone:`statement`},{kind:`OPERATION`,prefix:`operation`,one:`alleged operation`,many:`alleged operations`,glyph:`O`,tone:`deed`},{kind:`CLAIM`,prefix:`claim`,one:`claim`,many:`claims`,glyph:`“`,tone:`statement`},{kind:`EVIDENCE`,prefix:`evidence`,one:`evidence`,many:`pieces of evidence`,glyph:`E`,tone:`ground`},{kind:`ASSESSMENT`,prefix:`assessment`,one:`assessment`,many:`assessments`,glyph:`J`,tone:`check`},{kind:`RESPONSE`,prefix:`response`,one:`answer`,many:`answers`,glyph:`R`,tone:`answer`},{kind:`REACTION`,prefix:`reaction`,one:`reader’s reaction`,many:`readers’ reactions`,glyph:`@`,tone:`answer`},{kind:`PUBLICATION`,prefix:`publication`,one:`publication`,many:`publications`,glyph:`P`,tone:`ground`},{kind:`TECHNIQUE`,prefix:`technique`,one:`technique`,many:`techniques`,glyph:`T`,tone:`means`},{kind:`CAPABILITY`,prefix:`capability`,one:`capability`,many:`capabilities`,glyph:`K`,tone:`means`},{kind:`INFRASTRUCTURE`,prefix:`infrastructure`,one:`infrastructure`,many:`infrastructure`,glyph:`I`,tone:`means`},{kind:`SYSTEM`,prefix:`system`,one:`system`,many:`systems`,glyph:`S`,tone:`means`},{kind:`SERVICE`,prefix:`service`,one:`service`,many:`services`,glyph:`V`,tone:`means`},{kind:`LEGAL_INSTRUMENT`,prefix:`legal-instrument`,one:`legal act`,many:`legal acts`,glyph:`§`,tone:`other`},{kind:`CONTEXT_ISSUE`,prefix:`context-issue`,one:`wider dispute`,many:`wider disputes`,glyph:`X`,tone:`other`},{kind:`DATASET`,prefix:`dataset`,one:`data set`,many:`data sets`,glyph:`D`,tone:`other`}],ao=new Map(io.map(e=>[e.kind,e])),oo=new Map(io.map(e=>[e.prefix,e])),so=e=>ao.get(e),co=e=>oo.get(e)?.kind;function lo(e){return uo(e)?co(e.slice(0,e.indexOf(`:`))):void 0}function uo(e){return e.length<=200&&/^[a-z-]+:[A-Za-z0-9._/+-]+$/.test(e)&&oo.has(e.slice(0,e.indexOf(`:`)))}var fo=io.map(e=>e.kind).filter(e=>e!==`DATASET`),po={ASSERTS:`asserted`,DENIES:`denied`,QUESTIONS:`questioned`};function mo(e){let t={id:e.id,sort:so(lo(e.id)??`CONTEXT_ISSUE`).one,more:``};switch(e.__typename){case`Country`:case`System`:case`Service`:case`ContextIssue`:case`Dataset`:case`Operation`:return{...t,name:e.name};case`Actor`:return{...t,name:e.name,sort:Q(e.actorKind),more:e.country?.name??``};case`Accusation`:return{...t,name:e.summary,more:qa(e.stated)};case`Publication`:return{...t,name:Za(e),more:[e.title?e.channel:null,qa(e.published)].filter(Boolean).join(`, `)};case`Response`:case`Reaction`:return{...t,name:e.summary};case`Technique`:return{...t,name:e.name,more:e.attackId};case`Evidence`:return{...t,name:e.description};case`Claim`:return{...t,name:e.text,more:po[e.polarity]};case`Capability`:return{...t,name:e.label??e.id};case`LegalInstrument`:return{...t,name:e.heading};default:return{...t,name:e.id}}}var ho=U(`<p class="muted small"> </p>`),go=U(`<span class="small muted svelte-fmlqs3"><bdi class="svelte-fmlqs3"> </bdi></span>`),_o=U(`<li role="option" class="svelte-fmlqs3"><span class="small muted svelte-fmlqs3"> </span> <bdi class="name svelte-fmlqs3"> </bdi> <!></li>`),vo=U(`<div class="combobox svelte-fmlqs3"><input type="search" autocomplete="off" spellcheck="false" maxlength="200" role="combobox" aria-autocomplete="list" class="svelte-fmlqs3"/> <p class="visually-hidden" role="status"> </p> <div class="results card svelte-fmlqs3"><!> <ul class="plain" role="listbox"></ul> <!></div></div>`);function yo(e,t){let n=Hr();O(t,!0);let r=ta(t,`text`,15,``),i=ta(t,`field`,15),a=M([]),o=M(``),s=M(!1),c=M(-1),l=M(!1);wn(()=>{let e=r().trim(),n=t.asOf;if(N(c,-1),e===``||!V(l)){N(a,[]),N(o,``),N(s,!1);return}let i=new AbortController,u=setTimeout(async()=>{try{let{data:t}=await Ra(Oa,{text:e,first:8,asOf:n},i.signal);N(a,t.search.nodes.map(mo));let r=t.search.pageInfo.hasNextPage?` or more`:``;N(o,V(a).length===0?`Nothing found.`:`${V(a).length}${r} found. Arrow keys choose, Enter opens.`,!0)}catch(e){if(i.signal.aborted)return;N(a,[]),N(o,e instanceof Pa?e.message:String(e),!0)}N(s,!0)},90);return()=>{clearTimeout(u),i.abort()}});function u(e){N(l,!1),r(``),N(s,!1),t.onchoose(e)}function f(e){if((e.key===`ArrowDown`||e.key===`ArrowUp`)&&V(a).length>0){N(s,!0);let t=V(a).length+1;N(c,(V(c)+1+(e.key===`ArrowDown`?1:-1)+t)%t-1)}else if(e.key===`Enter`){let e=V(s)?V(a)[V(c)]??(t.onenter?void 0:V(a)[0]):void 0;e?u(e):r().trim()&&(N(s,!1),t.onenter?.(r().trim()))}else if(e.key===`Escape`&&V(s))N(s,!1);else return;e.preventDefault()}var p=vo(),m=P(p);Ii(m),Yi(m,e=>i(e),()=>i());var h=L(m,2),g=I(h,!0),_=L(h,2),v=P(_),y=e=>{var t=ho(),n=I(t,!0);R(()=>G(n,V(o))),W(e,t)};K(v,e=>{V(a).length===0&&e(y)});var b=L(v,2);q(b,23,()=>V(a),e=>e.id,(e,t,r)=>{var i=_o(),a=P(i),o=I(a,!0),s=L(a,2),l=I(s,!0),d=L(s,2),f=e=>{var n=go(),r=I(P(n),!0);T(n),R(()=>G(r,V(t).more)),W(e,n)};K(d,e=>{V(t).more&&e(f)}),T(i),R(()=>{J(i,`id`,`${n}-${V(r)??``}`),J(i,`aria-selected`,V(r)===V(c)),G(o,V(t).sort),G(l,V(t).name)}),H(`pointerdown`,i,e=>e.preventDefault()),H(`click`,i,()=>u(V(t))),W(e,i)}),T(b);var x=L(b,2),ee=e=>{var n=Vr(),i=F(n);{let e=A(()=>r().trim());pi(i,()=>t.below??d,()=>V(e))}W(e,n)};K(x,e=>{V(a).length>0&&e(ee)}),T(_),T(p),R(()=>{J(m,`placeholder`,t.placeholder),J(m,`aria-label`,t.label),J(m,`aria-expanded`,V(s)&&V(a).length>0),J(m,`aria-controls`,`${n}-list`),J(m,`aria-activedescendant`,V(s)&&V(c)>=0?`${n}-${V(c)}`:void 0),G(g,V(s)?V(o):``),J(_,`hidden`,!V(s)),J(b,`id`,`${n}-list`),J(b,`aria-label`,`${t.label??``}: what is found`)}),H(`focusout`,p,e=>!e.currentTarget.contains(e.relatedTarget)&&N(s,!1)),H(`input`,m,()=>N(l,!0)),H(`keydown`,m,f),kr(`focus`,m,()=>N(s,V(a).length>0)),Hi(m,r),W(e,p),k()}Ar([`focusout`,`input`,`keydown`,`pointerdown`,`click`]);var bo=U(`<button type="button" class="all svelte-1b4crx3"> </button>`),xo=U(`<search title="Ctrl+K or / leads here" class="svelte-1b4crx3"><!></search>`);function So(e,t){O(t,!0);let n=M(en(Y.place.page===`search`?Y.place.params.get(`text`)??``:``)),r=M(void 0),i=e=>pa(X(`search`,``,{text:e}));function a(e){let t=e.target.closest(`input, textarea, select, [contenteditable]`);(e.key===`k`&&(e.ctrlKey||e.metaKey)||e.key===`/`&&!t)&&(e.preventDefault(),V(r)?.focus(),V(r)?.select())}var o=xo();kr(`keydown`,an,a),yo(P(o),{label:`Search`,placeholder:`Search names, titles, summaries`,get asOf(){return Y.asOf},onchoose:e=>pa(ma(e.id)),onenter:i,get text(){return V(n)},set text(e){N(n,e,!0)},get field(){return V(r)},set field(e){N(r,e,!0)},below:(e,t=d)=>{var n=bo(),r=I(n);R(()=>G(r,`All results for “${t()??``}”`)),H(`click`,n,()=>i(t())),W(e,n)},$$slots:{below:!0}}),T(o),W(e,o),k()}Ar([`click`]);var Co=U(`<a class="svelte-1h1i3v1"> </a>`),wo=U(`<header class="svelte-1h1i3v1"><div class="row svelte-1h1i3v1"><a class="brand svelte-1h1i3v1"><img src="/icon.svg" alt="" width="28" height="28"/>Gravamen</a> <nav aria-label="Main" class="svelte-1h1i3v1"></nav> <!></div> <!></header>`);function To(e,t){O(t,!1);let n=[[`overview`,`Overview`],[`accusations`,`Accusations`],[`graph`,`Graph`],[`about`,`About`]];Zi();var r=wo(),i=P(r),a=P(i),o=L(a,2);q(o,5,()=>n,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=Co(),o=I(a,!0);R(e=>{J(a,`href`,e),J(a,`aria-current`,Y.place.page===r()?`page`:void 0),G(o,i())},[()=>X(r())]),W(e,a)}),T(o),So(L(o,2),{}),T(i),ro(L(i,2),{}),T(r),R(e=>J(a,`href`,e),[()=>X(`overview`)]),W(e,r),k()}var Eo=U(`<footer class="svelte-wfryhb"><p>An accusation is a claim. Nothing here says that what is alleged took place, or who did it. <a>How this is made</a></p> <p><a href="/export/" data-leave="">Download</a> · <a href="/graphiql" data-leave="">GraphQL</a> · <a href="/feed.atom" data-leave="">Feed</a></p></footer>`);function Do(e,t){O(t,!1),Zi();var n=Eo(),r=P(n),i=L(P(r));T(r),E(2),T(n),R(e=>J(i,`href`,e),[()=>X(`about`)]),W(e,n),k()}var Oo=[[`NONE_CLAIMED`,`no evidence is offered`],[`ASSERTED_NOT_PUBLISHED`,`evidence is said to exist and is not shown`],[`SUMMARISED`,`evidence is described`],[`PARTIALLY_PUBLISHED`,`some of it is published`],[`PUBLISHED`,`it is published`],[`TESTED_IN_COURT`,`it was tested in court`]],ko=e=>Oo.findIndex(([t])=>t===e),Ao=[[`NOT_ASSESSED`,`No assessment that counts is held. It does not mean that the accusation is wrong.`],[`INCONCLUSIVE`,`Assessments that count are held, and none went further than inconclusive, unsupported or consistent.`],[`PARTLY_CORROBORATED`,`There is support that falls short of corroboration, such as a single assessment, or support of something other than who did it.`],[`CORROBORATED`,`Two or more assessments on separate evidence support it, one of them at least from outside the accuser’s state, and none contradicts.`],[`CONFIRMED`,`The accused state admitted it, or a contested judgment or a plea finds this very link.`],[`DISPUTED`,`Support and contradiction stand side by side, or there is contradiction that falls short of refuting it.`],[`REFUTED`,`Assessments that count contradict it, on separate evidence, and none supports it.`]];function jo(e,t){O(t,!0),gi(`1h39m56`,e=>{jn(()=>{an.title=`${t.text?`${t.text} – `:``}Gravamen${Y.asOf?`, as of ${Y.asOf}`:``}`})}),k()}var Mo=U(`<dt><span aria-hidden="true"> </span> </dt> <dd> </dd>`,1),No=U(`<dt> </dt> <dd> </dd>`,1),Po=U(`<!> <h1>What this is, and how to read it</h1> <p>Gravamen records public accusations of cyber operations: who accused whom of what, against which target, on what evidence, what
	was answered, and who verified it. An accusation is a claim and stays one here, whoever makes it. What is framed by dashes is
	only alleged.</p> <h2 id="counting">What counts for a country</h2> <p>An accusation counts for a country when it is on record and the state or an organ of it leads, joins or endorses it. Who merely
	aligns itself is shown and not counted; the claim of a company never counts for its home state, and to accuse a group does not
	count against the state said to be behind it.</p> <h2 id="verification">Verification</h2> <p>The status is computed from dated assessments by one published rule, for any day. Only an assessment by somebody independent
	counts, made by forensics, re-analysis, review of documents or a court. Denials, solidarity, indictments, sanctions, and experts
	quoted in the press never move it.</p> <dl></dl> <h2 id="evidence">The ladder of evidence</h2> <dl></dl> <h2 id="as-of">As known on a day</h2> <p>The slider at the top leaves out what cannot have been said, answered, assessed or published by that day. The address of a page
	holds the day and everything else that is chosen, so that it can be shared and cited.</p> <h2 id="data">Take it away</h2> <p>The accusations of every view can be downloaded as CSV, JSON lines, Parquet, GraphML and STIX below it; answers, assessments,
	actors, pairs and GEXF stand under <a href="/export/" data-leave="">/export/</a>. Programs ask <a href="/graphiql" data-leave="">GraphQL</a>; a <a href="/feed.atom" data-leave="">feed</a> tells what is new.</p> <h2 id="keys">By keyboard</h2> <p><kbd>Ctrl</kbd>+<kbd>K</kbd> or <kbd>/</kbd> leads to the search, arrows choose a result, <kbd>Enter</kbd> opens it, <kbd>Esc</kbd> closes the list.</p>`,1);function Fo(e,t){O(t,!1),Zi();var n=Po(),r=F(n);jo(r,{text:`About`});var i=L(r,14);q(i,5,()=>Ao,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=Mo(),o=F(a),s=P(o),c=I(s,!0),l=L(s);T(o);var u=I(L(o,2),!0);R(e=>{G(c,Qa[r()]),G(l,` ${e??``}`),G(u,i())},[()=>Q(r())]),W(e,a)}),T(i);var a=L(i,4);q(a,5,()=>Oo,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=No(),o=F(a),s=I(o,!0),c=I(L(o,2),!0);R(e=>{G(s,e),G(c,i())},[()=>Ua(Q(r()))]),W(e,a)}),T(a),E(12),W(e,n),k()}function Io(e,t,n){return`https://github.com/gravamen/gravamen/issues/new?${new URLSearchParams({title:`Error in ${e}`,body:`Record: ${e}\nShown at: ${n}\nTitle: ${t.slice(0,300)}\n\nWhat is wrong, and what would be right?\n\nSource (an address that shows it):\n`})}`}var Lo=U(`<a><bdi> </bdi></a>`);function $(e,t){O(t,!0);var n=Lo(),r=I(P(n),!0);T(n),R(e=>{J(n,`href`,e),G(r,t.node.name)},[()=>ma(t.node.id)]),W(e,n),k()}var Ro=U(` <!>`,1),zo=U(`<span class="muted"> </span>`);function Bo(e,t){O(t,!0);let n=ta(t,`none`,3,`nobody named`);var r=Vr();q(F(r),19,()=>t.nodes,e=>e.id,(e,n,r)=>{E();var i=Ro(),a=F(i,!0);$(L(a),{get node(){return V(n)}}),R(()=>G(a,V(r)===0?``:V(r)===t.nodes.length-1?` and `:`, `)),W(e,i)},e=>{var t=zo(),r=I(t,!0);R(()=>G(r,n())),W(e,t)}),W(e,r),k()}var Vo=U(`<span class="chip"><span aria-hidden="true"> </span> </span>`);function Ho(e,t){O(t,!0);var n=Vo(),r=P(n),i=I(r,!0),a=L(r,1,!0);T(n),R(e=>{G(i,Qa[t.status]),G(a,e)},[()=>Q(t.status)]),W(e,n),k()}var Uo=U(`<time> </time>`);function Wo(e,t){O(t,!0);let n=A(()=>t.date&&t.date.earliest&&t.date.earliest===t.date.latest?t.date.earliest:void 0);var r=Uo(),i=I(r,!0);R(e=>{J(r,`datetime`,V(n)),J(r,`title`,t.date?`EDTF ${t.date.edtf}`:void 0),G(i,e)},[()=>qa(t.date)]),W(e,r),k()}var Go=U(`<span class="chip"> </span>`),Ko=U(`<article class="svelte-101fsvd"><p class="small who svelte-101fsvd"><!> · <!> accused <!></p> <p><a class="summary svelte-101fsvd"><bdi> </bdi></a></p> <p class="chips"><span class="mark">alleged</span> <!> <!> <!> <span class="chip"> </span></p></article>`);function qo(e,t){O(t,!0);let n=A(()=>t.accusation.accusers.filter(e=>e.role!==`ALIGNS`&&e.role!==`ACKNOWLEDGES`).map(e=>e.party));var r=Ko(),i=P(r),a=P(i);Wo(a,{get date(){return t.accusation.stated}});var o=L(a,2);Bo(o,{get nodes(){return V(n)}});var s=L(o,2);{let e=A(()=>t.accusation.accused.map(e=>e.party));Bo(s,{get nodes(){return V(e)}})}T(i);var c=L(i,2),l=P(c),u=I(P(l),!0);T(l),T(c);var d=L(c,2),f=L(P(d),2);Ho(f,{get status(){return t.accusation.verification.status}});var p=L(f,2),m=e=>{var n=Go(),r=I(n);R(e=>G(r,`${e??``} by its maker`),[()=>Q(t.accusation.currency)]),W(e,n)};K(p,e=>{t.accusation.currency!==`CURRENT`&&e(m)});var h=L(p,2),g=e=>{var n=Go(),r=I(n);R(e=>G(r,`${e??``}, not on record`),[()=>Q(t.accusation.sourcing)]),W(e,n)};K(h,e=>{t.accusation.sourcing!==`ON_RECORD`&&e(g)});var _=I(L(h,2),!0);T(d),T(r),R((e,n)=>{J(l,`href`,e),G(u,t.accusation.summary),G(_,n)},[()=>ma(t.accusation.id),()=>t.accusation.responseCount===0?`no answer recorded`:Wa(t.accusation.responseCount,`answer`)]),W(e,r),k()}var Jo=U(`· by <!>`,1),Yo=U(`· <a rel="noopener noreferrer external" target="_blank">read it<span class="visually-hidden"> </span></a>`,1),Xo=U(`· <span title="The address was found in a trusted source; the page itself was not read.">page not read</span>`,1),Zo=U(`<a><bdi> </bdi></a> <span class="muted small"><!>, <!> <!> <!> <!></span>`,1);function Qo(e,t){O(t,!0);let n=A(()=>$a(t.publication.url)),r=A(()=>[Q(t.publication.kind),t.publication.title&&t.publication.channel].filter(Boolean));var i=Zo(),a=F(i),o=P(a),s=I(o,!0);T(a);var c=L(a,2),l=P(c);q(l,17,()=>V(r),ii,(e,t,n)=>{E();var r=Br();R(()=>G(r,`${n>0?`, `:``}${V(t)??``}`)),W(e,r)});var u=L(l,2);Wo(u,{get date(){return t.publication.published}});var d=L(u,2),f=e=>{var n=Jo();Bo(L(F(n)),{get nodes(){return t.publication.by}}),W(e,n)};K(d,e=>{t.publication.by.length>0&&e(f)});var p=L(d,2),m=e=>{var t=Yo(),r=L(F(t)),i=I(L(P(r)));T(r),R(()=>{J(r,`href`,V(n)),G(i,`at ${new URL(V(n)).host??``}, in a new window`)}),W(e,t)};K(p,e=>{V(n)&&e(m)});var h=L(p,2),g=e=>{var t=Xo();E(),W(e,t)};K(h,e=>{t.publication.urlEvidence===`QUOTED_LINK`&&e(g)}),T(c),R((e,n)=>{J(a,`href`,e),J(o,`lang`,t.publication.title?t.publication.language:void 0),G(s,n)},[()=>ma(t.publication.id),()=>Za(t.publication)]),W(e,i),k()}var $o=U(`<p class="small">Under <!></p>`),es=U(`<p class="small">Raised as an accusation of its own: <!></p>`),ts=U(`<p class="small"><!></p>`),ns=U(`<article class="svelte-1mq7yu2"><p><strong> </strong> <span class="muted small">· <!> <!></span></p> <p><bdi> </bdi></p> <!> <!> <!></article>`);function rs(e,t){O(t,!0);let n=A(()=>t.answer.daysAfterAccusation==null?``:t.answer.daysAfterAccusation===0?`the same day`:t.answer.daysAfterAccusation>0?`after ${Wa(t.answer.daysAfterAccusation,`day`)}`:`${Wa(-t.answer.daysAfterAccusation,`day`)} before it`);var r=ns(),i=P(r),a=P(i),o=I(a,!0),s=L(a,2),c=L(P(s));Wo(c,{get date(){return t.answer.on}});var l=L(c);Bo(L(l),{get nodes(){return t.answer.by}}),T(s),T(i);var u=L(i,2),d=I(P(u),!0);T(u);var f=L(u,2),p=e=>{var n=$o(),r=L(P(n));{let e=A(()=>({id:t.answer.under.id,name:t.answer.under.title}));$(r,{get node(){return V(e)}})}T(n),W(e,n)};K(f,e=>{t.answer.under&&e(p)});var m=L(f,2),h=e=>{var n=es();q(L(P(n)),17,()=>t.answer.raises,e=>e.id,(e,t)=>{{let n=A(()=>({id:V(t).id,name:V(t).summary}));$(e,{get node(){return V(n)}})}}),T(n),W(e,n)};K(m,e=>{t.answer.raises.length>0&&e(h)}),q(L(m,2),17,()=>t.answer.publications,e=>e.id,(e,t)=>{var n=ts();Qo(P(n),{get publication(){return V(t)}}),T(n),W(e,n)}),T(r),R(e=>{G(o,e),G(l,`${V(n)?`, ${V(n)}`:``} · `),G(d,t.answer.summary)},[()=>Ua(t.answer.kinds.map(Q).join(`, `))]),W(e,r),k()}var is=U(`<!> <h1> </h1>`,1),as=U(`<strong> </strong>`),os=U(`<button type="button">Try again</button>`),ss=U(`<!> <div class="notice bad" role="alert"><p><!> </p> <!></div>`,1),cs=U(`<div class="notice" role="status"><p><strong>A part of this is missing.</strong> </p> <button type="button">Try again</button></div>`),ls=U(`<!> <div><!></div>`,1),us=U(`<div class="loading" role="status" aria-live="polite"><span class="visually-hidden"> </span> <span class="bar" aria-hidden="true"></span><span class="bar" aria-hidden="true"></span><span class="bar" aria-hidden="true"></span></div>`),ds=U(`<p class="muted" role="status">The answer takes longer than usual …</p>`),fs=U(`<!> <!> <!>`,1);function ps(e,t){O(t,!0);let n=ta(t,`alone`,3,!1),r=M(void 0),i=M(void 0),a=M(!0),o=M(!1),s=M(0),c=A(()=>JSON.stringify([V(s),t.variables]));wn(()=>{V(c);let e=new AbortController,n=setTimeout(()=>N(o,!0),2500);return N(a,!0),Ra(t.question,vr(()=>t.variables),e.signal).then(e=>{N(r,e),N(i,void 0)}).catch(t=>{e.signal.aborted||(N(i,t instanceof Pa?t:new Pa(`This page has a fault of its own: `+String(t),`FAULT`,!1)),N(r,void 0))}).finally(()=>{clearTimeout(n),e.signal.aborted||N(a,N(o,!1),!0)}),()=>{clearTimeout(n),e.abort()}});function l(){za(),Zt(s)}var u=fs(),d=F(u),f=e=>{var r=ss(),a=F(r),o=e=>{var n=is(),r=F(n);jo(r,{text:`Not shown`});var i=I(L(r,2));R(e=>G(i,`${e??``} could not be shown`),[()=>Ua(t.what)]),W(e,n)};K(a,e=>{n()&&e(o)});var s=L(a,2),c=P(s),u=P(c),d=e=>{var n=as(),r=I(n);R(()=>G(r,`Could not show ${t.what??``}.`)),W(e,n)};K(u,e=>{n()||e(d)});var f=L(u);T(c);var p=L(c,2),m=e=>{var t=os();H(`click`,t,l),W(e,t)};K(p,e=>{V(i).retry&&e(m)}),T(s),R(()=>G(f,` ${V(i).message??``}`)),W(e,r)};K(d,e=>{V(i)&&e(f)});var p=L(d,2),m=e=>{var n=ls(),i=F(n),o=e=>{var t=cs(),n=P(t),i=L(P(n));T(n);var a=L(n,2);T(t),R(()=>G(i,` ${V(r).complaints[0]?.message??``}`)),H(`click`,a,l),W(e,t)};K(i,e=>{V(r).complaints.length>0&&e(o)});var s=L(i,2);let c;pi(P(s),()=>t.children,()=>V(r).data),T(s),R(()=>{c=Si(s,1,`answer`,null,c,{stale:V(a)}),J(s,`aria-busy`,V(a))}),W(e,n)},h=e=>{var n=us(),r=I(P(n));E(4),T(n),R(()=>G(r,`Loading ${t.what??``}`)),W(e,n)};K(p,e=>{V(r)?e(m):V(a)&&e(h,1)});var g=L(p,2),_=e=>{W(e,ds())};K(g,e=>{V(a)&&V(o)&&e(_)}),W(e,u),k()}Ar([`click`]);var ms=U(`<span class="chip"> </span>`),hs=U(`<p class="small">Finds responsible: <!></p>`),gs=U(`<p class="small"><bdi> </bdi></p>`),_s=U(`<p class="small"><!></p>`),vs=U(`<article class="svelte-1ih8vai"><p><!> <strong> </strong> <span class="muted small">· <!></span></p> <p class="chips"><span class="chip"><span aria-hidden="true"> </span> </span> <span class="chip"> </span> <span class="chip"> </span> <!> <!> <!></p> <!> <!> <!></article>`);function ys(e,t){O(t,!0);var n=vs(),r=P(n),i=P(r);Bo(i,{get nodes(){return t.assessment.by}});var a=L(i),o=L(a),s=I(o,!0),c=L(o,2);Wo(L(P(c)),{get date(){return t.assessment.on}}),T(c),T(r);var l=L(r,2),u=P(l),d=P(u),f=I(d,!0),p=L(d,1,!0);T(u);var m=L(u,2),h=I(m,!0),g=L(m,2),_=I(g,!0),v=L(g,2),y=e=>{var n=ms(),r=I(n,!0);R(e=>G(r,e),[()=>Q(t.assessment.likelihood)]),W(e,n)};K(v,e=>{t.assessment.likelihood&&e(y)});var b=L(v,2),x=e=>{var n=ms(),r=I(n);R(e=>G(r,`${e??``} confidence`),[()=>Q(t.assessment.confidence)]),W(e,n)};K(b,e=>{t.assessment.confidence&&e(x)});var ee=L(b,2),te=e=>{var n=ms(),r=I(n);R(()=>G(r,`Admiralty ${t.assessment.admiralty??``}`)),W(e,n)};K(ee,e=>{t.assessment.admiralty&&e(te)}),T(l);var S=L(l,2),ne=e=>{var n=hs();Bo(L(P(n)),{get nodes(){return t.assessment.attributesTo}}),T(n),W(e,n)};K(S,e=>{t.assessment.attributesTo.length>0&&e(ne)});var re=L(S,2),ie=e=>{var n=gs(),r=I(P(n),!0);T(n),R(()=>G(r,t.assessment.rationale)),W(e,n)};K(re,e=>{t.assessment.rationale&&e(ie)}),q(L(re,2),17,()=>t.assessment.publications,e=>e.id,(e,t)=>{var n=_s();Qo(P(n),{get publication(){return V(t)}}),T(n),W(e,n)}),T(n),R((e,n,r,i)=>{G(a,` judged ${e??``} `),G(s,n),G(f,t.assessment.qualifies?`✓`:`–`),G(p,t.assessment.qualifies?`counts for verification`:`does not count for verification`),G(h,r),G(_,i)},[()=>t.assessment.aspect===`STATE_LINK`?`the link to the accused`:`the ${Q(t.assessment.aspect)}`,()=>Q(t.assessment.verdict),()=>Q(t.assessment.independence),()=>Q(t.assessment.method)]),W(e,n),k()}var bs=U(`<div class="copy svelte-avd1bp"><code class="svelte-avd1bp"> </code> <button type="button">Copy</button> <span class="small" role="status"> </span></div>`);function xs(e,t){let n=M(``);async function r(){try{await navigator.clipboard.writeText(t.text),N(n,`Copied.`)}catch{N(n,`The browser does not allow it: select the text and copy it.`)}}var i=bs(),a=P(i),o=I(a,!0),s=L(a,2),c=I(L(s,2),!0);T(i),R(()=>{G(o,t.text),J(s,`aria-label`,`Copy ${t.label??``}`),G(c,V(n))}),H(`click`,s,r),W(e,i)}Ar([`click`]);function Ss(e,t,n){let r=new URLSearchParams;t&&r.set(`where`,JSON.stringify(t)),n&&r.set(`asOf`,n);let i=r.toString();return e+(i?`?`+i:``)}var Cs=(e,t,n)=>Ss(`/export/`+e,t,n),ws=e=>Ss(`/feed.atom`,e,null),Ts=U(`<a download=""> </a>`),Es=U(`<p class="small tools"><span class="muted">Take these accusations away:</span> <!></p>`);function Ds(e,t){O(t,!0);let n=[[`accusations.csv`,`CSV`],[`accusations.jsonl`,`JSON lines`],[`accusations.parquet`,`Parquet`],[`graph.graphml`,`GraphML`],[`bundle.json`,`STIX`]],r=A(()=>n.filter(([e])=>!(Y.asOf&&e===`bundle.json`)));var i=Es();q(L(P(i),2),17,()=>V(r),([e,t])=>e,(e,n)=>{var r=A(()=>g(V(n),2));let i=()=>V(r)[0],a=()=>V(r)[1];var o=Ts(),s=I(o,!0);R(e=>{J(o,`href`,e),G(s,a())},[()=>Cs(i(),t.where,Y.asOf)]),W(e,o)}),T(i),W(e,i),k()}var Os=U(`, disclosed <!>`,1),ks=U(`, gathered by <!>`,1),As=U(`<p class="small"><!></p>`),js=U(`<div class="piece svelte-xr6qz8"><p><bdi> </bdi></p> <p class="small muted"> <!><!></p> <!></div>`),Ms=U(`<li><div class="rung svelte-xr6qz8"><span aria-hidden="true"> </span> <span><strong> </strong> <span class="muted small"> </span></span></div> <!></li>`),Ns=U(`<p>For the link to the accused, the accuser's evidence stands at <strong> </strong> </p> <ol class="rungs plain svelte-xr6qz8"></ol> <p class="small muted"> </p>`,1);function Ps(e,t){O(t,!0);let n=A(()=>ko(t.verification.disclosure));var r=Ns(),i=F(r),a=L(P(i)),o=I(a,!0),s=L(a);T(i);var c=L(i,2);q(c,21,()=>[...Oo].reverse(),([e,t])=>e,(e,r)=>{var i=A(()=>g(V(r),2));let a=()=>V(i)[0],o=()=>V(i)[1],s=A(()=>t.evidence.filter(e=>e.disclosure===a())),c=A(()=>ko(a()));var l=Ms();let u;var d=P(l),f=P(d),p=I(f,!0),m=L(f,2),h=P(m),_=I(h,!0),v=I(L(h,2));T(m),T(d),q(L(d,2),17,()=>V(s),e=>e.id,(e,t)=>{var n=js(),r=P(n),i=I(P(r),!0);T(r);var a=L(r,2),o=P(a),s=L(o),c=e=>{var n=Os();Wo(L(F(n)),{get date(){return V(t).disclosedOn}}),W(e,n)};K(s,e=>{V(t).disclosedOn&&e(c)});var l=L(s),u=e=>{var n=ks();Bo(L(F(n)),{get nodes(){return V(t).gatheredBy}}),W(e,n)};K(l,e=>{V(t).gatheredBy.length>0&&e(u)}),T(a),q(L(a,2),17,()=>V(t).publications,e=>e.id,(e,t)=>{var n=As();Qo(P(n),{get publication(){return V(t)}}),T(n),W(e,n)}),T(n),R((e,n)=>{G(i,V(t).description),G(o,`${e??``}${n??``}`)},[()=>Q(V(t).kind),()=>V(t).supports.length>0?`, offered for ${V(t).supports.map(e=>e===`STATE_LINK`?`the link to the accused`:`the `+Q(e)).join(`, `)}`:``]),W(e,n)}),T(l),R(e=>{u=Si(l,1,`svelte-xr6qz8`,null,u,{reached:V(c)<=V(n)&&V(c)>0,top:V(c)===V(n)}),G(p,V(c)===V(n)?`▶`:V(c)<V(n)&&V(c)>0?`●`:`○`),G(_,e),G(v,`${o()??``}${V(c)===V(n)?` (reached for the link to the accused)`:``}`)},[()=>Ua(Q(a()))]),W(e,l)}),T(c);var l=I(L(c,2));R((e,t)=>{G(o,e),G(s,`: ${Oo[V(n)]?.[1]??``}.`),G(l,`By aspect: ${t??``}.`)},[()=>Q(t.verification.disclosure),()=>t.verification.disclosureByAspect.map(e=>`${e.aspect===`STATE_LINK`?`link to the accused`:Q(e.aspect)} – ${Q(e.disclosure)}`).join(`; `)]),W(e,r),k()}var Fs=U(`<button type="button">Show everything known</button>`),Is=U(`<!> <h1> </h1> <p>The address asks for <code class="svelte-m71r2e"> </code>.</p> <p class="tools"><!> <a class="button">Search for it</a> <a class="button">All accusations</a></p>`,1);function Ls(e,t){O(t,!0);var n=Is(),r=F(n);jo(r,{text:`Not on record`});var i=L(r,2),a=I(i,!0),o=L(i,2),s=I(L(P(o)),!0);E(),T(o);var c=L(o,2),l=P(c),u=e=>{var t=Fs();H(`click`,t,()=>ga({asOf:null})),W(e,t)};K(l,e=>{Y.asOf&&e(u)});var d=L(l,2),f=L(d,2);T(c),R((e,n,r)=>{G(a,e),G(s,t.id),J(d,`href`,n),J(f,`href`,r)},[()=>Y.asOf?`No such ${t.what} was known on ${Ka(Y.asOf)}`:`No such ${t.what} is on record`,()=>X(`search`,``,{text:t.id.slice(t.id.indexOf(`:`)+1).replaceAll(/[-:/]+/g,` `).slice(0,100)}),()=>X(`accusations`)]),W(e,n),k()}Ar([`click`]);var Rs=U(`<li class="small"><!> <span class="muted"> </span></li>`),zs=U(`<ul class="plain"></ul>`);function Bs(e,t){O(t,!0);var n=zs();q(n,21,()=>t.uses,ii,(e,t)=>{var n=Rs(),r=P(n);{let e=A(()=>({id:V(t).technique.id,name:`${V(t).technique.attackId} ${V(t).technique.name}`}));$(r,{get node(){return V(e)}})}var i=I(L(r,2));T(n),R(e=>G(i,`${V(t).codedBy?`coded by ${V(t).codedBy}`:`coder not recorded`}${e??``}`),[()=>V(t).fit?`, fit ${Q(V(t).fit)}`:``]),W(e,n)}),T(n),W(e,n),k()}var Vs=864e5,Hs=e=>Date.parse(e+`T00:00:00Z`)/Vs;function Us(e,t=8){let n=e.flatMap(e=>[e?.earliest,e?.latest]).filter(e=>e!=null);if(n.length===0)return null;let r=n.map(Hs),i=Math.min(...r),a=Math.max(60,Math.max(...r)-i+1),o=i-a*.04,s=e=>(e-o)/(a*1.08);return{place(e){return!e.earliest&&!e.latest?null:{from:e.earliest?s(Hs(e.earliest)):0,to:e.latest?s(Hs(e.latest)+1):1,openStart:!e.earliest,openEnd:!e.latest}},ticks:Ws(o,o+a*1.08,t).map(e=>({at:s(Hs(e.iso)),label:e.label}))}}function Ws(e,t,n){let r=new Date(e*Vs),i=(t-e)/30.4,a=[1,3,6,12,24,60,120,240,600,1200].find(e=>i/e<=n)??2400,o=[],s=Math.ceil((r.getUTCFullYear()*12+r.getUTCMonth()+1)/a)*a;for(;;s+=a){let e=new Date(Date.UTC(Math.floor(s/12),s%12,1)).toISOString().slice(0,10);if(Hs(e)>t)return o;o.push({iso:e,label:a<12?e.slice(0,7):e.slice(0,4)})}}var Gs=U(`<span class="svelte-1qizkn4"> </span>`),Ks=U(`<li class="svelte-1qizkn4"><div class="words svelte-1qizkn4"><span><bdi> </bdi></span> <span class="muted small"> </span></div> <div class="line svelte-1qizkn4" aria-hidden="true"><span></span></div></li>`),qs=U(`<div class="axis svelte-1qizkn4"><div class="ticks svelte-1qizkn4" aria-hidden="true"></div> <ol class="plain"></ol></div>`),Js=U(`<p class="small muted"> </p>`),Ys=U(`<!> <!>`,1);function Xs(e,t){O(t,!0);let n=A(()=>t.rows.filter(e=>e.date?.earliest||e.date?.latest)),r=A(()=>Us(V(n).map(e=>e.date))),i=e=>`${(e*100).toFixed(3)}%`;var a=Ys(),o=F(a),s=e=>{var a=qs(),o=P(a);q(o,21,()=>V(r).ticks,e=>e.at,(e,t)=>{var n=Gs();let r;var a=I(n,!0);R(e=>{r=wi(n,``,r,{left:e}),G(a,V(t).label)},[()=>i(V(t).at)]),W(e,n)}),T(o);var s=L(o,2);q(s,21,()=>V(n),ii,(e,t)=>{let n=A(()=>V(r).place(V(t).date));var a=Ks(),o=P(a),s=P(o),c=I(P(s),!0);T(s);var l=I(L(s,2));T(o);var u=L(o,2),d=P(u);let f,p;T(u),T(a),R((e,r,i)=>{G(c,V(t).label),G(l,`${V(t).alleged?`alleged: `:``}${e??``}${V(t).note?`, ${V(t).note}`:``}`),f=Si(d,1,`span svelte-1qizkn4`,null,f,{claim:V(t).alleged,dot:V(t).date.earliest===V(t).date.latest,"open-start":V(n).openStart,"open-end":V(n).openEnd}),p=wi(d,``,p,{left:r,width:i})},[()=>qa(V(t).date),()=>i(V(n).from),()=>i(V(n).to-V(n).from)]),W(e,a)}),T(s),T(a),R(()=>J(s,`aria-label`,t.label)),W(e,a)};K(o,e=>{V(r)&&e(s)});var c=L(o,2),l=e=>{var r=Js(),i=I(r);R(e=>G(i,`Not dated: ${e??``}`),[()=>t.rows.filter(e=>!V(n).includes(e)).map(e=>e.label).join(`; `)]),W(e,r)};K(c,e=>{V(n).length<t.rows.length&&e(l)}),W(e,a),k()}var Zs=U(`<h3><!></h3>`),Qs=U(`<span class="chip"> </span>`),$s=U(`<p>Said to be aimed at <!></p>`),ec=U(`<!> <!>`,1),tc=U(`<li><!> <span class="muted small"> </span></li>`),nc=U(`<!> <ul><!> <!></ul>`,1),rc=U(`<div class="card alleged"><p class="mark">alleged operation</p> <!> <p class="chips"></p> <!></div> <!> <!> <!>`,1);function ic(e,t){O(t,!0);let n=ta(t,`around`,19,()=>[]),r=ta(t,`titled`,3,!0),i=A(()=>r()?`h3`:`h2`),a=A(()=>[...t.operation.phases.length===0?[{label:`Start of the operation`,date:t.operation.start,alleged:!0}]:[],...t.operation.phases.length===0&&t.operation.end?[{label:`End of the operation`,date:t.operation.end,alleged:!0}]:[],...t.operation.phases.map(e=>({label:e.activity,date:e.when,alleged:!0,note:`said to have ${o(e.outcome)}`})),...n()]);function o(e){return{SUCCEEDED:`succeeded`,ATTEMPTED:`been attempted`,LAUNCHED:`been launched`,FOILED:`been foiled`}[e]??`had an outcome that is not told`}let s=A(()=>[...t.operation.techniques,...t.operation.phases.flatMap(e=>e.techniques)].filter((e,t,n)=>n.findIndex(t=>t.technique.id===e.technique.id&&t.codedBy===e.codedBy)===t));var c=rc(),l=F(c),u=L(P(l),2),d=e=>{var n=Zs(),r=P(n);{let e=A(()=>({id:t.operation.id,name:t.operation.name}));$(r,{get node(){return V(e)}})}T(n),W(e,n)};K(u,e=>{r()&&e(d)});var f=L(u,2);q(f,20,()=>t.operation.types,e=>e,(e,t)=>{var n=Qs(),r=I(n,!0);R(e=>G(r,e),[()=>Q(t)]),W(e,n)}),T(f);var p=L(f,2),m=e=>{var n=$s();Bo(L(P(n)),{get nodes(){return t.operation.targets}}),T(n),W(e,n)};K(p,e=>{t.operation.targets.length>0&&e(m)}),T(l);var h=L(l,2),g=e=>{var t=ec(),n=F(t);hi(n,()=>V(i),!1,(e,t)=>{W(t,Br(`In time`))}),Xs(L(n,2),{get rows(){return V(a)},label:`What is alleged to have happened when, and what was said about it`}),W(e,t)};K(h,e=>{V(a).length>0&&e(g)});var _=L(h,2),v=e=>{var t=ec(),n=F(t);hi(n,()=>V(i),!1,(e,t)=>{W(t,Br(`Techniques alleged`))}),Bs(L(n,2),{get uses(){return V(s)}}),W(e,t)};K(_,e=>{V(s).length>0&&e(v)});var y=L(_,2),b=e=>{var n=nc(),r=F(n);hi(r,()=>V(i),!1,(e,t)=>{W(t,Br(`Means alleged`))});var a=L(r,2),o=P(a);q(o,17,()=>t.operation.capabilities,e=>e.id,(e,t)=>{var n=tc(),r=P(n);{let e=A(()=>({id:V(t).id,name:V(t).name??`unnamed ${Q(V(t).kind)}`}));$(r,{get node(){return V(e)}})}var i=I(L(r,2));T(n),R((e,n)=>G(i,`${e??``}${n??``}${V(t).namedComponents==null?``:`, ${V(t).namedComponents} of them named`}`),[()=>Q(V(t).kind),()=>V(t).componentCount==null?``:`, said to have ${Wa(V(t).componentCount,`component`)}`]),W(e,n)}),q(L(o,2),17,()=>t.operation.infrastructure,e=>e.id,(e,t)=>{var n=tc(),r=P(n);{let e=A(()=>({id:V(t).id,name:Ua(V(t).kind)}));$(r,{get node(){return V(e)}})}var i=I(L(r,2),!0);T(n),R(e=>G(i,e),[()=>[V(t).count==null?``:Wa(V(t).count,`address`,`addresses`),V(t).role,V(t).regions.join(`, `)].filter(Boolean).join(`, `)]),W(e,n)}),T(a),W(e,n)};K(y,e=>{t.operation.capabilities.length+t.operation.infrastructure.length>0&&e(b)}),W(e,c),k()}var ac=U(`<p class="muted small">No record of another source: this entry was coded for this database.</p>`),oc=U(`<a rel="noopener noreferrer external" target="_blank"><bdi> </bdi></a>`),sc=U(`<bdi> </bdi>`),cc=U(`<li class="small"><!>, record <!> <span class="muted"> </span></li>`),lc=U(`<!> <ul class="plain"></ul>`,1);function uc(e,t){O(t,!0);var n=lc(),r=F(n),i=e=>{W(e,ac())};K(r,e=>{t.records.length===0&&e(i)});var a=L(r,2);q(a,21,()=>t.records,ii,(e,t)=>{var n=cc(),r=P(n);{let e=A(()=>({id:V(t).dataset.id,name:`${V(t).dataset.name} ${V(t).dataset.version}`}));$(r,{get node(){return V(e)}})}var i=L(r,2),a=e=>{var n=oc(),r=I(P(n),!0);T(n),R(e=>{J(n,`href`,e),G(r,V(t).recordId)},[()=>$a(V(t).url)]),W(e,n)},o=A(()=>$a(V(t).url)),s=e=>{var n=sc(),r=I(n,!0);R(()=>G(r,V(t).recordId)),W(e,n)};K(i,e=>{V(o)?e(a):e(s,-1)});var c=I(L(i,2));T(n),R(()=>G(c,`(${V(t).licence??``})`)),W(e,n)}),T(a),W(e,n),k()}var dc=U(`<span class="chip"><span aria-hidden="true">⚠</span> </span>`),fc=U(`<span class="muted"> <!>)</span>`),pc=U(`<span class="muted">on behalf of <!></span>`),mc=U(`<div><!><!> <!> <span class="muted small"> </span></div>`),hc=U(`<div><!><!> <span class="muted small"> </span></div>`),gc=U(`<div><!></div>`),_c=U(`<span class="muted">no operation is named</span>`),vc=U(`to <!>`,1),yc=U(`<span class="muted small"> </span>`),bc=U(`<div><!> <!> <!></div>`),xc=U(`<span class="muted">not told</span>`),Sc=U(`<dt>How sure it claims to be</dt> <dd><q> </q> <span class="muted"> </span></dd>`,1),Cc=U(` <!>`,1),wc=U(`<blockquote dir="auto"> <footer class="small muted"> <!></footer></blockquote>`),Tc=U(`, <!>`,1),Ec=U(`<li><bdi> </bdi> <span class="muted small"> <!></span></li>`),Dc=U(`<details><summary> </summary> <ul></ul></details>`),Oc=U(`<li>Replaced by <!> (<!>)</li>`),kc=U(`<li>Replaces <!> (<!>)</li>`),Ac=U(`<li>Taken back, wholly or in part, in <!></li>`),jc=U(`<section aria-labelledby="later"><h2 id="later">What its makers said before and after</h2> <ul><!> <!> <!></ul></section>`),Mc=U(`<span class="small">after <!> </span>`),Nc=U(`<li><!>: <!><!></li>`),Pc=U(`<h3>How it came there</h3> <ol></ol>`,1),Fc=U(`<p class="small muted"> </p>`),Ic=U(`<p>No answer is recorded. <!></p>`),Lc=U(`<!> <!> <!>`,1),Rc=U(`<p class="muted">No operation is described.</p>`),zc=U(`<em>this one</em>`),Bc=U(`<a><bdi> </bdi></a>`),Vc=U(`<tr><th scope="row"><!></th><td><!></td><td><!></td><td><!></td><td><!></td><td> </td></tr>`),Hc=U(`<section aria-labelledby="accounts"><h2 id="accounts">Other accounts of the same incident</h2> <p class="small muted">They may agree or conflict; none is preferred.<!></p> <div class="scroll" role="region" aria-label="Accounts side by side" tabindex="0"><table><thead><tr><th scope="col">Account</th><th scope="col">Who says it</th><th scope="col">Who is blamed</th><th scope="col">Said</th><th scope="col">Verification</th><th scope="col">Evidence</th></tr></thead><tbody></tbody></table></div></section>`),Uc=U(`<li><bdi> </bdi> <span class="muted small"> <!> under <!> </span></li>`),Wc=U(`<section aria-labelledby="readers"><h2 id="readers">What readers commented</h2> <p class="small muted"> </p> <ul></ul></section>`),Gc=U(`<li><!></li>`),Kc=U(`<p>Set in the wider dispute: <!></p>`),qc=U(`<!> <p class="mark">accusation · alleged, not established</p> <h1><bdi> </bdi></h1> <p class="tools"><!> <!> <a class="button">Show in the graph</a></p> <section class="card alleged" aria-label="The claim"><dl><dt>Who accuses</dt> <dd></dd> <dt>Whom</dt> <dd></dd> <dt>Of what</dt> <dd></dd> <dt>Against whom</dt> <dd><!></dd> <dt>When it was said</dt> <dd><!> <span class="muted small"> </span></dd> <dt>When it is alleged to have happened</dt> <dd></dd> <dt>How it was said</dt> <dd> </dd> <!> <dt>Counts for</dt> <dd><!> <span class="muted">against</span> <!></dd></dl> <!> <!></section> <!> <section aria-labelledby="verification"><h2 id="verification">Verification: <span aria-hidden="true"> </span> </h2> <p> </p> <p class="small muted"> <a>The rule</a></p> <!> <!> <!></section> <section aria-labelledby="evidence"><h2 id="evidence">Evidence the accuser offers</h2> <!></section> <section aria-labelledby="answers"><h2 id="answers">What was answered</h2> <!></section> <section aria-labelledby="operation"><h2 id="operation">What is alleged to have been done</h2> <!></section> <!> <!> <section aria-labelledby="sources"><h2 id="sources">Sources</h2> <ul></ul> <!> <!> <h3>Where this entry comes from</h3> <!> <p class="small muted"> <a>Its revisions</a></p></section> <section aria-labelledby="cite"><h2 id="cite">Cite, take away, correct</h2> <!> <!> <p class="small"><a rel="noopener noreferrer external" target="_blank">Report an error in this record<span class="visually-hidden">(opens the project's tracker in a new window)</span></a></p></section>`,1);function Jc(e,t){O(t,!0);let n=A(()=>`accusation:`+Y.place.key),r={LEAD:``,JOINT:`jointly`,ENDORSER:`endorses it`,ALIGNS:`aligns itself, not counted`,ACKNOWLEDGES:`takes note, not counted`},i=e=>[{label:`The accusation is made`,date:e.stated,alleged:!1},...e.responses.map(e=>({label:`Answer: ${e.kinds.map(Q).join(`, `)}, by ${e.by.map(e=>e.name).join(`, `)}`,date:e.on,alleged:!1})),...e.verification.assessments.map(e=>({label:`Assessment by ${e.by.map(e=>e.name).join(`, `)}: ${Q(e.verdict)}`,date:e.on,alleged:!1}))],a=e=>[...e.sameIncidentAs,...e.jointWith.filter(t=>!e.sameIncidentAs.some(e=>e.id===t.id))],o=e=>[e.likelihood?`likelihood ${Q(e.likelihood)}`:``,e.confidence?`${Q(e.confidence)} confidence`:``,e.scale&&e.scale!==`OTHER`?`on the scale of ${Q(e.scale)}`:``].filter(Boolean).join(`, `);{let t=(e,t)=>{let s=()=>(t?.()).accusation;var c=Vr(),l=F(c),u=e=>{Ls(e,{get id(){return V(n)},what:`accusation`})},d=e=>{var t=qc(),n=F(t);jo(n,{get text(){return s().summary}});var c=L(n,4),l=I(P(c),!0);T(c);var u=L(c,2),d=P(u);Ho(d,{get status(){return s().verification.status}});var f=L(d,2),p=e=>{var t=dc(),n=L(P(t));T(t),R(e=>G(n,`${e??``} by its maker`),[()=>Q(s().currency)]),W(e,t)};K(f,e=>{s().currency!==`CURRENT`&&e(p)});var m=L(f,2);T(u);var h=L(u,2),g=P(h),_=L(P(g),2);q(_,21,()=>s().accusers,e=>e.party.id,(e,t)=>{var n=mc(),i=P(n);$(i,{get node(){return V(t).party}});var a=L(i),o=e=>{var n=fc(),r=P(n);r.nodeValue=` (`,$(L(r),{get node(){return V(t).party.country}}),E(),T(n),W(e,n)};K(a,e=>{V(t).party.country&&V(t).party.country.id!==V(t).party.id&&e(o)});var s=L(a,2),c=e=>{var n=pc();$(L(P(n)),{get node(){return V(t).onBehalfOf}}),T(n),W(e,n)};K(s,e=>{V(t).onBehalfOf&&e(c)});var l=I(L(s,2),!0);T(n),R(e=>G(l,e),[()=>[r[V(t).role]??``,V(t).standing===`UNKNOWN`?``:`as ${Q(V(t).standing)}`].filter(Boolean).join(`, `)]),W(e,n)}),T(_);var v=L(_,4);q(v,21,()=>s().accused,e=>e.party.id,(e,t)=>{var n=hc(),r=P(n);$(r,{get node(){return V(t).party}});var i=L(r),a=e=>{var n=fc(),r=P(n);r.nodeValue=` (`,$(L(r),{get node(){return V(t).party.country}}),E(),T(n),W(e,n)};K(i,e=>{V(t).party.country&&V(t).party.country.id!==V(t).party.id&&e(a)});var o=I(L(i,2));T(n),R((e,t,n)=>G(o,`as alleged ${e??``}, blamed as ${t??``}; tie to a state: ${n??``}`),[()=>Q(V(t).role),()=>Q(V(t).level),()=>Q(V(t).nexus)]),W(e,n)}),T(v);var y=L(v,4);q(y,21,()=>s().operations,e=>e.id,(e,t)=>{var n=gc();$(P(n),{get node(){return V(t)}}),T(n),W(e,n)},e=>{W(e,_c())}),T(y);var b=L(y,4);Bo(P(b),{get nodes(){return s().targets},none:`no target is named`}),T(b);var x=L(b,4),ee=P(x);Wo(ee,{get date(){return s().stated}});var te=I(L(ee,2),!0);T(x);var S=L(x,4);q(S,21,()=>s().operations,e=>e.id,(e,t)=>{var n=bc(),r=P(n);Wo(r,{get date(){return V(t).start}});var i=L(r,2),a=e=>{var n=vc();Wo(L(F(n)),{get date(){return V(t).end}}),W(e,n)};K(i,e=>{V(t).end&&e(a)});var o=L(i,2),s=e=>{var n=yc(),r=I(n);R(e=>G(r,`start ${e??``}`),[()=>Xa(V(t).start)]),W(e,n)};K(o,e=>{V(t).start&&e(s)}),T(n),W(e,n)},e=>{W(e,xc())}),T(S);var ne=L(S,4),re=I(ne),ie=L(ne,2),ae=e=>{var t=Sc(),n=L(F(t),2),r=P(n),i=I(r,!0),a=I(L(r,2),!0);T(n),R(e=>{J(r,`lang`,s().statedCertainty.language),G(i,s().statedCertainty.words),G(a,e)},[()=>o(s().statedCertainty)]),W(e,t)};K(ie,e=>{s().statedCertainty&&e(ae)});var oe=L(ie,4),se=P(oe);Bo(se,{get nodes(){return s().accuserCountries},none:`no country`}),Bo(L(se,4),{get nodes(){return s().accusedCountries},none:`no country`}),T(oe),T(g);var ce=L(g,2);q(ce,17,()=>s().quotes,ii,(e,t)=>{var n=wc(),r=P(n),i=L(r),a=P(i,!0),o=L(a),s=e=>{var n=Cc(),r=F(n,!0),i=L(r);{let e=A(()=>({id:V(t).publication.id,name:Za(V(t).publication)}));$(i,{get node(){return V(e)}})}R(()=>G(r,V(t).translationOf?`, `:``)),W(e,n)};K(o,e=>{V(t).publication&&e(s)}),T(i),T(n),R(()=>{J(n,`lang`,V(t).language),G(r,`“${V(t).text??``}” `),G(a,V(t).translationOf?`translated from ${V(t).translationOf}`:``),n.dir=n.dir}),W(e,n)});var le=L(ce,2),ue=e=>{var t=Dc(),n=P(t),r=I(n),i=L(n,2);q(i,21,()=>s().claims,e=>e.id,(e,t)=>{var n=Ec(),r=P(n),i=I(r,!0),a=L(r,2),o=P(a),s=L(o),c=e=>{var n=Tc();Wo(L(F(n)),{get date(){return V(t).when}}),W(e,n)};K(s,e=>{V(t).when&&e(c)}),T(a),T(n),R(e=>{G(i,V(t).text),G(o,`${V(t).polarity===`ASSERTS`?`asserted`:V(t).polarity===`DENIES`?`denied`:`questioned`}: ${e??``}`)},[()=>Q(V(t).kind)]),W(e,n)}),T(i),T(t),R(e=>G(r,`${e??``} of the statement`),[()=>Wa(s().claims.length,`single assertion`)]),W(e,t)};K(le,e=>{s().claims.length>0&&e(ue)}),T(h);var de=L(h,2),fe=e=>{var t=jc(),n=L(P(t),2),r=P(n);q(r,17,()=>s().supersededBy,e=>e.id,(e,t)=>{var n=Oc(),r=L(P(n));{let e=A(()=>({id:V(t).id,name:V(t).summary}));$(r,{get node(){return V(e)}})}Wo(L(r,2),{get date(){return V(t).stated}}),E(),T(n),W(e,n)});var i=L(r,2);q(i,17,()=>s().supersedes,e=>e.id,(e,t)=>{var n=kc(),r=L(P(n));{let e=A(()=>({id:V(t).id,name:V(t).summary}));$(r,{get node(){return V(e)}})}Wo(L(r,2),{get date(){return V(t).stated}}),E(),T(n),W(e,n)}),q(L(i,2),17,()=>s().withdrawnBy,e=>e.id,(e,t)=>{var n=Ac();Qo(L(P(n)),{get publication(){return V(t)}}),T(n),W(e,n)}),T(n),T(t),W(e,t)};K(de,e=>{s().supersededBy.length+s().supersedes.length+s().withdrawnBy.length>0&&e(fe)});var pe=L(de,2),me=P(pe),he=L(P(me)),ge=I(he,!0),_e=L(he);T(me);var ve=L(me,2),ye=I(ve,!0),be=L(ve,2),xe=P(be),Se=L(xe);T(be);var Ce=L(be,2),we=e=>{var t=Pc(),n=L(F(t),2);q(n,21,()=>s().verification.history,ii,(e,t)=>{var n=Nc(),r=P(n);Wo(r,{get date(){return V(t).on}});var i=L(r,2);Ho(i,{get status(){return V(t).status}});var a=L(i),o=e=>{var n=Mc(),r=L(P(n));Bo(r,{get nodes(){return V(t).because.by}});var i=L(r);T(n),R(e=>G(i,` judged it ${e??``}`),[()=>Q(V(t).because.verdict)]),W(e,n)};K(a,e=>{V(t).because&&e(o)}),T(n),W(e,n)}),T(n),W(e,t)};K(Ce,e=>{s().verification.history.length>1&&e(we)});var Te=L(Ce,2);q(Te,17,()=>s().verification.assessments,e=>e.id,(e,t)=>{ys(e,{get assessment(){return V(t)}})});var Ee=L(Te,2),De=e=>{var t=Fc(),n=I(t);R(()=>G(n,`${s().assessmentCount-s().verification.assessments.length} more are held.`)),W(e,t)};K(Ee,e=>{s().assessmentCount>s().verification.assessments.length&&e(De)}),T(pe);var C=L(pe,2);Ps(L(P(C),2),{get evidence(){return s().evidence},get verification(){return s().verification}}),T(C);var Oe=L(C,2),w=L(P(Oe),2),ke=e=>{var t=Ic(),n=L(P(t)),r=e=>{var t=Br();R(e=>G(t,`Answers were looked for up to ${e??``}.`),[()=>Ka(s().responsesSearchedUntil)]),W(e,t)},i=e=>{W(e,Br(`Nobody is recorded
							to have looked for one, so there may be some.`))};K(n,e=>{s().responsesSearchedUntil?e(r):e(i,-1)}),T(t),W(e,t)},Ae=e=>{var t=Lc(),n=F(t);q(n,17,()=>s().responses,e=>e.id,(e,t)=>{rs(e,{get answer(){return V(t)}})});var r=L(n,2),i=e=>{var t=Fc(),n=I(t);R(()=>G(n,`The first ${s().responses.length??``} of ${s().responseCount??``} are shown.`)),W(e,t)};K(r,e=>{s().responseCount>s().responses.length&&e(i)});var a=L(r,2),o=e=>{var t=Fc(),n=I(t);R(e=>G(n,`Answers were looked for up to ${e??``}.`),[()=>Ka(s().responsesSearchedUntil)]),W(e,t)};K(a,e=>{s().responsesSearchedUntil&&e(o)}),W(e,t)};K(w,e=>{s().responses.length===0?e(ke):e(Ae,-1)}),T(Oe);var je=L(Oe,2);q(L(P(je),2),19,()=>s().operations,e=>e.id,(e,t,n)=>{{let r=A(()=>V(n)===0?i(s()):[]);ic(e,{get operation(){return V(t)},get around(){return V(r)}})}},e=>{W(e,Rc())}),T(je);var Me=L(je,2),Ne=e=>{var t=Hc(),n=L(P(t),2),r=L(P(n)),i=e=>{var t=Br();t.nodeValue=` The
							newest 20 of a sort are shown.`,W(e,t)};K(r,e=>{(s().sameIncidentAs.length===20||s().jointWith.length===20)&&e(i)}),T(n);var o=L(n,2),c=P(o),l=L(P(c));q(l,21,()=>[{...s(),self:!0},...a(s()).map(e=>({...e,self:!1}))],e=>e.id,(e,t)=>{var n=Vc(),r=P(n),i=P(r),a=e=>{W(e,zc())},o=e=>{var n=Bc(),r=I(P(n),!0);T(n),R(e=>{J(n,`href`,e),G(r,V(t).summary)},[()=>ma(V(t).id)]),W(e,n)};K(i,e=>{V(t).self?e(a):e(o,-1)}),T(r);var s=L(r),c=P(s);{let e=A(()=>V(t).accusers.map(e=>e.party));Bo(c,{get nodes(){return V(e)}})}T(s);var l=L(s),u=P(l);{let e=A(()=>V(t).accused.map(e=>e.party));Bo(u,{get nodes(){return V(e)}})}T(l);var d=L(l);Wo(P(d),{get date(){return V(t).stated}}),T(d);var f=L(d);Ho(P(f),{get status(){return V(t).verification.status}}),T(f);var p=I(L(f),!0);T(n),R(e=>G(p,e),[()=>Q(V(t).verification.disclosure)]),W(e,n)}),T(l),T(c),T(o),T(t),W(e,t)},Pe=A(()=>a(s()).length>0);K(Me,e=>{V(Pe)&&e(Ne)});var Fe=L(Me,2),Ie=e=>{var t=Wc(),n=L(P(t),2),r=I(n),i=L(n,2);q(i,21,()=>s().reactions.nodes,e=>e.id,(e,t)=>{var n=Uc(),r=P(n),i=I(r,!0),a=L(r,2),o=P(a),s=L(o);$(s,{get node(){return V(t).by}});var c=L(s,2);{let e=A(()=>({id:V(t).publication.id,name:Za(V(t).publication)}));$(c,{get node(){return V(e)}})}var l=L(c);T(a),T(n),R((e,n)=>{G(i,V(t).summary),G(o,`${e??``} it${n??``}; `),G(l,`, coded by ${V(t).codedBy??``}`)},[()=>Ua(Q(V(t).stance)),()=>V(t).reasons.length>0?`: ${V(t).reasons.map(Q).join(`, `)}`:``]),W(e,n)}),T(i),T(t),R(()=>G(r,`Opinions of readers; they never count for verification. ${s().reactions.totalCount>s().reactions.nodes.length?`${s().reactions.nodes.length} of ${s().reactions.totalCount} are shown.`:``}`)),W(e,t)};K(Fe,e=>{s().reactions.totalCount>0&&e(Ie)});var Le=L(Fe,2),Re=L(P(Le),2);q(Re,21,()=>s().publications,e=>e.id,(e,t)=>{var n=Gc();Qo(P(n),{get publication(){return V(t)}}),T(n),W(e,n)}),T(Re);var ze=L(Re,2),Be=e=>{var t=Fc(),n=I(t);R(()=>G(n,`${s().publicationCount-s().publications.length} more are held.`)),W(e,t)};K(ze,e=>{s().publicationCount>s().publications.length&&e(Be)});var Ve=L(ze,2),He=e=>{var t=Kc();Bo(L(P(t)),{get nodes(){return s().contextIssues}}),T(t),W(e,t)};K(Ve,e=>{s().contextIssues.length>0&&e(He)});var Ue=L(Ve,4);uc(Ue,{get records(){return s().provenance}});var We=L(Ue,2),Ge=P(We),Ke=L(Ge);T(We),T(Le);var qe=L(Le,2),Je=L(P(qe),2);xs(Je,{get text(){return s().citation},label:`the citation`});var Ye=L(Je,2);{let e=A(()=>({ids:[s().id]}));Ds(Ye,{get where(){return V(e)}})}var D=I(L(Ye,2));T(qe),R((e,t,n,r,i,a,o,c,u,d)=>{G(l,s().summary),J(m,`href`,e),G(te,t),G(re,`${n??``}; ${r??``}${s().sourcing===`ON_RECORD`?``:`, so it counts for no country`}; ${s().byGovernment?`a government stands behind it`:`no government stands behind it`}${s().joint?`; a joint statement`:``}`),G(ge,Qa[s().verification.status]),G(_e,` ${i??``}`),G(ye,s().verification.explanation),G(xe,`${a??``} that count${s().verification.qualifyingAssessments===1?`s`:``}, ${s().verification.otherAssessments??``} that do not. `),J(Se,`href`,o),G(Ge,`In this database since ${c??``}. `),J(Ke,`href`,u),J(D,`href`,d)},[()=>X(`graph`,``,{focus:s().id}),()=>Xa(s().stated),()=>s().forms.map(Q).join(`, `),()=>Q(s().sourcing),()=>Q(s().verification.status),()=>Wa(s().verification.qualifyingAssessments,`assessment`),()=>X(`about`)+`#verification`,()=>Ka(s().recordedAt.slice(0,10)),()=>X(`record`,s().id),()=>Io(s().id,s().summary,location.href)]),W(e,t)};K(l,e=>{s()?e(d,-1):e(u)}),W(e,c)},s=A(()=>({id:V(n),asOf:Y.asOf}));ps(e,{get question(){return va},get variables(){return V(s)},what:`this accusation`,alone:!0,children:t,$$slots:{default:!0}})}k()}var Yc=/^[A-Z]{2}$/,Xc=/^[A-Z_]+$/,Zc=(e,t)=>({label:e,filter:e=>Xc.test(e)?t(e):null}),Qc=(e,t)=>({label:e,filter:e=>uo(e)?t([e]):null}),$c={text:{label:`Words`,filter:e=>({text:e})},accuser:{label:`Accuser`,filter:e=>Yc.test(e)?{accuserCountry:{eq:e}}:null},accused:{label:`Accused`,filter:e=>Yc.test(e)?{accusedCountry:{eq:e}}:null},year:{label:`Year`,filter:e=>/^\d{4}$/.test(e)?{stated:{from:`${e}-01-01`,to:`${e}-12-31`,match:`POSSIBLY`}}:null},verification:Zc(`Verification`,e=>({verification:{eq:e}})),disclosure:Zc(`Evidence`,e=>({disclosure:{eq:e}})),form:Zc(`Form`,e=>({forms:{hasAny:[e]}})),response:Zc(`Answer`,e=>({responses:{some:{kinds:{hasAny:[e]}}}})),party:Qc(`Party`,e=>({or:[{accuser:{ids:e}},{accused:{ids:e}}]})),operation:Qc(`Operation`,e=>({operation:{ids:e}})),publication:Qc(`Publication`,e=>({publications:{some:{ids:e}}})),unanswered:{label:`Answer`,filter:e=>e===`yes`?{responses:{count:{is:{eq:0}}}}:null}};function el(e){let t=[],n=[],r=[];for(let i of Object.keys($c)){let a=e.get(i)?.trim();if(!a)continue;let o=$c[i].filter(a);o?(t.push([i,a]),r.push(o)):n.push([i,a])}return{where:r.length>1?{and:r}:r[0],set:t,bad:n}}var tl=U(`<button type="button" class="chip"> <bdi> </bdi> <span aria-hidden="true">×</span><span class="visually-hidden">, remove</span></button>`),nl=U(`<p class="chips" role="group" aria-label="Conditions set"></p>`),rl=U(`<div class="notice bad" role="alert"><p>“<bdi> </bdi> </p></div>`),il=U(`<li><button type="button" class="facet svelte-112mty3"><bdi> </bdi> <span class="count svelte-112mty3"> </span></button></li>`),al=U(`<h2 class="small svelte-112mty3"> </h2> <ul class="plain"></ul>`,1),ol=U(`<button type="button">Take all conditions away</button>`),sl=U(`<p>No accusation is of this kind. <!></p>`),cl=U(`<p role="status"><strong> </strong> </p> <div class="columns svelte-112mty3"><details class="facets svelte-112mty3"><summary class="svelte-112mty3">Narrow down</summary> <!></details> <div class="svelte-112mty3"><!> <nav class="tools" aria-label="Pages"><button type="button">Newer</button> <button type="button">Older</button></nav> <!> <p class="small"><a data-leave="">Feed of accusations of this kind and their answers</a></p></div></div>`,1),ll=U(`<!> <h1>Accusations</h1> <form class="tools svelte-112mty3"><input type="search" name="text" maxlength="200" placeholder="Words of the summary" aria-label="Words of the summary" class="svelte-112mty3"/> <button type="submit">Find</button> <button type="button" class="svelte-112mty3">Without a recorded answer</button></form> <!> <!> <!>`,1);function ul(e,t){O(t,!0);let n=A(()=>el(Y.place.params)),r=A(()=>Y.place.params.get(`after`)),i=A(()=>Y.place.params.get(`before`)),a=A(()=>V(i)?{last:20,before:V(i)}:{first:20,after:V(r)}),o=e=>[{name:`accuser`,heading:`Accuser`,values:e.accuserCountries.map(e=>({value:e.country.code,label:e.country.name,count:e.count}))},{name:`accused`,heading:`Accused`,values:e.accusedCountries.map(e=>({value:e.country.code,label:e.country.name,count:e.count}))},{name:`verification`,heading:`Verification`,values:e.verification.map(e=>({value:e.status,label:`${Qa[e.status]} ${Q(e.status)}`,count:e.count}))},{name:`disclosure`,heading:`Evidence`,values:e.disclosure.map(e=>({value:e.disclosure,label:Q(e.disclosure),count:e.count}))},{name:`response`,heading:`Answer`,values:e.responses.map(e=>({value:e.kind,label:Q(e.kind),count:e.count}))},{name:`form`,heading:`Form`,values:e.forms.map(e=>({value:e.form,label:Q(e.form),count:e.count}))},{name:`year`,heading:`Year`,values:[...e.years].reverse().map(e=>({value:String(e.year),label:String(e.year),count:e.count}))}],s=new Intl.DisplayNames(`en`,{type:`region`,fallback:`code`});function c(e,t){return e===`unanswered`?`none recorded`:/^[A-Z]{2}$/.test(t)?s.of(t)??t:/^[A-Z_]{3,}$/.test(t)?Q(t):t}let l=A(()=>Y.place.params.get(`text`)??``);function u(e){e.preventDefault(),ga({text:String(new FormData(e.currentTarget).get(`text`)??``).trim()})}var d=ll(),f=F(d);jo(f,{text:`Accusations`});var p=L(f,4),m=P(p);Ii(m);var h=L(m,4);T(p);var _=L(p,2),v=e=>{var t=nl();q(t,21,()=>V(n).set,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=tl(),o=P(a),s=I(L(o),!0);E(3),T(a),R(e=>{G(o,`${$c[r()].label??``}: `),G(s,e)},[()=>c(r(),i())]),H(`click`,a,()=>ga({[r()]:null})),W(e,a)}),T(t),W(e,t)};K(_,e=>{V(n).set.length>0&&e(v)});var y=L(_,2);q(y,17,()=>V(n).bad,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=rl(),o=P(a),s=L(P(o)),c=I(s,!0),l=L(s);T(o),T(a),R(()=>{G(c,i()),G(l,`” in the address is no value of ${r()??``}, so it is not asked for.`)}),W(e,a)});var b=L(y,2);{let e=(e,t)=>{let r=()=>(t?.()).accusations;var i=cl(),a=F(i),s=P(a),c=I(s,!0),l=L(s);T(a);var u=L(a,2),d=P(u);d.open=innerWidth>=960,q(L(P(d),2),17,()=>o(r().facets).filter(e=>e.values.length>0),e=>e.name,(e,t)=>{var n=al(),r=F(n),i=I(r,!0),a=L(r,2);q(a,21,()=>V(t).values,e=>e.value,(e,n)=>{let r=A(()=>Y.place.params.get(V(t).name)===V(n).value);var i=il(),a=P(i),o=P(a),s=I(o,!0),c=I(L(o,2),!0);T(a),T(i),R(e=>{J(a,`aria-pressed`,V(r)),G(s,V(n).label),G(c,e)},[()=>V(n).count.toLocaleString(`en`)]),H(`click`,a,()=>ga({[V(t).name]:V(r)?null:V(n).value})),W(e,i)}),T(a),R(()=>G(i,V(t).heading)),W(e,n)}),T(d);var f=L(d,2),p=P(f);q(p,17,()=>r().nodes,e=>e.id,(e,t)=>{qo(e,{get accusation(){return V(t)}})},e=>{var t=sl(),r=L(P(t)),i=e=>{var t=ol();H(`click`,t,()=>ga({...Object.fromEntries(V(n).set.map(([e])=>[e,null]))})),W(e,t)};K(r,e=>{V(n).set.length>0&&e(i)}),T(t),W(e,t)});var m=L(p,2),h=P(m),g=L(h,2);T(m);var _=L(m,2);Ds(_,{get where(){return V(n).where}});var v=I(L(_,2));T(f),T(u),R((e,t)=>{G(c,e),G(l,`${Y.asOf?` known by that day`:``}${V(n).set.length>0?` of this kind`:``}`),h.disabled=!r().pageInfo.hasPreviousPage,g.disabled=!r().pageInfo.hasNextPage,J(v,`href`,t)},[()=>Wa(r().totalCount,`accusation`),()=>ws(V(n).where)]),H(`click`,h,()=>(ga({after:null,before:r().pageInfo.startCursor??null}),scrollTo(0,0))),H(`click`,g,()=>(ga({before:null,after:r().pageInfo.endCursor??null}),scrollTo(0,0))),W(e,i)},t=A(()=>({where:V(n).where??null,asOf:Y.asOf,...V(a)}));ps(b,{get question(){return ya},get variables(){return V(t)},what:`the accusations`,children:e,$$slots:{default:!0}})}R(e=>{Li(m,V(l)),J(h,`aria-pressed`,e)},[()=>Y.place.params.get(`unanswered`)===`yes`]),kr(`submit`,p,u),H(`click`,h,()=>ga({unanswered:Y.place.params.get(`unanswered`)?null:`yes`})),W(e,d),k()}Ar([`click`]);var dl=U(`<span aria-hidden="true"> </span> <strong> </strong>`,1),fl=U(`<a class="chip svelte-g4v1j2"><!></a>`),pl=U(`<span class="chip"><!></span>`),ml=U(`<li><!></li>`),hl=U(`<li class="muted small">none</li>`),gl=U(`<ul class="chips plain"></ul>`);function _l(e,t){O(t,!0);var n=gl();q(n,21,()=>t.counts,e=>e.status,(e,n)=>{var r=ml();{let e=e=>{var t=dl(),r=F(t),i=I(r,!0),a=L(r),o=I(L(a),!0);R(e=>{G(i,Qa[V(n).status]),G(a,`${e??``} `),G(o,V(n).count)},[()=>Q(V(n).status)]),W(e,t)};var i=P(r),a=r=>{var i=fl(),a=P(i);e(a),T(i),R(e=>J(i,`href`,e),[()=>t.href(V(n).status)]),W(r,i)},o=t=>{var n=pl(),r=P(n);e(r),T(n),W(t,n)};K(i,e=>{t.href?e(a):e(o,-1)}),T(r)}W(e,r)},e=>{W(e,hl())}),T(n),W(e,n),k()}var vl=U(`<p class="small muted"> </p>`),yl=U(`<p><span class="muted small"> </span> <a class="button">All of them</a></p>`),bl=U(`<!> <!> <!> <!>`,1),xl=U(`<p class="muted">None on record.</p>`),Sl=U(`<section><h2> <span class="muted"> </span></h2> <!></section>`);function Cl(e,t){O(t,!0);var n=Sl(),r=P(n),i=P(r),a=I(L(i));T(r);var o=L(r,2),s=e=>{var n=bl(),r=F(n);_l(r,{get counts(){return t.side.facets.verification}});var i=L(r,2),a=e=>{var n=vl(),r=I(n);R(e=>G(r,`Answers: ${e??``}`),[()=>t.side.facets.responses.map(e=>`${Q(e.kind)} ${e.count}`).join(`, `)]),W(e,n)};K(i,e=>{t.side.facets.responses.length>0&&e(a)});var o=L(i,2);q(o,17,()=>t.side.nodes,e=>e.id,(e,t)=>{qo(e,{get accusation(){return V(t)}})});var s=L(o,2),c=e=>{var n=yl(),r=P(n),i=I(r),a=L(r,2);T(n),R(()=>{G(i,`The newest ${t.side.nodes.length??``} are shown.`),J(a,`href`,t.all)}),W(e,n)};K(s,e=>{t.side.totalCount>t.side.nodes.length&&e(c)}),W(e,n)},c=e=>{W(e,xl())};K(o,e=>{t.side.totalCount>0?e(s):e(c,-1)}),T(n),R(e=>{G(i,`${t.heading??``} `),G(a,`(${e??``})`)},[()=>t.side.totalCount.toLocaleString(`en`)]),W(e,n),k()}var wl=(e,t=d,n=d)=>{var r=El(),i=L(P(r)),a=e=>{$(e,{get node(){return t()}})},o=e=>{W(e,Br(`a source that is not named`))};K(i,e=>{t()?e(a):e(o,-1)});var s=L(i),c=e=>{var t=Tl(),r=L(F(t));{let e=A(()=>({id:n().dataset.id,name:n().dataset.name}));$(r,{get node(){return V(e)}})}W(e,t)};K(s,e=>{n()&&e(c)}),T(r),W(e,r)},Tl=U(`, <!>`,1),El=U(`<span class="muted small">according to <!><!></span>`),Dl=U(` <!>`,1),Ol=U(`, <bdi> </bdi>`,1),kl=U(`<span class="muted small">used by <!></span>`),Al=U(`<li><bdi> </bdi> <!></li>`),jl=U(`<h2>Names</h2> <ul></ul>`,1),Ml=U(`<li>Said to work for <!> <!></li>`),Nl=U(`<li>Said to be the same as <!> <!></li>`),Pl=U(`<li>Said to have attacked <!> <!></li>`),Fl=U(`<h2>What is said about it</h2> <div class="card alleged"><p class="mark">claims, none of them established</p> <ul><!> <!> <!></ul></div>`,1),Il=U(`<p class="muted">None on record.</p>`),Ll=U(`<p class="small muted"> </p>`),Rl=U(`<h2> </h2> <!> <!>`,1),zl=U(`<p>Services said to depend on it: <!></p>`),Bl=U(`<a rel="noopener noreferrer external" target="_blank"><bdi> </bdi></a>`),Vl=U(`<bdi> </bdi>`),Hl=U(`<p class="small">Also known as <!></p>`),Ul=U(`<!> <h1><bdi> </bdi></h1> <p> <!><!>. <span class="muted">To be listed says nothing about having done anything.</span></p> <p class="tools"><a class="button">Show in the graph</a></p> <!> <!> <div class="two"><!> <!></div> <h2> </h2> <!> <!> <!> <!> <h2>Where this entry comes from</h2> <!> <!> <!>`,1);function Wl(e,t){O(t,!0);let n=A(()=>`actor:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).actor;var i=Vr(),a=F(i),o=e=>{Ls(e,{get id(){return V(n)},what:`actor`})},s=e=>{var t=Ul(),n=F(t);jo(n,{get text(){return r().name}});var i=L(n,2),a=I(P(i),!0);T(i);var o=L(i,2),s=P(o,!0),c=L(s),l=e=>{var t=Dl(),n=F(t,!0);$(L(n),{get node(){return r().country}}),R(()=>G(n,r().kind===`STATE_AGENCY`||r().kind===`GOVERNMENT`||r().kind===`MILITARY_UNIT`?` of `:` in `)),W(e,t)};K(c,e=>{r().country&&e(l)});var u=L(c),d=e=>{var t=Ol(),n=I(L(F(t)),!0);R(()=>G(n,r().place)),W(e,t)};K(u,e=>{r().place&&e(d)}),E(2),T(o);var f=L(o,2),p=I(f),m=L(f,2),h=e=>{var t=jl(),n=L(F(t),2);q(n,21,()=>r().names,ii,(e,t)=>{var n=Al(),r=P(n),i=I(r,!0),a=L(r,2),o=e=>{var n=kl();$(L(P(n)),{get node(){return V(t).usedBy}}),T(n),W(e,n)};K(a,e=>{V(t).usedBy&&e(o)}),T(n),R(()=>{J(r,`lang`,V(t).language),G(i,V(t).text)}),W(e,n)}),T(n),W(e,t)};K(m,e=>{r().names.length>0&&e(h)});var g=L(m,2),_=e=>{var t=Fl(),n=L(F(t),2),i=L(P(n),2),a=P(i);q(a,17,()=>r().claimedSponsors,ii,(e,t)=>{var n=Ml(),r=L(P(n));$(r,{get node(){return V(t).country}});var i=L(r);wl(L(i),()=>V(t).by,()=>V(t).source),T(n),R(()=>G(i,`${V(t).confidence==null?``:`, with a confidence of ${V(t).confidence} of 100`} `)),W(e,n)});var o=L(a,2);q(o,17,()=>r().sameAs,ii,(e,t)=>{var n=Nl(),r=L(P(n));$(r,{get node(){return V(t).actor}});var i=L(r);wl(L(i),()=>V(t).assertedBy,()=>V(t).source),T(n),R(e=>G(i,`${e??``} `),[()=>V(t).verdict?` (${Q(V(t).verdict)})`:``]),W(e,n)}),q(L(o,2),17,()=>r().claimedVictims,ii,(e,t)=>{var n=Pl(),r=L(P(n));$(r,{get node(){return V(t).victim}}),wl(L(r,2),()=>V(t).by,()=>V(t).source),T(n),W(e,n)}),T(i),T(n),W(e,t)};K(g,e=>{r().claimedSponsors.length+r().claimedVictims.length+r().sameAs.length>0&&e(_)});var v=L(g,2),y=P(v);{let e=A(()=>X(`accusations`,``,{party:r().id}));Cl(y,{get side(){return r().made},heading:`Accusations it made`,get all(){return V(e)}})}var b=L(y,2);{let e=A(()=>X(`accusations`,``,{party:r().id}));Cl(b,{get side(){return r().received},heading:`Accusations that name it`,get all(){return V(e)}})}T(v);var x=L(v,2),ee=I(x),te=L(x,2);q(te,17,()=>r().responsesMade.nodes,e=>e.id,(e,t)=>{rs(e,{get answer(){return V(t)}})},e=>{W(e,Il())});var S=L(te,2),ne=e=>{var t=Ll(),n=I(t);R(()=>G(n,`The newest ${r().responsesMade.nodes.length??``} are shown.`)),W(e,t)};K(S,e=>{r().responsesMade.totalCount>r().responsesMade.nodes.length&&e(ne)});var re=L(S,2),ie=e=>{var t=Rl(),n=F(t),i=I(n),a=L(n,2);Bs(a,{get uses(){return r().techniques.nodes}});var o=L(a,2),s=e=>{var t=Ll(),n=I(t);R(()=>G(n,`The first ${r().techniques.nodes.length??``} are shown.`)),W(e,t)};K(o,e=>{r().techniques.totalCount>r().techniques.nodes.length&&e(s)}),R(()=>G(i,`Techniques it is claimed to use (${r().techniques.totalCount??``})`)),W(e,t)};K(re,e=>{r().techniques.totalCount>0&&e(ie)});var ae=L(re,2),oe=e=>{var t=zl();Bo(L(P(t)),{get nodes(){return r().serves}}),T(t),W(e,t)};K(ae,e=>{r().serves.length>0&&e(oe)});var se=L(ae,4);uc(se,{get records(){return r().provenance}});var ce=L(se,2),le=e=>{var t=Hl();q(L(P(t)),17,()=>r().externalIds,ii,(e,t,n)=>{E();var r=Dl(),i=F(r,!0);i.nodeValue=n>0?`, `:``;var a=L(i),o=e=>{var n=Bl(),r=I(P(n));T(n),R(e=>{J(n,`href`,e),G(r,`${V(t).namespace??``} ${V(t).id??``}`)},[()=>$a(V(t).url)]),W(e,n)},s=A(()=>$a(V(t).url)),c=e=>{var n=Vl(),r=I(n);R(()=>G(r,`${V(t).namespace??``} ${V(t).id??``}`)),W(e,n)};K(a,e=>{V(s)?e(o):e(c,-1)}),W(e,r)}),T(t),W(e,t)};K(ce,e=>{r().externalIds.length>0&&e(le)});var ue=L(ce,2);{let e=A(()=>({or:[{accuser:{ids:[r().id]}},{accused:{ids:[r().id]}}]}));Ds(ue,{get where(){return V(e)}})}R((e,t)=>{G(a,r().name),G(s,e),J(p,`href`,t),G(ee,`Answers it gave (${r().responsesMade.totalCount??``})`)},[()=>Q(r().kind),()=>X(`graph`,``,{focus:r().id})]),W(e,t)};K(a,e=>{r()?e(s,-1):e(o)}),W(e,i)},r=A(()=>({id:V(n),asOf:Y.asOf}));ps(e,{get question(){return Da},get variables(){return V(r)},what:`this actor`,alone:!0,children:t,$$slots:{default:!0}})}k()}var Gl=U(`<tr><th scope="row"> </th><td class="number"> </td><td class="number"> </td><td class="number"> </td><td class="number"> </td></tr>`),Kl=U(`<p class="muted">It has accused nobody and been accused by nobody, as far as is on record.</p>`),ql=U(`<a> </a>`),Jl=U(`<tr><th scope="row"><!></th><td class="number"><!></td><td class="number"><!></td><td class="number"> </td></tr>`),Yl=U(`<div class="scroll" role="region" aria-label="With whom" tabindex="0"><table><thead><tr><th scope="col">Country</th><th scope="col" class="number"> </th><th scope="col" class="number"> </th><th scope="col" class="number">Median days to the first answer</th></tr></thead><tbody></tbody></table></div> <p class="small muted"> <!></p>`,1),Xl=U(`<p class="muted">None on record.</p>`),Zl=U(`<p class="small muted"> </p>`),Ql=U(`<li><!> <span class="muted small"> </span></li>`),$l=U(`<p class="small muted"> <a>graph</a> and the search find
					the others.</p>`),eu=U(`<li><!></li>`),tu=U(`<h2>Wider disputes</h2> <ul></ul>`,1),nu=U(`<!> <h1><bdi> </bdi></h1> <div class="scroll" role="region" aria-label="At a glance" tabindex="0"><table><caption class="visually-hidden">At a glance</caption><thead><tr><th scope="col"><span class="visually-hidden">Direction</span></th><th scope="col" class="number">Accusations</th><th scope="col" class="number">At least partly corroborated</th><th scope="col" class="number">Denied</th><th scope="col" class="number">No answer on record</th></tr></thead><tbody></tbody></table></div> <p class="small muted"> </p> <p class="tools"><a class="button">Show in the graph</a></p> <h2>With whom</h2> <!> <div class="two"><!> <!></div> <h2> </h2> <!> <!> <h2> </h2> <ul class="columns svelte-cuuud8"></ul> <!> <!> <!>`,1);function ru(e,t){O(t,!0);let n=A(()=>Y.place.key);function r(e){let t=new Map;for(let n of e.dyads.nodes){let r=n.accuser.code===e.code,i=r?n.accused:n.accuser;t.set(i.code,{...t.get(i.code)??{partner:i},[r?`made`:`received`]:n})}return[...t.values()]}let i=e=>e.facets.verification.filter(e=>[`PARTLY_CORROBORATED`,`CORROBORATED`,`CONFIRMED`].includes(e.status)).reduce((e,t)=>e+t.count,0),a=e=>e.facets.responses.find(e=>e.kind===`DENIAL`)?.count??0;{let t=(e,t)=>{let o=()=>(t?.()).country;var s=Vr(),c=F(s),l=e=>{Ls(e,{get id(){return`country:${V(n)??``}`},what:`country`})},u=e=>{var t=nu(),n=F(t);jo(n,{get text(){return o().name}});var s=L(n,2),c=I(P(s),!0);T(s);var l=L(s,2),u=P(l),d=L(P(u),2);q(d,20,()=>[[`made`,`Made`,`madeUnanswered`],[`received`,`Received`,`receivedUnanswered`]],([e,t,n])=>e,(e,t)=>{var n=A(()=>g(t,3));let r=()=>V(n)[0],s=()=>V(n)[1],c=()=>V(n)[2];var l=Gl(),u=P(l),d=I(u,!0),f=L(u),p=I(f,!0),m=L(f),h=I(m,!0),_=L(m),v=I(_,!0),y=I(L(_),!0);T(l),R((e,t)=>{G(d,s()),G(p,o()[r()].totalCount),G(h,e),G(v,t),G(y,o()[c()].totalCount)},[()=>i(o()[r()]),()=>a(o()[r()])]),W(e,l)}),T(d),T(u),T(l);var f=L(l,2),p=I(f),m=L(f,2),h=I(m),_=L(m,4),v=e=>{W(e,Kl())},y=e=>{var t=Yl(),n=F(t),i=P(n),a=P(i),s=P(a),c=L(P(s)),l=I(c),u=I(L(c));E(),T(s),T(a);var d=L(a);q(d,21,()=>r(o()),({partner:e,made:t,received:n})=>e.code,(e,t)=>{let n=()=>V(t).partner,r=()=>V(t).made,i=()=>V(t).received;var a=Jl(),s=P(a);$(P(s),{get node(){return n()}}),T(s);var c=L(s),l=P(c),u=e=>{var t=ql(),i=I(t,!0);R(e=>{J(t,`href`,e),J(t,`aria-label`,`${o().name??``} accused ${n().name??``}: ${r().accusationCount??``}`),G(i,r().accusationCount)},[()=>ma(r().id)]),W(e,t)},d=e=>{W(e,Br(`0`))};K(l,e=>{r()?e(u):e(d,-1)}),T(c);var f=L(c),p=P(f),m=e=>{var t=ql(),r=I(t,!0);R(e=>{J(t,`href`,e),J(t,`aria-label`,`${n().name??``} accused ${o().name??``}: ${i().accusationCount??``}`),G(r,i().accusationCount)},[()=>ma(i().id)]),W(e,t)},h=e=>{W(e,Br(`0`))};K(p,e=>{i()?e(m):e(h,-1)}),T(f);var g=I(L(f));T(a),R(()=>G(g,`${r()?.medianDaysToResponse??`–`??``} / ${i()?.medianDaysToResponse??`–`??``}`)),W(e,a)}),T(d),T(i),T(n);var f=L(n,2),p=P(f),m=L(p),h=e=>{var t=Br();R(()=>G(t,` ${o().dyads.nodes.length??``} of ${o().dyads.totalCount??``} pairs are shown.`)),W(e,t)};K(m,e=>{o().dyads.totalCount>o().dyads.nodes.length&&e(h)}),T(f),R(()=>{G(l,`Accused by ${o().name??``}`),G(u,`Accused ${o().name??``}`),G(p,`Median days: of ${o().name??``}’s accusations / of those against it; – where no answer is dated to the day.`)}),W(e,t)};K(_,e=>{o().dyads.nodes.length===0?e(v):e(y,-1)});var b=L(_,2),x=P(b);{let e=A(()=>X(`accusations`,``,{accuser:o().code}));Cl(x,{get side(){return o().made},heading:`Accusations made`,get all(){return V(e)}})}var ee=L(x,2);{let e=A(()=>X(`accusations`,``,{accused:o().code}));Cl(ee,{get side(){return o().received},heading:`Accusations received`,get all(){return V(e)}})}T(b);var te=L(b,2),S=I(te),ne=L(te,2);q(ne,17,()=>o().responsesMade.nodes,e=>e.id,(e,t)=>{rs(e,{get answer(){return V(t)}})},e=>{W(e,Xl())});var re=L(ne,2),ie=e=>{var t=Zl(),n=I(t);R(()=>G(n,`The newest ${o().responsesMade.nodes.length??``} are shown.`)),W(e,t)};K(re,e=>{o().responsesMade.totalCount>o().responsesMade.nodes.length&&e(ie)});var ae=L(re,2),oe=I(ae),se=L(ae,2);q(se,21,()=>o().actors.nodes,e=>e.id,(e,t)=>{var n=Ql(),r=P(n);$(r,{get node(){return V(t)}});var i=I(L(r,2),!0);T(n),R(e=>G(i,e),[()=>Q(V(t).kind)]),W(e,n)}),T(se);var ce=L(se,2),le=e=>{var t=$l(),n=P(t),r=L(n);E(),T(t),R(e=>{G(n,`The first ${o().actors.nodes.length??``} are shown; the `),J(r,`href`,e)},[()=>X(`graph`,``,{focus:o().id})]),W(e,t)};K(ce,e=>{o().actors.totalCount>o().actors.nodes.length&&e(le)});var ue=L(ce,2),de=e=>{var t=tu(),n=L(F(t),2);q(n,21,()=>o().contextIssues,e=>e.id,(e,t)=>{var n=eu();$(P(n),{get node(){return V(t)}}),T(n),W(e,n)}),T(n),W(e,t)};K(ue,e=>{o().contextIssues.length>0&&e(de)});var fe=L(ue,2);{let e=A(()=>({or:[{accuserCountry:{eq:o().code}},{accusedCountry:{eq:o().code}}]}));Ds(fe,{get where(){return V(e)}})}R((e,t)=>{G(c,o().name),G(p,`Only accusations on record by or against the state or an organ of it. ${e??``} answers
				given by it are held.`),J(h,`href`,t),G(S,`Answers given (${o().responsesMade.totalCount??``})`),G(oe,`Organs and bodies of this country (${o().actors.totalCount??``})`)},[()=>o().responsesMade.totalCount.toLocaleString(`en`),()=>X(`graph`,``,{focus:o().id})]),W(e,t)};K(c,e=>{o()?e(u,-1):e(l)}),W(e,s)},o=A(()=>({code:V(n),asOf:Y.asOf}));ps(e,{get question(){return Ea},get variables(){return V(o)},what:`this country`,alone:!0,children:t,$$slots:{default:!0}})}k()}var iu=(e,t=d)=>{var n=au(),r=L(P(n),2),i=I(r),a=L(r,4),o=P(a);Wo(o,{get date(){return t().first}}),Wo(L(o,2),{get date(){return t().latest}}),T(a);var s=L(a,4);_l(P(s),{get counts(){return t().byVerification}}),T(s);var c=L(s,4),l=I(c,!0),u=L(c,4),f=I(u),p=I(L(u,4),!0);T(n),R(e=>{G(i,`${t().accusationCount??``}, of ${e??``}`),G(l,t().denials),G(f,`${t().unanswered??``} where one was looked for; ${t().answerUnknown??``} where nobody is recorded to have looked`),G(p,t().medianDaysToResponse??`not known: no answer is dated to the day`)},[()=>Wa(t().operationCount,`operation`)]),W(e,n)},au=U(`<dl><dt>Accusations</dt> <dd> </dd> <dt>First and latest</dt> <dd><!>; <!></dd> <dt>Verification</dt> <dd><!></dd> <dt>Denied by the accused side</dt> <dd> </dd> <dt>No answer</dt> <dd> </dd> <dt>Median days to the first answer</dt> <dd> </dd></dl>`),ou=U(`<p class="muted">No accusation is on record.</p>`),su=U(`<p class="muted">None on record.</p>`),cu=U(`<p><a class="button"> </a></p>`),lu=U(`<!> <h1>What <!> has accused <!> of</h1> <p class="tools"><a class="button"> </a> <a class="button">Show in the graph</a></p> <div class="two svelte-1kbiruo"><section class="card"><h2 class="svelte-1kbiruo"><bdi> </bdi> → <bdi> </bdi></h2> <!></section> <section class="card"><h2 class="svelte-1kbiruo"><bdi> </bdi> → <bdi> </bdi></h2> <!></section></div> <h2 class="svelte-1kbiruo">The accusations by <bdi> </bdi></h2> <!> <!> <!>`,1);function uu(e,t){O(t,!0);let n=A(()=>Y.place.key.split(`/`)),r=A(()=>V(n)[0]??``),i=A(()=>V(n)[1]??``);{let t=(e,t)=>{let n=()=>(t?.()).dyad,a=()=>(t?.()).reverse,o=()=>(t?.()).one,s=()=>(t?.()).other;var c=Vr(),l=F(c),u=e=>{Ls(e,{get id(){return`dyad:${V(r)??``}-${V(i)??``}`},what:`pair of countries`})},d=e=>{var t=lu(),c=F(t);jo(c,{get text(){return`${o().name??``} accusing ${s().name??``}`}});var l=L(c,2),u=L(P(l));$(u,{get node(){return o()}}),$(L(u,2),{get node(){return s()}}),E(),T(l);var d=L(l,2),f=P(d),p=I(f),m=L(f,2);T(d);var h=L(d,2),g=P(h),_=P(g),v=P(_),y=I(v,!0),b=I(L(v,2),!0);T(_);var x=L(_,2),ee=e=>{iu(e,n)},te=e=>{W(e,ou())};K(x,e=>{n()?e(ee):e(te,-1)}),T(g);var S=L(g,2),ne=P(S),re=P(ne),ie=I(re,!0),ae=I(L(re,2),!0);T(ne);var oe=L(ne,2),se=e=>{iu(e,a)},ce=e=>{W(e,ou())};K(oe,e=>{a()?e(se):e(ce,-1)}),T(S),T(h);var le=L(h,2),ue=I(L(P(le)),!0);T(le);var de=L(le,2);q(de,17,()=>n()?.accusations.nodes??[],e=>e.id,(e,t)=>{qo(e,{get accusation(){return V(t)}})},e=>{W(e,su())});var fe=L(de,2),pe=e=>{var t=cu(),a=P(t),o=I(a);T(t),R(e=>{J(a,`href`,e),G(o,`All ${n().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{accuser:V(r),accused:V(i)})]),W(e,t)};K(fe,e=>{n()&&n().accusations.totalCount>n().accusations.nodes.length&&e(pe)});var me=L(fe,2);{let e=A(()=>({accuserCountry:{eq:V(r)},accusedCountry:{eq:V(i)}}));Ds(me,{get where(){return V(e)}})}R((e,t)=>{J(f,`href`,e),G(p,`The other way round (${a()?.accusationCount??0??``})`),J(m,`href`,t),J(g,`aria-label`,`${o().name??``} accusing ${s().name??``}`),G(y,o().name),G(b,s().name),J(S,`aria-label`,`${s().name??``} accusing ${o().name??``}`),G(ie,s().name),G(ae,o().name),G(ue,o().name)},[()=>X(`dyad`,`${V(i)}/${V(r)}`),()=>X(`graph`,``,{focus:`${o().id},${s().id}`})]),W(e,t)};K(l,e=>{!o()||!s()?e(u):e(d,-1)}),W(e,c)},n=A(()=>({accuser:V(r),accused:V(i),asOf:Y.asOf}));ps(e,{get question(){return ja},get variables(){return V(n)},what:`this pair`,alone:!0,children:t,$$slots:{default:!0}})}k()}var du=U(`<!> <h1>There is no such page</h1> <p>The address <code></code> leads nowhere. Perhaps a part of it was lost on the way.</p> <p><a class="button">To the overview</a> <a class="button">To all accusations</a></p>`,1);function fu(e,t){O(t,!1),Zi();var n=du(),r=F(n);jo(r,{text:`No such page`});var i=L(r,4),a=L(P(i));a.textContent=location.pathname,E(),T(i);var o=L(i,2),s=P(o),c=L(s,2);T(o),R((e,t)=>{J(s,`href`,e),J(c,`href`,t)},[()=>X(`overview`),()=>X(`accusations`)]),W(e,n),k()}var pu=U(`<p class="muted">Nobody, as far as is known.</p>`),mu=U(`<p><a class="button"> </a></p>`),hu=U(`<p class="muted">None on record.</p>`),gu=U(`<p class="small muted"> </p>`),_u=U(`<!> <h1><bdi> </bdi></h1> <p class="muted">It exists here only as what somebody alleges; whether it took place is not said.</p> <p class="tools"><a class="button">Show in the graph</a></p> <!> <h2> </h2> <!> <!> <h2> </h2> <!> <!> <h2>Where this entry comes from</h2> <!> <!>`,1);function vu(e,t){O(t,!0);let n=A(()=>`operation:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).node;var i=Vr(),a=F(i),o=e=>{Ls(e,{get id(){return V(n)},what:`operation`})},s=e=>{var t=_u(),n=F(t);jo(n,{get text(){return r().name}});var i=L(n,2),a=I(P(i),!0);T(i);var o=L(i,4),s=I(o),c=L(o,2);{let e=A(()=>r().accusations.nodes.map(e=>({label:`Accusation: `+e.summary,date:e.stated,alleged:!1})));ic(c,{get operation(){return r()},titled:!1,get around(){return V(e)}})}var l=L(c,2),u=I(l),d=L(l,2);q(d,17,()=>r().accusations.nodes,e=>e.id,(e,t)=>{qo(e,{get accusation(){return V(t)}})},e=>{W(e,pu())});var f=L(d,2),p=e=>{var t=mu(),n=P(t),i=I(n);T(t),R(e=>{J(n,`href`,e),G(i,`All ${r().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{operation:r().id})]),W(e,t)};K(f,e=>{r().accusations.totalCount>r().accusations.nodes.length&&e(p)});var m=L(f,2),h=I(m),g=L(m,2);q(g,17,()=>r().responses.nodes,e=>e.id,(e,t)=>{rs(e,{get answer(){return V(t)}})},e=>{W(e,hu())});var _=L(g,2),v=e=>{var t=gu(),n=I(t);R(()=>G(n,`The first ${r().responses.nodes.length??``} are shown.`)),W(e,t)};K(_,e=>{r().responses.totalCount>r().responses.nodes.length&&e(v)});var y=L(_,4);uc(y,{get records(){return r().provenance}});var b=L(y,2);{let e=A(()=>({operation:{ids:[r().id]}}));Ds(b,{get where(){return V(e)}})}R(e=>{G(a,r().name),J(s,`href`,e),G(u,`Who alleges it (${r().accusations.totalCount??``})`),G(h,`Answers to it (${r().responses.totalCount??``})`)},[()=>X(`graph`,``,{focus:r().id})]),W(e,t)};K(a,e=>{r()?.__typename===`Operation`?e(s,-1):e(o)}),W(e,i)},r=A(()=>({id:V(n),asOf:Y.asOf}));ps(e,{get question(){return ka},get variables(){return V(r)},what:`this operation`,alone:!0,children:t,$$slots:{default:!0}})}k()}function yu(e){let t=new Map,n=new Map,r=new Map;for(let i of e)t.set(i.accuser.code+` `+i.accused.code,i),bu(n,i.accuser,i.accusationCount),bu(r,i.accused,i.accusationCount);return{rows:xu(n),columns:xu(r),at:(e,n)=>t.get(e.code+` `+n.code),max:Math.max(0,...e.map(e=>e.accusationCount))}}function bu(e,t,n){let r=e.get(t.code);r?r.total+=n:e.set(t.code,{id:t.id,code:t.code,name:t.name,total:n})}var xu=e=>[...e.values()].sort((e,t)=>t.total-e.total||e.name.localeCompare(t.name,`en`));function Su(e,t){return t<=1?1:1+Math.round(3*Math.log(e)/Math.log(t))}var Cu=U(`<th scope="col" class="number svelte-3bhmux"><a class="svelte-3bhmux"><abbr class="svelte-3bhmux"> </abbr></a></th>`),wu=U(`<a class="svelte-3bhmux"> </a>`),Tu=U(`<span class="muted" aria-hidden="true">–</span>`),Eu=U(`<td><!></td>`),Du=U(`<tr><th scope="row" class="svelte-3bhmux"><a class="svelte-3bhmux"><bdi> </bdi></a></th><!></tr>`),Ou=U(`<div class="scroll card svelte-3bhmux" role="region" aria-labelledby="matrix-caption" tabindex="0"><table><caption id="matrix-caption" class="svelte-3bhmux">Accusations on record by a state or an organ of it (rows) against another (columns). A joint statement counts for each that
			makes it. <!></caption><thead><tr><th scope="col" class="svelte-3bhmux"><span class="visually-hidden">Accuser</span></th><!></tr></thead><tbody class="svelte-3bhmux"></tbody></table></div>`);function ku(e,t){O(t,!0);let n=A(()=>yu(t.dyads.nodes));var r=Ou(),i=P(r),a=P(i),o=L(P(a)),s=e=>{var n=Br();R(()=>G(n,`The ${t.dyads.nodes.length??``} most frequent of ${t.dyads.totalCount??``} pairs are shown.`)),W(e,n)};K(o,e=>{t.dyads.totalCount>t.dyads.nodes.length&&e(s)}),T(a);var c=L(a),l=P(c);q(L(P(l)),17,()=>V(n).columns,e=>e.code,(e,t)=>{var n=Cu(),r=P(n),i=P(r),a=I(i,!0);T(r),T(n),R(e=>{J(r,`href`,e),J(r,`title`,`${V(t).name??``} as the accused`),J(i,`title`,V(t).name),G(a,V(t).code)},[()=>ma(V(t).id)]),W(e,n)}),T(l),T(c);var u=L(c);q(u,21,()=>V(n).rows,e=>e.code,(e,t)=>{var r=Du(),i=P(r),a=P(i),o=I(P(a),!0);T(a),T(i),q(L(i),17,()=>V(n).columns,e=>e.code,(e,r)=>{let i=A(()=>V(n).at(V(t),V(r)));var a=Eu(),o=P(a),s=e=>{var n=wu(),a=I(n,!0);R((e,o)=>{J(n,`href`,e),J(n,`aria-label`,`${V(t).name??``} accused ${V(r).name??``}: ${o??``}`),G(a,V(i).accusationCount)},[()=>ma(V(i).id),()=>Wa(V(i).accusationCount,`accusation`)]),W(e,n)},c=e=>{W(e,Tu())};K(o,e=>{V(i)?e(s):V(t).code===V(r).code&&e(c,1)}),T(a),R(e=>Si(a,1,`number heat-${e??``}`,`svelte-3bhmux`),[()=>V(i)?Su(V(i).accusationCount,V(n).max):0]),W(e,a)}),T(r),R(e=>{J(a,`href`,e),G(o,V(t).name)},[()=>ma(V(t).id)]),W(e,r)}),T(u),T(i),T(r),W(e,r),k()}var Au=zr(`<line x1="0" class="rule svelte-l5gxhn"></line><text x="-6" text-anchor="end" aria-hidden="true" class="svelte-l5gxhn"> </text>`,1),ju=zr(`<rect class="vague svelte-l5gxhn"></rect>`),Mu=zr(`<a class="svelte-l5gxhn"><title> </title><rect y="0" class="touch svelte-l5gxhn"></rect><rect class="sure svelte-l5gxhn"></rect><!></a>`),Nu=zr(`<text text-anchor="middle" aria-hidden="true" class="svelte-l5gxhn"> </text>`),Pu=zr(`<!><!>`,1),Fu=U(`<span class="key vague-key svelte-l5gxhn"></span> date vague: perhaps in this year`,1),Iu=U(`<tr><th scope="row"> </th><td class="number"> </td><td class="number"> </td></tr>`),Lu=U(`<figure class="card svelte-l5gxhn"><div class="scroll"><svg role="group" aria-label="Accusations by year"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="ground svelte-l5gxhn"></rect><line x1="0" y1="0" x2="0" y2="5" class="hatch svelte-l5gxhn"></line></pattern></defs><!><!></svg></div> <figcaption class="small muted"><span class="key sure-key svelte-l5gxhn"></span> said in this year <!> <details><summary class="svelte-l5gxhn">As a table</summary> <table><thead><tr><th scope="col">Year</th><th scope="col" class="number">Said in it</th><th scope="col" class="number">Perhaps in it</th></tr></thead><tbody></tbody></table></details></figcaption></figure>`);function Ru(e,t){O(t,!0);let n=A(()=>Math.max(1,...t.buckets.map(e=>e.count+e.spread))),r=A(()=>V(n)<=5?V(n):Math.ceil(V(n)/5)*5),i=A(()=>Math.max(2,Math.ceil(t.buckets.length/14))),a=e=>140-e/V(r)*140,o=e=>`${e.start.slice(0,4)}: ${Wa(e.count,`accusation`)}${e.spread?`, and ${e.spread} that may be of this year`:``}`;var s=Vr(),c=F(s),l=e=>{var n=Lu(),s=P(n),c=P(s);J(c,`height`,194);var l=L(P(c));q(l,16,()=>[0,V(r)/2,V(r)],e=>e,(e,n)=>{var r=Vr(),i=F(r),o=e=>{var r=Au(),i=F(r),o=L(i),s=I(o,!0);R((e,r,a)=>{J(i,`x2`,t.buckets.length*26),J(i,`y1`,e),J(i,`y2`,r),J(o,`y`,a),G(s,n)},[()=>a(n),()=>a(n),()=>a(n)+4]),W(e,r)},s=A(()=>Number.isInteger(n));K(i,e=>{V(s)&&e(o)}),W(e,r)}),q(L(l),19,()=>t.buckets,e=>e.start,(e,n,r)=>{var s=Pu(),c=F(s),l=e=>{var t=Mu(),i=P(t),s=I(i,!0),c=L(i);J(c,`width`,26),J(c,`height`,140);var l=L(c);J(l,`width`,18);var u=L(l),d=e=>{var t=ju();J(t,`width`,18),R((e,n)=>{J(t,`x`,V(r)*26+4),J(t,`y`,e),J(t,`height`,n)},[()=>a(V(n).count+V(n).spread),()=>a(V(n).count)-a(V(n).count+V(n).spread)]),W(e,t)};K(u,e=>{V(n).spread&&e(d)}),T(t),R((e,n,i,a,o)=>{J(t,`href`,e),J(t,`aria-label`,n),G(s,i),J(c,`x`,V(r)*26),J(l,`x`,V(r)*26+4),J(l,`y`,a),J(l,`height`,o)},[()=>X(`accusations`,``,{year:V(n).start.slice(0,4)}),()=>o(V(n)),()=>o(V(n)),()=>a(V(n).count),()=>140-a(V(n).count)]),W(e,t)};K(c,e=>{V(n).count+V(n).spread>0&&e(l)});var u=L(c),d=e=>{var t=Nu();J(t,`y`,158);var i=I(t,!0);R(e=>{J(t,`x`,V(r)*26+13),G(i,e)},[()=>V(n).start.slice(0,4)]),W(e,t)};K(u,e=>{(t.buckets.length-1-V(r))%V(i)==0&&e(d)}),W(e,s)}),T(c),T(s);var u=L(s,2),d=L(P(u),2),f=e=>{var t=Fu();E(),W(e,t)},p=A(()=>t.buckets.some(e=>e.spread));K(d,e=>{V(p)&&e(f)});var m=L(d,2),h=L(P(m),2),g=L(P(h));q(g,21,()=>t.buckets,e=>e.start,(e,t)=>{var n=Iu(),r=P(n),i=I(r,!0),a=L(r),o=I(a,!0),s=I(L(a),!0);T(n),R(e=>{G(i,e),G(o,V(t).count),G(s,V(t).spread)},[()=>V(t).start.slice(0,4)]),W(e,n)}),T(g),T(h),T(m),T(u),T(n),R(()=>{J(c,`viewBox`,`-30 -14 ${t.buckets.length*26+40} 180`),J(c,`width`,t.buckets.length*26+40)}),W(e,n)};K(c,e=>{t.buckets.length>0&&e(l)}),W(e,s),k()}var zu=U(`<p>Move the slider above to a later day.</p>`),Bu=U(`<p>Fill the database with <code>gravamen seed</code>.</p>`),Vu=U(`<div class="card"><p><strong> </strong></p> <!></div>`),Hu=U(`<li><strong> </strong> </li>`),Uu=U(`<ul class="figures svelte-1lmp6mx"><li><a class="svelte-1lmp6mx"><strong> </strong> accusations</a></li> <li><strong> </strong> countries accuse or are accused</li> <!></ul> <h2 id="verified">What has been verified</h2> <!> <div class="halves"><section><h2>Who accuses whom</h2> <!></section> <section><h2>When</h2> <!> <h2>Newest accusations</h2> <!> <p><a class="button">All accusations</a></p></section></div> <!>`,1),Wu=U(`<!> <h1>Who has publicly accused whom of which cyber operation</h1> <p class="lead svelte-1lmp6mx">… on what evidence, what was answered, and who verified it. Every entry is a claim that somebody made, with its source.</p> <!>`,1);function Gu(e,t){O(t,!1);let n=[[`RESPONSE`,`answers`],[`EVIDENCE`,`pieces of evidence named`],[`ASSESSMENT`,`assessments by others`],[`PUBLICATION`,`publications`]];Zi();var r=Wu(),i=F(r);jo(i,{text:``});var a=L(i,6);{let e=(e,t)=>{let r=()=>(t?.()).statistics,i=()=>(t?.()).accusations,a=()=>(t?.()).dyads,o=()=>(t?.()).timeline;var s=Vr(),c=F(s),l=e=>{var t=Vu(),n=P(t),r=I(P(n));T(n);var i=L(n,2),a=e=>{W(e,zu())},o=e=>{W(e,Bu())};K(i,e=>{Y.asOf?e(a):e(o,-1)}),T(t),R(e=>G(r,`No accusation is on record${e??``}.`),[()=>Y.asOf?` of ${Ka(Y.asOf)} or earlier`:``]),W(e,t)},u=e=>{var t=Uu(),s=F(t),c=P(s),l=P(c),u=I(P(l),!0);E(),T(l),T(c);var d=L(c,2),f=I(P(d),!0);E(),T(d),q(L(d,2),1,()=>n,([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let i=()=>V(n)[0],a=()=>V(n)[1];var o=Hu(),s=P(o),c=I(s,!0),l=L(s);T(o),R(e=>{G(c,e),G(l,` ${a()??``}`)},[()=>(r().byKind.find(e=>e.kind===i())?.count??0).toLocaleString(`en`)]),W(e,o)}),T(s);var p=L(s,4);_l(p,{get counts(){return i().facets.verification},href:e=>X(`accusations`,``,{verification:e})});var m=L(p,2),h=P(m);ku(L(P(h),2),{get dyads(){return a()}}),T(h);var _=L(h,2),v=L(P(_),2);Ru(v,{get buckets(){return o()}});var y=L(v,4);q(y,1,()=>i().nodes,e=>e.id,(e,t)=>{qo(e,{get accusation(){return V(t)}})});var b=I(L(y,2));T(_),T(m),Ds(L(m,2),{}),R((e,t,n)=>{J(l,`href`,e),G(u,t),G(f,r().countryCount),J(b,`href`,n)},[()=>X(`accusations`),()=>r().accusationCount.toLocaleString(`en`),()=>X(`accusations`)]),W(e,t)};K(c,e=>{r().accusationCount===0?e(l):e(u,-1)}),W(e,s)},t=vt(()=>({asOf:Y.asOf}));ps(a,{get question(){return wa},get variables(){return V(t)},what:`the overview`,children:e,$$slots:{default:!0}})}W(e,r),k()}var Ku=U(`<dt>In</dt> <dd><bdi> </bdi></dd>`,1),qu=U(`<dt>Language</dt> <dd> </dd>`,1),Ju=U(`<a rel="noopener noreferrer external" target="_blank"> </a>`),Yu=U(`<span class="muted">none recorded</span>`),Xu=U(`<p class="small muted"> </p>`),Zu=U(`<div><!></div>`),Qu=U(`<dt>Reports on</dt> <dd></dd>`,1),$u=U(`<p class="muted">None: it is the source of an answer, an assessment or of evidence.</p>`),ed=U(`<p><a class="button"> </a></p>`),td=U(`<!> <h1><bdi> </bdi></h1> <dl><dt>Kind</dt> <dd> </dd> <dt>Published</dt> <dd><!></dd> <dt>By</dt> <dd><!></dd> <!> <!> <dt>Address</dt> <dd><!> <!></dd> <!></dl> <p class="tools"><a class="button">Show in the graph</a> <a class="button">All that refers to it</a></p> <h2> </h2> <!> <!> <!>`,1);function nd(e,t){O(t,!0);let n=A(()=>`publication:`+Y.place.key);{let t=(e,t)=>{let r=()=>(t?.()).node;var i=Vr(),a=F(i),o=e=>{Ls(e,{get id(){return V(n)},what:`publication`})},s=e=>{let t=A(()=>$a(r().url));var n=td(),i=F(n);{let e=A(()=>Za(r()));jo(i,{get text(){return V(e)}})}var a=L(i,2),o=P(a),s=I(o,!0);T(a);var c=L(a,2),l=L(P(c),2),u=I(l,!0),d=L(l,4);Wo(P(d),{get date(){return r().published}}),T(d);var f=L(d,4);Bo(P(f),{get nodes(){return r().by},none:`not recorded`}),T(f);var p=L(f,2),m=e=>{var t=Ku(),n=L(F(t),2),i=I(P(n),!0);T(n),R(()=>G(i,r().channel)),W(e,t)};K(p,e=>{r().channel&&e(m)});var h=L(p,2),g=e=>{var t=qu(),n=I(L(F(t),2),!0);R(()=>G(n,r().language)),W(e,t)};K(h,e=>{r().language&&e(g)});var _=L(h,4),v=P(_),y=e=>{var n=Ju(),r=I(n,!0);R(()=>{J(n,`href`,V(t)),G(r,V(t))}),W(e,n)},b=e=>{W(e,Yu())};K(v,e=>{V(t)?e(y):e(b,-1)});var x=L(v,2),ee=e=>{var t=Xu(),n=I(t,!0);R(()=>G(n,r().urlEvidence===`PAGE_TEXT`?`The page was read when this was coded.`:`The address was found in a trusted source; the page itself was not read.`)),W(e,t)};K(x,e=>{r().urlEvidence&&e(ee)}),T(_);var te=L(_,2),S=e=>{var t=Qu(),n=L(F(t),2);q(n,21,()=>r().reports,e=>e.id,(e,t)=>{var n=Zu();Qo(P(n),{get publication(){return V(t)}}),T(n),W(e,n)}),T(n),W(e,t)};K(te,e=>{r().reports.length>0&&e(S)}),T(c);var ne=L(c,2),re=P(ne),ie=L(re,2);T(ne);var ae=L(ne,2),oe=I(ae),se=L(ae,2);q(se,17,()=>r().accusations.nodes,e=>e.id,(e,t)=>{qo(e,{get accusation(){return V(t)}})},e=>{W(e,$u())});var ce=L(se,2),le=e=>{var t=ed(),n=P(t),i=I(n);T(t),R(e=>{J(n,`href`,e),G(i,`All ${r().accusations.totalCount??``}`)},[()=>X(`accusations`,``,{publication:r().id})]),W(e,t)};K(ce,e=>{r().accusations.totalCount>r().accusations.nodes.length&&e(le)});var ue=L(ce,2);{let e=A(()=>({publications:{some:{ids:[r().id]}}}));Ds(ue,{get where(){return V(e)}})}R((e,t,n,i)=>{J(o,`lang`,r().language),G(s,e),G(u,t),J(re,`href`,n),J(ie,`href`,i),G(oe,`Accusations it carries (${r().accusations.totalCount??``})`)},[()=>Za(r()),()=>Q(r().kind),()=>X(`graph`,``,{focus:r().id}),()=>X(`record`,r().id)]),W(e,n)};K(a,e=>{r()?.__typename===`Publication`?e(s,-1):e(o)}),W(e,i)},r=A(()=>({id:V(n),asOf:Y.asOf}));ps(e,{get question(){return Aa},get variables(){return V(r)},what:`this publication`,alone:!0,children:t,$$slots:{default:!0}})}k()}var rd=U(`<p class="muted"><bdi> </bdi></p>`),id=U(`<a class="button">Its page</a>`),ad=U(`<p class="muted">Nothing that is on record.</p>`),od=U(`<!> <h2>What it answers</h2> <!>`,1),sd=U(`<p> </p>`),cd=U(`<a rel="noopener noreferrer external" target="_blank">Where it is published</a>`),ld=U(`<p> <!></p>`),ud=U(`<span class="muted small"><bdi> </bdi></span>`),dd=U(`<li><a><bdi> </bdi></a> <!></li>`),fd=U(`<h3> </h3> <ul></ul>`,1),pd=U(`<p class="muted small">More is linked with it than is shown here.</p>`),md=U(`<h2>Linked with it</h2> <!> <!>`,1),hd=U(`<li> </li>`),gd=U(`<!> <p class="mark"> </p> <h1><bdi> </bdi></h1> <!> <p class="tools"><a class="button">Show in the graph</a> <!></p> <!> <!> <h2>Revisions in this database</h2> <ol></ol>`,1);function _d(e,t){O(t,!0);let n=A(()=>Y.place.key);function r(e){let t=new Map;for(let r of e.nodes.filter(e=>e.id!==V(n)).map(mo))t.set(r.sort,[...t.get(r.sort)??[],r]);return[...t]}{let t=(e,t)=>{let i=()=>(t?.()).node,a=()=>(t?.()).around,o=()=>(t?.()).revisions;var s=Vr(),c=F(s),l=e=>{Ls(e,{get id(){return V(n)},what:`record`})},u=e=>{let t=A(()=>mo(i()));var s=gd(),c=F(s);jo(c,{get text(){return V(t).name}});var l=L(c,2),u=I(l,!0),d=L(l,2),f=I(P(d),!0);T(d);var p=L(d,2),m=e=>{var n=rd(),r=I(P(n),!0);T(n),R(()=>G(r,V(t).more)),W(e,n)};K(p,e=>{V(t).more&&e(m)});var h=L(p,2),_=P(h),v=L(_,2),y=e=>{var t=id();R(e=>J(t,`href`,e),[()=>ma(V(n))]),W(e,t)},b=A(()=>ma(V(n))!==X(`record`,V(n)));K(v,e=>{V(b)&&e(y)}),T(h);var x=L(h,2),ee=e=>{var t=od(),n=F(t);rs(n,{get answer(){return i()}}),q(L(n,4),17,()=>i().accusations,e=>e.id,(e,t)=>{qo(e,{get accusation(){return V(t)}})},e=>{W(e,ad())}),W(e,t)},te=e=>{ys(e,{get assessment(){return i()}})},S=e=>{var t=sd(),n=I(t);R((e,t,r)=>G(n,`${e??``} offered for ${t??``}; ${r??``}.`),[()=>Ua(Q(i().evidenceKind)),()=>i().supports.map(Q).join(`, `)||`what is not told`,()=>Q(i().disclosure)]),W(e,t)},ne=e=>{var t=sd(),n=I(t);R((e,t)=>G(n,`An assertion of kind ${e??``}: the statement ${t??``} it.`),[()=>Q(i().claimKind),()=>Q(i().polarity)]),W(e,t)},re=e=>{var t=sd(),n=I(t);R(e=>G(n,`Catalogued in ATT&CK (${i().domain??``})${e??``}.`),[()=>i().tactics.length>0?` under ${i().tactics.map(e=>e.replaceAll(`-`,` `)).join(`, `)}`:``]),W(e,t)},ie=e=>{var t=sd(),n=I(t);R((e,t)=>G(n,`Alleged ${e??``}${t??``}.`),[()=>Q(i().capabilityKind),()=>i().componentCount==null?``:` of ${Wa(i().componentCount,`component`)}`]),W(e,t)},ae=e=>{var t=sd(),n=I(t);R(e=>G(n,`Alleged infrastructure: ${e??``}.`),[()=>[i().infrastructureKind,i().role,i().count==null?``:String(i().count),i().regions.join(`, `)].filter(Boolean).join(`; `)]),W(e,t)},oe=e=>{var t=ld(),n=P(t),r=L(n),a=e=>{var t=cd();R(e=>J(t,`href`,e),[()=>$a(i().url)]),W(e,t)},o=A(()=>$a(i().url));K(r,e=>{V(o)&&e(a)}),T(t),R(e=>G(n,`Version ${i().version??``}, ${e??``}, licence: ${i().licence??``}. `),[()=>Wa(i().nodeCount,`entity`,`entities`)]),W(e,t)};K(x,e=>{i().__typename===`Response`?e(ee):i().__typename===`Assessment`?e(te,1):i().__typename===`Evidence`?e(S,2):i().__typename===`Claim`?e(ne,3):i().__typename===`Technique`?e(re,4):i().__typename===`Capability`?e(ie,5):i().__typename===`Infrastructure`?e(ae,6):i().__typename===`Dataset`&&e(oe,7)});var se=L(x,2),ce=e=>{var t=md(),n=L(F(t),2);q(n,17,()=>r(a()),([e,t])=>e,(e,t)=>{var n=A(()=>g(V(t),2));let r=()=>V(n)[0],i=()=>V(n)[1];var a=fd(),o=F(a),s=I(o,!0),c=L(o,2);q(c,21,i,e=>e.id,(e,t)=>{var n=dd(),r=P(n),i=I(P(r),!0);T(r);var a=L(r,2),o=e=>{var n=ud(),r=I(P(n),!0);T(n),R(()=>G(r,V(t).more)),W(e,n)};K(a,e=>{V(t).more&&e(o)}),T(n),R(e=>{J(r,`href`,e),G(i,V(t).name)},[()=>ma(V(t).id)]),W(e,n)}),T(c),R(e=>G(s,e),[()=>Ua(r())]),W(e,a)});var i=L(n,2),o=e=>{W(e,pd())};K(i,e=>{a().truncated&&e(o)}),W(e,t)};K(se,e=>{a()&&a().nodes.length>1&&e(ce)});var le=L(se,4);q(le,21,o,ii,(e,t)=>{var n=hd(),r=I(n);R((e,n)=>G(r,`${e??``}: ${n??``}${V(t).dataset?`, by ${V(t).dataset.name} ${V(t).dataset.version}`:``}`),[()=>Ka(V(t).recordedAt.slice(0,10)),()=>Q(V(t).change)]),W(e,n)}),T(le),R(e=>{G(u,V(t).sort),G(f,V(t).name),J(_,`href`,e)},[()=>X(`graph`,``,{focus:V(n)})]),W(e,s)};K(c,e=>{i()?e(u,-1):e(l)}),W(e,s)},i=A(()=>({id:V(n),asOf:Y.asOf}));ps(e,{get question(){return Ma},get variables(){return V(i)},what:`this record`,alone:!0,children:t,$$slots:{default:!0}})}k()}var vd=U(`: “<bdi> </bdi>”`,1),yd=U(`<p>Type names, titles or words of summaries into the field above, in any script. Each word is the beginning of one that must
		occur.</p>`),bd=U(`<button type="button" class="svelte-1rt8xfu"> </button>`),xd=U(`<span class="small muted"><bdi> </bdi></span>`),Sd=U(`<li class="svelte-1rt8xfu"><span class="small muted"> </span> <a><bdi> </bdi></a> <!></li>`),Cd=U(`<li class="svelte-1rt8xfu"> <p class="muted">Try fewer or shorter words: each must be the beginning of a word of a name, title or summary.</p></li>`),wd=U(`<p><button type="button">More results</button></p>`),Td=U(`<p class="muted small" role="status"> </p> <ol class="plain"></ol> <!>`,1),Ed=U(`<div class="tools" role="group" aria-label="Look for"><button type="button" class="svelte-1rt8xfu">everything</button> <!></div> <!>`,1),Dd=U(`<!> <h1>Search<!></h1> <!>`,1);function Od(e,t){O(t,!0);let n=[[`accusations`,[`ACCUSATION`]],[`countries and actors`,[`COUNTRY`,`ACTOR`]],[`alleged operations`,[`OPERATION`]],[`publications`,[`PUBLICATION`]],[`answers`,[`RESPONSE`]],[`techniques`,[`TECHNIQUE`]]],r=A(()=>(Y.place.params.get(`text`)??``).trim().slice(0,200)),i=A(()=>n.find(([e])=>e===Y.place.params.get(`in`))),a=A(()=>Y.place.params.get(`after`));var o=Dd(),s=F(o);{let e=A(()=>V(r)?`Search: ${V(r)}`:`Search`);jo(s,{get text(){return V(e)}})}var c=L(s,2),l=L(P(c)),u=e=>{var t=vd(),n=I(L(F(t)),!0);E(),R(()=>G(n,V(r))),W(e,t)};K(l,e=>{V(r)&&e(u)}),T(c);var d=L(c,2),f=e=>{W(e,yd())},p=e=>{var t=Ed(),o=F(t),s=P(o);q(L(s,2),17,()=>n,([e])=>e,(e,t)=>{var n=A(()=>g(V(t),1));let r=()=>V(n)[0];var a=bd(),o=I(a,!0);R(()=>{J(a,`aria-pressed`,V(i)?.[0]===r()),G(o,r())}),H(`click`,a,()=>ga({in:r(),after:null})),W(e,a)}),T(o);var c=L(o,2);{let e=(e,t)=>{let n=()=>(t?.()).search;var r=Td(),a=F(r),o=I(a),s=L(a,2);q(s,21,()=>n().nodes.map(mo),e=>e.id,(e,t)=>{var n=Sd(),r=P(n),i=I(r,!0),a=L(r,2),o=I(P(a),!0);T(a);var s=L(a,2),c=e=>{var n=xd(),r=I(P(n),!0);T(n),R(()=>G(r,V(t).more)),W(e,n)};K(s,e=>{V(t).more&&e(c)}),T(n),R(e=>{G(i,V(t).sort),J(a,`href`,e),G(o,V(t).name)},[()=>ma(V(t).id)]),W(e,n)},e=>{var t=Cd(),n=P(t);E(),T(t),R(()=>G(n,`Nothing is found${V(i)?` among ${V(i)[0]}`:``}${Y.asOf?` of what was known on that day`:``}. `)),W(e,t)}),T(s);var c=L(s,2),l=e=>{var t=wd();H(`click`,I(t),()=>ga({after:n().pageInfo.endCursor})),W(e,t)};K(c,e=>{n().pageInfo.hasNextPage&&e(l)}),R(e=>G(o,`${e??``}${n().pageInfo.hasNextPage?`, and more`:``}`),[()=>Wa(n().nodes.length,`result`)]),W(e,r)},t=A(()=>({text:V(r),first:30,after:V(a),kinds:V(i)?.[1]??null,asOf:Y.asOf}));ps(c,{get question(){return Oa},get variables(){return V(t)},what:`the results`,children:e,$$slots:{default:!0}})}R(()=>J(s,`aria-pressed`,!V(i))),H(`click`,s,()=>ga({in:null,after:null})),W(e,t)};K(d,e=>{V(r)?e(p,-1):e(f)}),W(e,o),k()}Ar([`click`]);var kd=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Ad=function(e){return`/`+e},jd={},Md=function(e){return e.pathname.endsWith(`.css`)},Nd=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},Pd=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Ad(t,n);let r=s(t),i=Md(r);return Nd(jd,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:kd,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Fd=U(`<div class="notice bad" role="alert"><p> </p></div>`),Id=U(`<div class="notice bad" role="alert"><p><strong>This page could not be loaded.</strong> The server cannot be reached.</p> <button type="button">Load again</button></div>`),Ld=U(`<div class="loading" role="status"><span class="visually-hidden">Loading the page</span><span class="bar"></span></div>`),Rd=U(`<a class="skip" href="#main">Skip to the content</a> <!> <main id="main" tabindex="-1"><!> <!></main> <!>`,1);function zd(e,t){O(t,!0);let n={overview:Gu,search:Od,accusations:ul,accusation:Jc,country:ru,actor:Wl,operation:vu,publication:nd,dyad:uu,record:_d,about:Fo,missing:fu},r=A(()=>Y.place),i=A(()=>V(r).page),a={graph:()=>Pd(()=>import(`./Graph.js`),__vite__mapDeps([0,1]))},o=A(()=>n[V(i)]),s=A(()=>a[V(i)]),c=A(()=>V(i)+`/`+V(r).key),l=M(void 0),u;wn(()=>{u!==void 0&&u!==V(c)&&V(l)?.focus({preventScroll:!0}),u=V(c)});var d=Rd();kr(`click`,an,function(...e){_a?.apply(this,e)});var f=L(F(d),2);To(f,{});var p=L(f,2),m=P(p),h=e=>{var t=Fd(),n=I(P(t));T(t),R(()=>G(n,`“${V(r).badDay??``}” in the address is no day, so everything known is shown. A day is written like 2025-10-19.`)),W(e,t)};K(m,e=>{V(r).badDay!==null&&e(h)});var g=L(m,2),_=e=>{var t=Vr();ri(F(t),()=>V(c),e=>{var t=Vr();mi(F(t),()=>V(o),(e,t)=>{t(e,{})}),W(e,t)}),W(e,t)},v=e=>{var t=Vr();ti(F(t),()=>V(s)(),e=>{W(e,Ld())},(e,t)=>{var n=Vr();mi(F(n),()=>V(t).default,(e,t)=>{t(e,{})}),W(e,n)},e=>{var t=Id(),n=L(P(t),2);T(t),H(`click`,n,()=>location.reload()),W(e,t)}),W(e,t)};K(g,e=>{V(o)?e(_):V(s)&&e(v,1)}),T(p),Yi(p,e=>N(l,e),()=>V(l)),Do(L(p,2),{}),W(e,d),k()}Ar([`click`]),qr(zd,{target:document.getElementById(`app`)});export{vr as $,Yi as A,q as B,Ca as C,Y as D,ga as E,ki as F,Vr as G,K as H,Oi as I,Br as J,U as K,Di as L,Ii as M,J as N,ma as O,Ri as P,V as Q,wi as R,ba as S,xa as T,G as U,ii as V,W,H as X,Ar as Y,kr as Z,qa as _,uo as a,I as at,Ra as b,co as c,N as ct,Ua as d,k as dt,R as et,Ka as f,O as ft,Za as g,g as gt,Qa as h,d as ht,yo as i,F as it,Wi as j,Xi as k,io as l,M as lt,Wa as m,T as mt,jo as n,rn as nt,so as o,L as ot,$a as p,E as pt,zr as q,Ao as r,P as rt,lo as s,en as st,ps as t,wn as tt,fo as u,A as ut,Q as v,Sa as w,za as x,Pa as y,Si as z};