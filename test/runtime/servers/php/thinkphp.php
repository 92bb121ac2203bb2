<?php

// Fakes of ThinkPHP 6, and a request to the controller of the documentation.

declare(strict_types=1);

namespace think {
    class Service
    {
        public function __construct(protected object $app)
        {
        }
    }
}

namespace {
    final class FakeApp
    {
        private array $made = [];

        public function bind($abstract, $concrete = null)
        {
            $this->made[$abstract] = $concrete;
            return $this;
        }

        public function make(string $abstract)
        {
            return ($this->made[$abstract])();
        }
    }

    function env(string $name): string
    {
        return ['WECHAT_APPID' => $GLOBALS['appId'] ?? 'wx0123456789abcdef', 'WECHAT_SECRET' => 'secret'][$name];
    }

    function root_path(): string
    {
        return __DIR__ . '/';
    }

    function response($data = '', $code = 200, $header = [], $type = 'html'): array
    {
        return [$data, $code, $header];
    }

    require 'easywechat.php';
    require 'MiniprogramScene.php';
    require 'app/PosterCodes.php';
    require 'app/AppService.php';
    require 'app/controller/Poster.php';

    $app = new FakeApp();
    (new app\AppService($app))->register();
    $codes = $app->make(app\PosterCodes::class);
    $answer = (new app\controller\Poster())->code($codes, 42, '1795324876512231425', '幸福西饼');
    require 'report.php';

    $appId = 'wx of another';
    try {
        $app->make(app\PosterCodes::class)->codeOf(42, '1', '');
    } catch (RuntimeException $error) {
        echo $error->getMessage(), "\n";
    }
}
